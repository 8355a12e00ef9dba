package ru.orientir.importing.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static ru.orientir.importing.reader.WordSample.bytes;
import static ru.orientir.importing.reader.safety.UnreadableReason.ARCHIVE_BOMB;
import static ru.orientir.importing.reader.safety.UnreadableReason.DOCUMENT_TOO_COMPLEX;
import static ru.orientir.importing.reader.safety.UnreadableReason.EMPTY_FILE;
import static ru.orientir.importing.reader.safety.UnreadableReason.EXTERNAL_ENTITIES;
import static ru.orientir.importing.reader.safety.UnreadableReason.FILE_TOO_LARGE;
import static ru.orientir.importing.reader.safety.UnreadableReason.MACROS_REFUSED;
import static ru.orientir.importing.reader.safety.UnreadableReason.NOT_A_DOCUMENT;
import static ru.orientir.importing.reader.safety.UnreadableReason.NO_TEXT;
import static ru.orientir.importing.reader.safety.UnreadableReason.NO_TEXT_LAYER;
import static ru.orientir.importing.reader.safety.UnreadableReason.PASSWORD_PROTECTED;
import static ru.orientir.importing.reader.safety.UnreadableReason.TABLE_TOO_LARGE;
import static ru.orientir.importing.reader.safety.UnreadableReason.TEXT_TOO_LONG;
import static ru.orientir.importing.reader.safety.UnreadableReason.TRUNCATED_FILE;
import static ru.orientir.importing.reader.safety.UnreadableReason.UNSUPPORTED_FORMAT;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import ru.orientir.importing.document.Render;
import ru.orientir.importing.reader.safety.UnreadableDocumentException;
import ru.orientir.importing.reader.safety.UnreadableReason;

/** Every file that cannot be read is refused for its own reason. */
class BadInputTest {

    private static void refused(byte[] file, String name, UnreadableReason reason) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> Fixture.read(file, name))
                .satisfies(e -> assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason))
                .satisfies(e -> assertThat(e.getMessage()).endsWith(".").doesNotContain("\n", "Exception"));
    }

    private static byte[] with(Map<String, String> replaced) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes(TYPES));
        parts.put("word/document.xml", bytes(DOCUMENT.formatted("<w:p><w:r><w:t>да</w:t></w:r></w:p>")));
        replaced.forEach((name, text) -> parts.put(name, bytes(text)));
        return Render.zip(parts, null);
    }

    private static final String TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override
            PartName="/word/document.xml"
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private static final String DOCUMENT = "<w:document " + WordSample.W + "><w:body>%s</w:body></w:document>";

    @Test
    void empty() {
        refused(new byte[0], "order.docx", EMPTY_FILE);
        refused(bytes(" \n\t\n"), "order.txt", NO_TEXT);
    }

    @Test
    void largerThanThirtyMegabytes() {
        refused(new byte[(30 << 20) + 1], "order.docx", FILE_TOO_LARGE);
    }

    @Test
    void cutOff() {
        for (byte[] file : new byte[][] {
            WordSample.docx(), Render.xlsx(Fixture.plan()), Render.xls(Fixture.plan()), Render.odt(Fixture.plan())
        }) {
            refused(Arrays.copyOf(file, file.length / 2), "order.docx", TRUNCATED_FILE);
        }
        refused(bytes("{\\rtf1\\ansi text\\par"), "order.rtf", TRUNCATED_FILE);
        refused(bytes("%PDF-1.7\n1 0 obj\n"), "order.pdf", TRUNCATED_FILE);
    }

    @Test
    void brokenXml() {
        refused(with(Map.of("word/document.xml", "<w:document " + WordSample.W + "><w:body>")), null, TRUNCATED_FILE);
    }

    @Test
    void binaryWithDocumentName() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        refused(noise, "order.docx", NOT_A_DOCUMENT);
        refused(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13},
                "order.pdf",
                NOT_A_DOCUMENT);
    }

    @Test
    void otherArchives() {
        refused(Render.zip(Map.of("order.docx", WordSample.docx()), null), "order.docx", UNSUPPORTED_FORMAT);
        refused(
                with(Map.of("[Content_Types].xml", TYPES.replace("wordprocessingml.document", "presentationml.slide"))),
                null,
                UNSUPPORTED_FORMAT);
        refused(Render.zip(Map.of(), "application/vnd.oasis.opendocument.presentation"), null, UNSUPPORTED_FORMAT);
    }

    @Test
    void passwords() throws Exception {
        refused(encryptedOoxml(), "order.docx", PASSWORD_PROTECTED);
        refused(encryptedXls(), "order.xls", PASSWORD_PROTECTED);
        refused(encryptedPdf(), "order.pdf", PASSWORD_PROTECTED);
        refused(
                Render.zip(
                        Map.of("META-INF/manifest.xml", bytes("<m:manifest><m:encryption-data/></m:manifest>")),
                        "application/vnd.oasis.opendocument.text"),
                "order.odt",
                PASSWORD_PROTECTED);
    }

    @Test
    void macros() throws IOException {
        refused(with(Map.of("word/vbaProject.bin", "x")), "order.docx", MACROS_REFUSED);
        String macroEnabled = TYPES.replace(
                "vnd.openxmlformats-officedocument.wordprocessingml.document", "vnd.ms-word.document.macroEnabled");
        refused(with(Map.of("[Content_Types].xml", macroEnabled)), "order.docm", MACROS_REFUSED);
        try (POIFSFileSystem ole2 = new POIFSFileSystem(new ByteArrayInputStream(Render.xls(Fixture.plan())))) {
            ole2.getRoot().createDirectory("_VBA_PROJECT_CUR").createDirectory("VBA");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ole2.writeFilesystem(out);
            refused(out.toByteArray(), "order.xls", MACROS_REFUSED);
        }
        refused(
                Render.zip(
                        Map.of("Basic/Standard/Module1.xml", bytes("<x/>")), "application/vnd.oasis.opendocument.text"),
                "order.odt",
                MACROS_REFUSED);
    }

    @Test
    void documentTypesAndEntities() {
        String laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]>";
        refused(with(Map.of("word/document.xml", laughs + DOCUMENT.formatted("&b;"))), null, EXTERNAL_ENTITIES);
        refused(with(Map.of("word/styles.xml", laughs + "<x/>")), null, EXTERNAL_ENTITIES);
        refused(with(Map.of("word/media/logo.svg", laughs + "<svg/>")), null, EXTERNAL_ENTITIES);
        String late = "<!--" + "x".repeat(10_000) + "-->" + laughs;
        refused(with(Map.of("word/document.xml", late + DOCUMENT.formatted("&b;"))), null, EXTERNAL_ENTITIES);
        refused(
                Render.zip(Map.of("content.xml", bytes(laughs + "<x/>")), "application/vnd.oasis.opendocument.text"),
                null,
                EXTERNAL_ENTITIES);
        refused(
                bytes("<!DOCTYPE html [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><html>&b;</html>"),
                null,
                EXTERNAL_ENTITIES);
        refused(bytes("<?xml version=\"1.0\"?>" + laughs + "<svg>&b;</svg>"), "order.svg", EXTERNAL_ENTITIES);
        refused(bytes("<svg><text>x</text></svg>"), "order.svg", UNSUPPORTED_FORMAT);
    }

    @Test
    void archiveBombs() {
        refused(with(Map.of("word/document.xml", "A".repeat(60 << 20))), "order.docx", ARCHIVE_BOMB);
        refused(with(Map.of("word/media/image.png", "A".repeat(60 << 20))), "order.docx", ARCHIVE_BOMB);
        Map<String, String> many = IntStream.range(0, 6000).boxed().collect(Collectors.toMap(i -> "x/" + i, i -> ""));
        refused(with(many), "order.docx", ARCHIVE_BOMB);
    }

    @Test
    void tablesOfTwentyThousandRows() {
        String row = "<w:tr><w:tc><w:p><w:r><w:t>Мероприятие %d</w:t></w:r></w:p></w:tc></w:tr>";
        String rows = IntStream.range(0, 20_000).mapToObj(row::formatted).collect(Collectors.joining());
        refused(WordSample.docx("<w:tbl>" + rows + "</w:tbl>"), "order.docx", TABLE_TOO_LARGE);
        String lines = IntStream.range(0, 20_000).mapToObj(i -> i + ";да;нет\n").collect(Collectors.joining());
        refused(bytes(lines), "order.csv", TABLE_TOO_LARGE);
        String html = IntStream.range(0, 20_000).mapToObj(i -> "<tr><td>" + i).collect(Collectors.joining());
        refused(bytes("<table>" + html), "order.html", TABLE_TOO_LARGE);
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet();
            IntStream.range(0, 20_000)
                    .forEach(i -> sheet.createRow(i).createCell(0).setCellValue(i));
            refused(workbook.getBytes(), "order.xls", NOT_A_DOCUMENT);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            refused(out.toByteArray(), "order.xls", TABLE_TOO_LARGE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void oneEndlessLine() {
        byte[] line = "слово ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        refused(line, "order.txt", TEXT_TOO_LONG);
        refused(line, "order.md", TEXT_TOO_LONG);
        refused(line, "order.csv", TEXT_TOO_LONG);
        refused(WordSample.docx(WordSample.p("слово".repeat(200_000))), "order.docx", TEXT_TOO_LONG);
        refused(bytes("{\\rtf1 " + "word ".repeat(1_000_000) + "}"), "order.rtf", TEXT_TOO_LONG);
        refused(bytes("<html><p>" + "word ".repeat(1_000_000)), "order.html", TEXT_TOO_LONG);
    }

    @Test
    void endlessNesting() {
        refused(bytes("<html>" + "<div>".repeat(100_000) + "x"), "order.html", DOCUMENT_TOO_COMPLEX);
        refused(bytes("{\\rtf1 " + "{".repeat(100_000) + "x"), "order.rtf", DOCUMENT_TOO_COMPLEX);
        refused(bytes(">".repeat(100_000) + "x"), "order.md", DOCUMENT_TOO_COMPLEX);
        String open = "<w:tbl><w:tr><w:tc>".repeat(5_000);
        refused(
                with(Map.of("word/document.xml", "<w:document " + WordSample.W + ">" + open)),
                null,
                DOCUMENT_TOO_COMPLEX);
    }

    @Test
    void noText() throws IOException {
        refused(WordSample.docx("<w:p/>"), "order.docx", NO_TEXT);
        refused(bytes("<html><body><img src=x></body></html>"), "order.html", NO_TEXT);
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            refused(saved(pdf), "scan.pdf", NO_TEXT_LAYER);
        }
    }

    private static byte[] encryptedOoxml() throws Exception {
        try (POIFSFileSystem ole2 = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(ole2)) {
                out.write(WordSample.docx());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ole2.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] encryptedXls() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            return Render.xls(Fixture.plan());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] encryptedPdf() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            return saved(pdf);
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
