package ru.orientir.importing.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.orientir.importing.document.DocumentFormat;
import ru.orientir.importing.document.Render;
import ru.orientir.importing.document.SourceDocument;

/** The same plan must come out of every format the same. */
class SameInEveryFormatTest {

    private static void same(byte[] file, DocumentFormat format) {
        SourceDocument read = Fixture.read(file, "misleading.txt");
        assertThat(read.format()).isEqualTo(format);
        assertThat(Fixture.shape(read)).isEqualTo(Fixture.shape(Fixture.plan()));
    }

    @Test
    void docx() {
        same(Render.docx(Fixture.plan()), DocumentFormat.DOCX);
    }

    @Test
    void xlsx() {
        same(Render.xlsx(Fixture.plan()), DocumentFormat.XLSX);
    }

    @Test
    void xls() {
        same(Render.xls(Fixture.plan()), DocumentFormat.XLS);
    }

    @Test
    void odt() {
        same(Render.odt(Fixture.plan()), DocumentFormat.ODT);
    }

    @Test
    void ods() {
        same(Render.ods(Fixture.plan()), DocumentFormat.ODS);
    }

    @Test
    void html() {
        same(Render.html(Fixture.plan()), DocumentFormat.HTML);
    }
}
