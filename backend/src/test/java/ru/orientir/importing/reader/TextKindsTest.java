package ru.orientir.importing.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.orientir.importing.document.DocumentFormat;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.reader.safety.UnreadableDocumentException;
import ru.orientir.importing.reader.safety.UnreadableReason;
import ru.orientir.importing.reader.text.TextDecoder;

class TextKindsTest {

    private static SourceDocument read(String text, String name) {
        return Fixture.read(text.getBytes(StandardCharsets.UTF_8), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R", "IBM866"})
    void decodesRussian(String charset) {
        String text = "Приказ о плане мероприятий\nОтветственный: методист, срок 01.09.2024\n";
        byte[] bytes = text.getBytes(Charset.forName(charset));
        assertThat(TextDecoder.decode(bytes)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void dropsTheByteOrderMark(String charset) {
        assertThat(TextDecoder.decode("\uFEFFПлан".getBytes(Charset.forName(charset))))
                .isEqualTo("План");
    }

    @Test
    void decodesCapitalsAndShortWords() {
        for (String text : List.of("ПЛАН", "Срок", "№ п/п;Срок")) {
            assertThat(TextDecoder.decode(text.getBytes(Charset.forName("windows-1251"))))
                    .isEqualTo(text);
        }
    }

    @Test
    void separatesValues() {
        String quoted = "№;Мероприятие;Срок\n1;\"Совещание; опрос\nи \"\"всё\"\"\";май\n2;;июнь\n";
        for (String name : List.of("plan.csv", "plan.docx")) {
            SourceDocument read = read(quoted, name);
            assertThat(read.format()).isEqualTo(DocumentFormat.CSV);
            assertThat(Fixture.shape(read))
                    .containsExactly("[№, Мероприятие, Срок]", "[1, Совещание; опрос\nи \"всё\", май]", "[2, , июнь]");
        }
        assertThat(Fixture.shape(read("a,b\n1,2\n", "x.csv"))).containsExactly("[a, b]", "[1, 2]");
        assertThat(read("a\tb\n1\t2\n", "x.tsv").format()).isEqualTo(DocumentFormat.TSV);
        assertThat(Fixture.shape(read("sep=|\na|b\n1|2\n", "x.csv"))).containsExactly("[a, b]", "[1, 2]");
    }

    @Test
    void readsMarkdown() {
        SourceDocument read =
                read("# План\n\n- раз\n- два\n\n| № | Срок |\n|---|:--|\n| 1 | май<br>июнь |\n", "plan.txt");
        assertThat(read.format()).isEqualTo(DocumentFormat.MARKDOWN);
        assertThat(Fixture.shape(read)).containsExactly("План", "- раз", "- два", "[№, Срок]", "[1, май\nиюнь]");
    }

    @Test
    void readsHtmlWhateverItsName() {
        SourceDocument read = read(
                "<!-- x --><table><tr><td rowspan=2>а<td><p>б</p><ul><li>в<li>• г</ul><tr><td>д</table><ol><li>раз<li>два</ol>",
                "plan.doc");
        assertThat(read.format()).isEqualTo(DocumentFormat.HTML);
        assertThat(Fixture.shape(read)).containsExactly("[а↓2, б\n- в\n- г]", "[а↑, д]", "1. раз", "2. два");
    }

    @Test
    void leavesOtherTextToThePlainReader() {
        SourceDocument read = read("ПРИКАЗ\n\nУтвердить план.\n", "order.txt");
        assertThat(read.format()).isEqualTo(DocumentFormat.PLAIN_TEXT);
        assertThat(Fixture.shape(read)).containsExactly("ПРИКАЗ", "Утвердить план.");
    }

    @Test
    void refusesMarksWithoutWords() {
        assertThatThrownBy(() -> read("|---|", "order.txt"))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> assertThat(e.reason())
                        .isEqualTo(UnreadableReason.NO_TEXT));
    }
}
