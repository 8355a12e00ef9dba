package ru.orientir.importing.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import ru.orientir.importing.document.Render;
import ru.orientir.importing.reader.safety.UnreadableDocumentException;

/** Whatever bytes arrive, the answer is a document or a named refusal, and nothing stays on disk. */
class DamagedFilesTest {

    private static final List<byte[]> VALID = List.of(
            WordSample.docx(),
            Render.xlsx(Fixture.plan()),
            Render.xls(Fixture.plan()),
            Render.odt(Fixture.plan()),
            Render.ods(Fixture.plan()),
            Render.html(Fixture.plan()),
            resource("doc"),
            resource("rtf"),
            resource("pdf"));

    private static byte[] resource(String extension) {
        try (InputStream in = DamagedFilesTest.class.getResourceAsStream("plan-by-libreoffice." + extension)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void documentOrRefusal(byte[] bytes, String name) {
        try {
            assertThat(Fixture.read(bytes, name).blocks()).isNotEmpty();
        } catch (UnreadableDocumentException e) {
            assertThat(e.reason()).isNotNull();
        }
    }

    @Provide
    Arbitrary<byte[]> valid() {
        return Arbitraries.of(VALID);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void cutOffAnywhere(@ForAll("valid") byte[] file, @ForAll @IntRange(max = 999) int thousandths) {
        documentOrRefusal(Arrays.copyOf(file, (int) ((long) file.length * thousandths / 1000)), "order.docx");
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void bytesChanged(
            @ForAll("valid") byte[] file, @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int changes) {
        byte[] damaged = file.clone();
        var random = new java.util.Random(seed);
        for (int i = 0; i < changes; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        documentOrRefusal(damaged, null);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void anyBytes(@ForAll byte[] bytes, @ForAll("names") String name) {
        documentOrRefusal(bytes, name);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void anyText(@ForAll String text, @ForAll("names") String name) {
        documentOrRefusal(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), name);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void anyMarkup(@ForAll("markup") String text, @ForAll("names") String name) {
        documentOrRefusal(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), name);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("a.docx", "a.txt", "a.csv", "a.tsv", "a.md", "a.html", "a", "");
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(
                        "<table>",
                        "<tr>",
                        "<td rowspan=3 colspan=2>",
                        "</td>",
                        "</table>",
                        "<li>",
                        "<ol start=5>",
                        "да",
                        "{\\rtf1 ",
                        "\\trowd",
                        "\\cellx9",
                        "\\cellx90",
                        "\\clvmrg",
                        "\\intbl ",
                        "\\itap2",
                        "\\cell ",
                        "\\nestcell ",
                        "\\nestrow",
                        "\\row ",
                        "\\par ",
                        "{",
                        "}",
                        "|",
                        "|---|",
                        "\n",
                        "#",
                        "- ",
                        "\"",
                        ";",
                        "\t",
                        "1.",
                        "\\u1071?",
                        "\\'e0")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void leavesNothingOnDisk(@ForAll("valid") byte[] file) throws IOException {
        List<Path> before = temporary();
        documentOrRefusal(file, "order");
        documentOrRefusal(Arrays.copyOf(file, file.length * 2 / 3), "order");
        assertThat(temporary()).containsExactlyInAnyOrderElementsOf(before);
    }

    /** What the libraries would leave; other programs use the same directory. */
    private static List<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file ->
                            file.getFileName().toString().matches("(?i)(poi|pdfbox|orientir-test|tabula|\\+~).*"))
                    .toList();
        }
    }
}
