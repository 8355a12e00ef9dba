package ru.orientir.importing.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.document.Table;

class PdfReaderTest {

    private static final float[] EDGES = {60, 120, 320, 500};

    private PDFont font;
    private PDPageContentStream page;

    @Test
    void joinsATableOverPagesWithoutItsRepeatedHeader() throws IOException {
        try (PDDocument pdf = new PDDocument();
                InputStream ttf = PDFont.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(pdf, ttf);
            start(pdf);
            text(60, 780, "План мероприятий на год");
            row(700, "№", "Мероприятие", "Срок");
            row(670, "1.1", "Совещание", "март");
            text(290, 20, "1");
            page.close();
            start(pdf);
            row(770, "№", "Мероприятие", "Срок");
            row(740, "1.2", "Опрос", "апрель");
            text(60, 600, "Директор");
            text(290, 20, "- 2 -");
            page.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            SourceDocument read = Fixture.read(out.toByteArray(), null);
            assertThat(Fixture.shape(read))
                    .containsExactly(
                            "План мероприятий на год",
                            "[№, Мероприятие, Срок]",
                            "[1.1, Совещание, март]",
                            "[1.2, Опрос, апрель]",
                            "Директор");
            Table table = read.tables().findFirst().orElseThrow();
            assertThat(table.rows()).extracting(row -> row.place().page()).containsExactly(1, 1, 2);
        }
    }

    private void start(PDDocument pdf) throws IOException {
        PDPage sheet = new PDPage(org.apache.pdfbox.pdmodel.common.PDRectangle.A4);
        pdf.addPage(sheet);
        page = new PDPageContentStream(pdf, sheet);
    }

    private void text(float x, float y, String text) throws IOException {
        page.beginText();
        page.setFont(font, 12);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    private void row(float y, String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            page.addRect(EDGES[i], y, EDGES[i + 1] - EDGES[i], 30);
            page.stroke();
            text(EDGES[i] + 6, y + 10, cells[i]);
        }
    }
}
