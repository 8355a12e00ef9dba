package ru.orientir.importing.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.orientir.importing.document.DocumentFormat;
import ru.orientir.importing.document.Paragraph;
import ru.orientir.importing.document.ParagraphStyle;
import ru.orientir.importing.document.SourceDocument;

/** {@link WordSample} as LibreOffice saved it: what a real program writes must read the same as its source. */
class WrittenByOfficeTest {

    @ParameterizedTest
    @CsvSource({"doc, DOC", "rtf, RTF", "odt, ODT", "pdf, PDF"})
    void readsTheSame(String extension, DocumentFormat format) throws URISyntaxException {
        var file = getClass().getResource("plan-by-libreoffice." + extension);
        SourceDocument read = DocumentReader.read(Path.of(file.toURI()), null);
        assertThat(read.format()).isEqualTo(format);
        assertThat(Fixture.shape(read)).isEqualTo(WordSample.SHAPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "rtf", "odt"})
    void tellsTheHeading(String extension) throws URISyntaxException {
        var file = getClass().getResource("plan-by-libreoffice." + extension);
        assertThat(DocumentReader.read(Path.of(file.toURI()), null).paragraphs())
                .filteredOn(p -> p.style() == ParagraphStyle.HEADING)
                .extracting(Paragraph::text)
                .containsExactly("Раздел А");
    }
}
