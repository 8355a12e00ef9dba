package ru.orientir.language.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccurrencesTest {

    private static final PlanContext PLAN = PlanContext.of(2023, 2025, PlanYear.CALENDAR);

    @Test
    void yearlyWindowsKeepTheirLengthAndLeapDay() {
        assertThat(starts("ежегодно в феврале", "2023-01-01", "2025-12-31"))
                .containsExactly("2023-02-01/2023-02-28", "2024-02-01/2024-02-29", "2025-02-01/2025-02-28");
    }

    @Test
    void aWindowThatBeganBeforeTheRangeStillCounts() {
        assertThat(starts("ежегодно в течение учебного года", "2025-02-01", "2025-02-02"))
                .containsExactly("2024-09-01/2025-05-31");
    }

    @Test
    void theLastFridayOfEachMonthIsExact() {
        assertThat(starts("последняя пятница месяца", "2023-09-01", "2023-10-31"))
                .containsExactly("2023-09-29/2023-09-29", "2023-10-27/2023-10-27");
    }

    @Test
    void everySecondWeekDoesNotDependOnTheRange() {
        List<String> whole = starts("каждый второй понедельник", "2023-09-01", "2023-12-31");
        List<String> later = starts("каждый второй понедельник", "2023-10-10", "2023-12-31");
        assertThat(whole).containsAll(later).hasSizeGreaterThan(later.size());
    }

    @Test
    void aWeekdayWithinASpanStaysWithinIt() {
        assertThat(starts("по понедельникам с 4 по 20 сентября 2023", "2023-01-01", "2023-12-31"))
                .containsExactly("2023-09-04/2023-09-04", "2023-09-11/2023-09-11", "2023-09-18/2023-09-18");
    }

    @Test
    void deadlinesAreDays() {
        assertThat(starts("до 15 января ежегодно", "2023-01-01", "2024-12-31"))
                .containsExactly("2023-01-15/2023-01-15", "2024-01-15/2024-01-15");
        assertThat(starts("до 1 марта 2023 г.", "2023-01-01", "2023-12-31")).containsExactly("2023-03-01/2023-03-01");
    }

    @Test
    void quotasFallDueOnNoDay() {
        for (String quota : new String[] {"3 раза в год", "ежемесячно", "не реже 1 раза в квартал", "ежегодно"}) {
            assertThat(starts(quota, "2023-01-01", "2025-12-31")).isEmpty();
        }
    }

    private static List<String> starts(String phrase, String from, String to) {
        Schedule schedule = ScheduleParser.parse(phrase, PLAN);
        return Occurrences.within(schedule, LocalDate.parse(from), LocalDate.parse(to)).stream()
                .map(window -> window.start() + "/" + window.end())
                .toList();
    }
}
