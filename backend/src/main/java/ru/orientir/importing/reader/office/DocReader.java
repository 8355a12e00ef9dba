package ru.orientir.importing.reader.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import ru.orientir.importing.document.DocumentFormat;
import ru.orientir.importing.document.ParagraphStyle;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.reader.block.BlockCollector;
import ru.orientir.importing.reader.block.EdgeTable;
import ru.orientir.importing.reader.block.ListNumbering;
import ru.orientir.importing.reader.block.ListNumbering.Definition;
import ru.orientir.importing.reader.block.ListNumbering.Level;
import ru.orientir.importing.reader.block.NumberStyle;
import ru.orientir.importing.reader.block.TextSink;
import ru.orientir.importing.reader.safety.Deadline;
import ru.orientir.importing.reader.safety.UnreadableDocumentException;
import ru.orientir.importing.reader.safety.UnreadableReason;

/** Reads binary Word documents of 97 and later. */
public final class DocReader {

    /** POI keeps text and formatting of the main stream in memory several times over. */
    private static final int MAX_STREAM = 12 << 20;

    /** Twentieths of a point within which two cell edges are one. */
    private static final int EDGE_TOLERANCE = 40;

    private static final int BODY_TEXT = 9;

    private final Deadline deadline;
    private final ListNumbering numbers = new ListNumbering();

    private DocReader(Deadline deadline) {
        this.deadline = deadline;
    }

    public static SourceDocument read(DirectoryNode root, BlockCollector collector) throws IOException {
        if (((DocumentEntry) root.getEntryCaseInsensitive("WordDocument")).getSize() > MAX_STREAM) {
            throw new UnreadableDocumentException(
                    UnreadableReason.DOCUMENT_TOO_COMPLEX, "The text of the document takes more than 12 MB.");
        }
        try (HWPFDocument document = new HWPFDocument(root)) {
            DocReader reader = new DocReader(collector.deadline());
            reader.range(document.getRange(), 0, new TextSink.Body(collector));
        } catch (OldWordFileFormatException e) {
            throw new UnreadableDocumentException(
                    UnreadableReason.UNSUPPORTED_FORMAT, "Documents of Word 95 and older are not read.", e);
        }
        return collector.document(DocumentFormat.DOC);
    }

    private void range(Range range, int tableLevel, TextSink sink) {
        BlockCollector.checkDepth(tableLevel * 10);
        for (int i = 0; i < range.numParagraphs(); i++) {
            deadline.check();
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > tableLevel) {
                Table table = range.getTable(paragraph);
                table(table, sink);
                i += Math.max(0, table.numParagraphs() - 1);
            } else {
                paragraph(paragraph, sink);
            }
        }
    }

    private void table(Table source, TextSink sink) {
        EdgeTable table = new EdgeTable(sink.table(null), EDGE_TOLERANCE);
        for (int i = 0; i < source.numRows(); i++) {
            TableRow row = source.getRow(i);
            List<EdgeTable.EdgeCell> cells = new ArrayList<>();
            for (int j = 0; j < row.numCells(); j++) {
                TableCell cell = row.getCell(j);
                int right = cell.getLeftEdge() + cell.getWidth();
                if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
                    EdgeTable.EdgeCell first = cells.removeLast();
                    cells.add(new EdgeTable.EdgeCell(first.left(), right, first.text(), first.covered()));
                    continue;
                }
                TextSink.InCell content = new TextSink.InCell(table.grid());
                range(cell, source.getTableLevel(), content);
                boolean covered = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                String text = content.text().toString();
                cells.add(new EdgeTable.EdgeCell(cell.getLeftEdge(), right, covered ? "" : text, covered));
            }
            table.row(null, cells);
        }
        table.fill();
        sink.close(table.grid());
    }

    private void paragraph(Paragraph paragraph, TextSink sink) {
        String text = text(paragraph);
        int heading = paragraph.getStyleIndex() >= 1 && paragraph.getStyleIndex() <= 9
                ? paragraph.getStyleIndex()
                : paragraph.getLvl() < BODY_TEXT ? paragraph.getLvl() + 1 : 0;
        boolean listed = paragraph.isInList();
        String label = listed ? label(paragraph) : "";
        if (heading > 0) {
            sink.paragraph(label, text, ParagraphStyle.HEADING, heading, null);
        } else if (listed) {
            sink.paragraph(label, text, ParagraphStyle.LIST_ITEM, paragraph.getIlvl() + 1, null);
        } else {
            sink.paragraph("", text, ParagraphStyle.PLAIN, 0, null);
        }
    }

    private static String text(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isVanished() && !run.isMarkedDeleted()) {
                BlockCollector.checkLength(text.length() + run.text().length());
                text.append(run.text());
            }
        }
        // 1E is a hard hyphen; a paragraph ends with D, a cell with 7, a section or page with C.
        return Range.stripFields(text.toString())
                .replace('\u001E', '-')
                .replaceAll("[\r\u0007\f]+$", "")
                .replace("\f", "");
    }

    private String label(Paragraph paragraph) {
        try {
            HWPFList list = paragraph.getList();
            List<Level> levels = new ArrayList<>();
            for (char level = 0; level < ListNumbering.LEVELS; level++) {
                levels.add(new Level(
                        list.getStartAt(level),
                        NumberStyle.ofNfc(list.getNumberFormat(level) & 0xFF),
                        template(list.getNumberText(level)),
                        false));
            }
            String id = "lfo" + paragraph.getIlfo();
            return numbers.next(new Definition(id, "lsid" + list.getLsid(), levels, Map.of()), paragraph.getIlvl());
        } catch (NoSuchElementException e) {
            // The paragraph names a list the document does not have; Word shows no number either.
            return "";
        }
    }

    /** The binary format marks the number of a level by the level itself as a character. */
    private static String template(String text) {
        StringBuilder template = new StringBuilder();
        String raw = text == null ? "" : text;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            template.append(c < ListNumbering.LEVELS ? "%" + (c + 1) : String.valueOf(c));
        }
        return template.toString();
    }
}
