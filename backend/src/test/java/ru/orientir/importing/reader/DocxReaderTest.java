package ru.orientir.importing.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.orientir.importing.reader.WordSample.item;
import static ru.orientir.importing.reader.WordSample.p;
import static ru.orientir.importing.reader.WordSample.run;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.orientir.importing.document.Paragraph;
import ru.orientir.importing.document.ParagraphStyle;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.document.Table;

class DocxReaderTest {

    private static SourceDocument read(String body) {
        return Fixture.read(WordSample.docx(body), "order.docx");
    }

    private static List<String> shape(String body) {
        return Fixture.shape(read(body));
    }

    private static String table(String... cells) {
        return "<w:tbl><w:tr><w:tc>" + String.join("</w:tc><w:tc>", cells) + "</w:tc></w:tr></w:tbl>";
    }

    @Test
    void printsTheNumbersWordCounts() {
        assertThat(Fixture.shape(Fixture.read(WordSample.docx(), null))).isEqualTo(WordSample.SHAPE);
    }

    @Test
    void beginsAnewWhereAListSaysSo() {
        assertThat(shape(item(1, 0, "а") + item(4, 0, "б") + item(4, 0, "в") + item(1, 0, "г")))
                .containsExactly("1. а", "7. б", "8. в", "9. г");
    }

    @Test
    void takesTheListOfAStyle() {
        assertThat(shape("<w:p><w:pPr><w:pStyle w:val=\"L\"/></w:pPr>" + run("пункт") + "</w:p>"))
                .containsExactly("7. пункт");
    }

    @Test
    void tellsHeadings() {
        assertThat(read("<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr>" + run("Раздел") + "</w:p>")
                        .paragraphs())
                .extracting(Paragraph::style, Paragraph::level)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ParagraphStyle.HEADING, 1));
    }

    @Test
    void dropsDeletionsAndKeepsInsertions() {
        String deleted = "<w:del><w:r><w:delText>до 1 мая</w:delText></w:r></w:del>";
        String moved = "<w:moveFrom><w:r><w:t>туда</w:t></w:r></w:moveFrom>";
        assertThat(shape("<w:p>" + deleted + moved + "<w:ins>" + run("до 1 июня") + "</w:ins></w:p>"))
                .containsExactly("до 1 июня");
    }

    @Test
    void joinsParagraphsWhoseBreakWasDeleted() {
        assertThat(shape("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("нача") + "</w:p>" + p("ло")))
                .containsExactly("начало");
    }

    @Test
    void dropsDeletedRows() {
        String row = "<w:tr><w:tc>" + p("осталась") + "</w:tc></w:tr>";
        String gone = "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("ушла") + table(p("и эта")) + "</w:tc></w:tr>";
        assertThat(shape("<w:tbl>" + gone + row + "</w:tbl>")).containsExactly("[осталась]");
    }

    @Test
    void dropsHiddenTextAndFieldCodes() {
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>тайна</w:t></w:r>";
        String styled = "<w:r><w:rPr><w:rStyle w:val=\"X\"/></w:rPr><w:t>тайна</w:t></w:r>";
        String field = "<w:r><w:instrText>PAGE</w:instrText></w:r>";
        assertThat(shape("<w:p>" + hidden + styled + field + run("видно") + "</w:p>"))
                .containsExactly("видно");
    }

    @Test
    void keepsLineBreaksAndDropsSoftHyphens() {
        assertThat(shape("<w:p><w:r><w:t>проф</w:t><w:softHyphen/><w:t>ориентация</w:t><w:br/><w:t>да</w:t>"
                        + "<w:noBreakHyphen/><w:t>да</w:t></w:r></w:p>"))
                .containsExactly("профориентация\nда-да");
    }

    @Test
    void readsTextBoxesOnce() {
        String box = "<w:txbxContent>" + p("в рамке") + "</w:txbxContent>";
        String drawing = "<mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice><x>" + box
                + "</x></mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent>";
        assertThat(shape("<w:p><w:r>" + drawing + "</w:r>" + run("рядом") + "</w:p>"))
                .containsExactly("в рамке", "рядом");
    }

    @Test
    void putsNestedTablesAfterTheOuter() {
        SourceDocument read = read(table(p("а") + table(p("внутри"), p("ещё")) + p("б"), p("в")) + p("после"));
        assertThat(Fixture.shape(read)).containsExactly("[а\nб, в]", "[внутри, ещё]", "после");
        assertThat(read.tables().map(t -> t.place().table())).containsExactly(1, 2);
    }

    @Test
    void readsContentControlsAroundRowsAndText() {
        String row = "<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent><w:tr><w:tc>" + p("ячейка")
                + "</w:tc></w:tr></w:sdtContent></w:sdt>";
        assertThat(shape("<w:tbl>" + row + "</w:tbl><w:sdt><w:sdtContent>" + p("текст") + "</w:sdtContent></w:sdt>"))
                .containsExactly("[ячейка]", "текст");
    }

    @Test
    void leavesOutGridColumnsBeforeARow() {
        String rows = "<w:tr><w:tc>" + p("а") + "</w:tc><w:tc>" + p("б") + "</w:tc></w:tr>"
                + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc>" + p("в") + "</w:tc></w:tr>";
        assertThat(shape("<w:tbl>" + rows + "</w:tbl>")).containsExactly("[а, б]", "[, в]");
    }

    @Test
    void knowsPagesWhenWordLeftThem() {
        SourceDocument read =
                read(p("первая") + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>вторая</w:t></w:r></w:p>" + table(p("x")));
        assertThat(read.blocks()).extracting(b -> b.place().page()).containsExactly(1, 2, 2);
        assertThat(read.tables()
                        .map(Table::rows)
                        .toList()
                        .getFirst()
                        .getFirst()
                        .place()
                        .row())
                .isEqualTo(1);
        assertThat(read(p("без страниц")).blocks())
                .extracting(b -> b.place().page())
                .containsOnlyNulls();
    }
}
