package ru.orientir.importing.reader.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.DocumentFormat;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.reader.block.BlockCollector;
import ru.orientir.importing.reader.block.EdgeTable;
import ru.orientir.importing.reader.block.TableGrid;
import ru.orientir.importing.reader.safety.Limits;
import ru.orientir.importing.reader.safety.UnreadableDocumentException;
import ru.orientir.importing.reader.safety.UnreadableReason;
import technology.tabula.ObjectExtractor;

/** Reads PDF with a text layer: ruled tables, paragraphs between them, tables that go on over pages joined. */
public final class PdfReader {

    /** Unpacked streams beyond this are refused by PDFBox; nothing goes to disk. */
    private static final long MEMORY = 96L << 20;

    private static final int TRAILER_WITHIN = 2048;
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-–—\\s]*\\d{1,4}[-–—\\s]*");

    private final BlockCollector collector;
    private @Nullable OpenTable open;
    /** What the margins of the page before or after this one hold too: running heads and feet. */
    private Set<String> running = Set.of();

    /** A table that may go on over the next page: its last part so far, and the header each part may repeat. */
    private record OpenTable(EdgeTable whole, List<String> header, PdfTable last) {}

    private PdfReader(BlockCollector collector) {
        this.collector = collector;
    }

    public static SourceDocument read(Path file, BlockCollector collector) throws IOException {
        refuseCutOff(file);
        MemoryUsageSetting memory = MemoryUsageSetting.setupMainMemoryOnly(MEMORY);
        try (PDDocument pdf = PDDocument.load(file.toFile(), "", null, null, memory)) {
            new PdfReader(collector).pages(pdf);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(
                    UnreadableReason.PASSWORD_PROTECTED, "The document is protected by a password.", e);
        } catch (IOException | RuntimeException e) {
            if (says(e, "scratch file memory exceeded")) {
                throw new UnreadableDocumentException(
                        UnreadableReason.ARCHIVE_BOMB, "The file unpacks to far more than its size.", e);
            }
            throw e;
        }
        if (collector.isEmpty()) {
            throw new UnreadableDocumentException(
                    UnreadableReason.NO_TEXT_LAYER, "The file holds pages without text, such as a scan.");
        }
        return collector.document(DocumentFormat.PDF);
    }

    private static void refuseCutOff(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TRAILER_WITHIN, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
                throw new UnreadableDocumentException(
                        UnreadableReason.TRUNCATED_FILE, "The file is cut off before its end.");
            }
        }
    }

    private void pages(PDDocument pdf) throws IOException {
        if (pdf.getNumberOfPages() > Limits.PAGES) {
            throw new UnreadableDocumentException(
                    UnreadableReason.DOCUMENT_TOO_COMPLEX, "The document has more than " + Limits.PAGES + " pages.");
        }
        // Closing the extractor closes the document, which its owner does.
        ObjectExtractor extractor = new ObjectExtractor(pdf);
        Set<String> before = Set.of();
        PdfPage page = page(pdf, extractor, 1);
        for (int number = 2; number <= pdf.getNumberOfPages(); number++) {
            PdfPage next = page(pdf, extractor, number);
            running = new HashSet<>(before);
            running.addAll(next.marginLines());
            page(page, number - 1);
            before = page.marginLines();
            page = next;
        }
        running = before;
        page(page, pdf.getNumberOfPages());
        closeTable();
    }

    private PdfPage page(PDDocument pdf, ObjectExtractor extractor, int number) throws IOException {
        collector.deadline().check();
        // Tabula would print what is wrong with a stream and go on without it.
        try (InputStream contents = pdf.getPage(number - 1).getContents()) {
            contents.transferTo(OutputStream.nullOutputStream());
        }
        return new PdfPage(extractor.extract(number));
    }

    private void page(PdfPage page, int number) {
        List<PdfLines.Line> pending = new ArrayList<>();
        List<PdfLines.Line> lines = page.linesOutsideTables();
        int next = 0;
        for (PdfTable table : page.tables()) {
            while (next < lines.size() && lines.get(next).top() < table.top()) {
                pending.add(lines.get(next++));
            }
            paragraphs(pending, page, number);
            table(table, number);
        }
        pending.addAll(lines.subList(next, lines.size()));
        paragraphs(pending, page, number);
    }

    private void paragraphs(List<PdfLines.Line> lines, PdfPage page, int number) {
        lines.removeIf(line -> page.isInMargin(line)
                && (PAGE_NUMBER.matcher(line.text()).matches() || running.contains(PdfPage.withoutNumbers(line))));
        if (!lines.isEmpty()) {
            closeTable();
        }
        for (List<PdfLines.Line> paragraph : PdfLines.paragraphs(lines, page.left(), page.right())) {
            collector.plain(PdfLines.join(paragraph, page.right()), new Place(number, null, null, null));
        }
        lines.clear();
    }

    private void table(PdfTable table, int number) {
        List<List<EdgeTable.EdgeCell>> rows = table.rows();
        List<String> first = texts(rows.getFirst());
        OpenTable part;
        if (open == null || !open.last.goesOnIn(table)) {
            closeTable();
            EdgeTable whole = new EdgeTable(TableGrid.in(collector, number), PdfTable.EDGE_TOLERANCE);
            part = new OpenTable(whole, first, table);
        } else {
            part = new OpenTable(open.whole, open.header, table);
            rows = first.equals(open.header) ? rows.subList(1, rows.size()) : rows;
        }
        rows.forEach(row -> part.whole.row(number, row));
        open = part;
    }

    private static List<String> texts(List<EdgeTable.EdgeCell> row) {
        return row.stream().map(EdgeTable.EdgeCell::text).toList();
    }

    private void closeTable() {
        if (open != null) {
            open.whole.fill();
            open.whole.grid().close();
            open = null;
        }
    }

    private static boolean says(Throwable thrown, String message) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (String.valueOf(t.getMessage()).contains(message)) {
                return true;
            }
        }
        return false;
    }
}
