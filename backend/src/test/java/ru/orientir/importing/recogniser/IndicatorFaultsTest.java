package ru.orientir.importing.recogniser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.draft.value.WarningCode;
import ru.orientir.importing.reader.DocumentReader;
import ru.orientir.importing.reader.text.PlainTextReader;
import ru.orientir.importing.recogniser.indicator.CalculationMethod;

/** The faults of real methodologies are pointed at, each at its row, and nothing is where there is no fault. */
class IndicatorFaultsTest {
    @Test
    void theRealMethodologyIsFaultyWhereItsTruthSays() {
        SharedSeeds.require();
        var draft = Recogniser.recognise(PlainTextReader.read(SharedSeeds.text("002")), 2024);

        assertThat(rows(draft, WarningCode.SHARE_WITHOUT_DENOMINATOR))
                .as("1 is cut off, 2, 6 and 7 are counts, 12 to 14 repeat «доля» without saying of what")
                .containsExactly(1, 2, 6, 7, 12, 13, 14);
        assertThat(rows(draft, WarningCode.TEXT_MISSING)).containsExactly(1);
        assertThat(rows(draft, WarningCode.METHOD_OFF_NAME))
                .as("2 who met a profession, 4 a positive attitude, 7 and 12 grades forgotten, 10 another whole,"
                        + " 16 disability lost, 17 contracts")
                .containsExactly(2, 4, 7, 10, 12, 16, 17);
        assertThat(rows(draft, WarningCode.COMPLEMENTARY_SHARES)).containsExactly(13, 14);
        assertThat(rows(draft, WarningCode.DYNAMICS_AS_UNIT))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
    }

    @Test
    void aSoundMethodologyIsLeftAlone() {
        var draft = Recogniser.recognise(
                DocumentReader.read(Path.of("../samples/metodika-pokazateley.xlsx"), "metodika-pokazateley.xlsx"));
        assertThat(draft.indicators()).hasSize(19).allSatisfy(indicator -> assertThat(indicator.warnings())
                .as(indicator.name().value())
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Отношение количества А к общему количеству Б, умноженное на 100 | Количество А | Общее количество Б",
                "Отношение количества родителей (законных представителей), охваченных работой, к общей численности родителей % | Количество родителей (законных представителей), охваченных работой | Общая численность родителей",
                "Числитель: количество А.\\nЗнаменатель: общее количество Б | Количество А | Общее количество Б",
                "П = Ч / З × 100 %, где:\\nЧ – количество А;\\nЗ – общее количество Б | Количество А | Общее количество Б",
                "процентная доля воспитанников от 5 лет, принявших участие, от общего количества воспитанников от 5 лет | Количество воспитанников от 5 лет, принявших участие | Общее количество воспитанников от 5 лет",
                "Средний балл анкет: отношение суммы баллов к количеству анкет | Сумма баллов | Количество анкет",
                "А / Б * 100 | А | Б",
                "Количество обучающихся 8 классов | Количество обучающихся 8 классов |",
                "доля обучающихся, решивших задачу | Количество обучающихся, решивших задачу |",
                "Отношение количества выпускников, участвовавших в знакомстве | Количество выпускников, участвовавших в знакомстве |",
                "по данным мониторинга | |"
            })
    void readsWhatIsDividedByWhat(String printed, String numerator, String denominator) {
        assertThat(CalculationMethod.of(printed.replace("\\n", "\n")))
                .isEqualTo(new CalculationMethod(numerator, denominator));
    }

    private static List<Integer> rows(Draft draft, WarningCode code) {
        return IntStream.rangeClosed(1, draft.indicators().size())
                .filter(i -> draft.indicators().get(i - 1).warnings().stream().anyMatch(w -> w.code() == code))
                .boxed()
                .toList();
    }
}
