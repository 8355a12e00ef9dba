package ru.orientir.collection.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ru.orientir.collection.entry.Answer;
import ru.orientir.collection.entry.Answer.Status;
import ru.orientir.collection.entry.Question;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.definition.IndicatorType;

class FormSheetPropertiesTest {
    private record Cell(Status status, String numerator, String denominator, String note, boolean editable) {}

    /** Whatever stands in a form, an untouched file changes nothing of it. */
    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void anUntouchedFileChangesNothing(@ForAll @Size(min = 1, max = 12) List<@net.jqwik.api.From("cells") Cell> cells)
            throws IOException {
        var rows = new ArrayList<FormSheet.Row>();
        for (int i = 0; i < cells.size(); i++) {
            rows.add(row("i" + i, cells.get(i)));
        }
        var identity = new FormIdentity(UUID.randomUUID(), UUID.randomUUID(), 1, "q");
        var file = FormSheetWriter.write(new FormSheet("Сбор", List.of("Школа"), rows), identity.sign("s"));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var read = FormSheetReader.read(workbook);
            assertThat(read.typed()).isEmpty();
            assertThat(read.refused()).isEmpty();
            assertThat(read.remarks()).isEmpty();
        }
    }

    @Provide
    Arbitrary<Cell> cells() {
        Arbitrary<String> typed = Arbitraries.of(
                null,
                "",
                " ",
                "0",
                "12",
                "12,5",
                "12.5",
                "1 234",
                "1\u00a0234,0",
                "н/д",
                "много",
                "-5",
                "=1+1",
                "5%",
                "0,1",
                "999999999999",
                "1 234 567,891",
                "007",
                "х");
        Arbitrary<String> words = Arbitraries.of(null, "", "Примечание", " с пробелами ", "=2+2", "две\nстроки", "+7");
        return Combinators.combine(Arbitraries.of(Status.class), typed, typed, words, Arbitraries.of(true, false))
                .as(Cell::new);
    }

    private static FormSheet.Row row(String code, Cell cell) {
        var answer = new Answer(
                code,
                "",
                cell.status,
                cell.numerator,
                cell.denominator,
                List.of(),
                Map.of("any", cell.note == null ? "" : cell.note));
        return new FormSheet.Row(question(code), "", cell.editable, answer, cell.note, 3, null, null);
    }

    private static Question question(String code) {
        return new Question(
                code,
                new Definition(
                        "Показатель",
                        IndicatorType.PERCENTAGE,
                        "Ч",
                        "З",
                        "%",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }
}
