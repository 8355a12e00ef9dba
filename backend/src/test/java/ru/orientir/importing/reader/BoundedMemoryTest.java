package ru.orientir.importing.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.orientir.importing.reader.safety.UnreadableDocumentException;

/** The dearest files there are, read by a Java machine that has no more heap than a reader may take of the backend's. */
class BoundedMemoryTest {

    private static final String HEAP = "-Xmx320m";

    @Test
    void theDearestFilesFitTheHeap(@TempDir Path directory) throws IOException, InterruptedException {
        largeDocx(directory.resolve("rows.docx"));
        manyStrings(directory.resolve("strings.xlsx"));
        largeXls(directory.resolve("cells.xls"));
        Files.writeString(directory.resolve("page.html"), "<p>абв <b>где</b>".repeat(490_000));
        Files.writeString(directory.resolve("lines.txt"), "строка текста приказа\n".repeat(350_000));
        Files.writeString(directory.resolve("lines.csv"), "а;б;в;г\n".repeat(1_500_000));
        Files.writeString(directory.resolve("text.rtf"), "{\\rtf1" + "\\par {\\b text}".repeat(2_000_000) + "}");
        Files.write(directory.resolve("noise.pdf"), noisePdf());
        Path output = directory.resolve("output.txt");
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = reader.waitFor(2, TimeUnit.MINUTES);
        reader.destroyForcibly();
        String said = Files.readString(output);
        System.out.println(said);
        assertThat(ended).as(said).isTrue();
        assertThat(said)
                .contains("all read")
                .doesNotContain("OutOfMemoryError")
                .containsPattern("rows.docx +1 blocks")
                .containsPattern("cells.xls +1 blocks")
                .containsPattern("lines.csv +table-too-large")
                .containsPattern("noise.pdf +archive-bomb");
    }

    /** Reads every file of a directory and says what came of it, how long it took and what it peaked at. */
    static final class Main {

        public static void main(String[] args) throws IOException {
            try (var files = Files.list(Path.of(args[0]))) {
                files.filter(file -> !file.endsWith("output.txt")).sorted().forEach(Main::read);
            }
            System.out.println("all read");
        }

        private static void read(Path file) {
            ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            String outcome;
            try {
                outcome = DocumentReader.read(file, file.getFileName().toString())
                                .blocks()
                                .size() + " blocks";
            } catch (UnreadableDocumentException e) {
                outcome = e.reason().slug();
            }
            long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            System.out.printf(
                    "%-14s %-22s %6d ms, heap at most %d MB%n",
                    file.getFileName(), outcome, (System.nanoTime() - start) / 1_000_000, peak >> 20);
        }
    }

    private static void largeDocx(Path file) throws IOException {
        Random random = new Random(1);
        String cell =
                "<w:tc><w:tcPr><w:tcW w:w=\"1000\"/></w:tcPr><w:p><w:pPr><w:rPr><w:sz w:val=\"24\"/></w:rPr></w:pPr>"
                        + "<w:r><w:rPr><w:sz w:val=\"24\"/></w:rPr><w:t>%s</w:t></w:r></w:p></w:tc>";
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 9_900; i++) {
            rows.append("<w:tr>");
            for (int j = 0; j < 6; j++) {
                rows.append(cell.formatted(
                        "Мероприятие " + Long.toString(random.nextLong(), 36).repeat(6)));
            }
            rows.append("</w:tr>");
        }
        Files.write(file, WordSample.docx("<w:tbl>" + rows + "</w:tbl>"));
    }

    private static void manyStrings(Path file) throws IOException {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        Map<String, String> parts = new LinkedHashMap<>();
        String ns = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        String rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/s.xml\" ContentType=\"" + type + "worksheet+xml\"/>"
                        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + type
                        + "sharedStrings+xml\"/></Types>");
        parts.put("_rels/.rels", relations(rel + "/officeDocument", "xl/workbook.xml"));
        parts.put("xl/_rels/workbook.xml.rels", relations(rel + "/worksheet", "worksheets/s.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook " + ns + " xmlns:r=\"" + rel
                        + "\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/worksheets/s.xml",
                "<worksheet " + ns
                        + "><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row></sheetData></worksheet>");
        Random random = new Random(2);
        parts.put(
                "xl/sharedStrings.xml",
                IntStream.range(0, 700_000)
                        .mapToObj(i -> "<si><t>строка " + Long.toString(random.nextLong(), 36) + "</t></si>")
                        .collect(Collectors.joining("", "<sst " + ns + ">", "</sst>")));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String relations(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                + " Type=\"" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void largeXls(Path file) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet();
            for (int i = 0; i < 9_900; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < 40; j++) {
                    row.createCell(j).setCellValue(i * 0.37 + j);
                }
            }
            workbook.write(out);
        }
    }

    /** A valid file whose one content stream unpacks to 400 MB. */
    private static byte[] noisePdf() throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var pdf = new org.apache.pdfbox.pdmodel.PDDocument()) {
            var page = new org.apache.pdfbox.pdmodel.PDPage();
            pdf.addPage(page);
            var stream = new org.apache.pdfbox.pdmodel.common.PDStream(pdf);
            try (OutputStream content = stream.createOutputStream(org.apache.pdfbox.cos.COSName.FLATE_DECODE)) {
                byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < 400; i++) {
                    content.write(blanks);
                }
            }
            page.setContents(stream);
            pdf.save(out);
        }
        return out.toByteArray();
    }
}
