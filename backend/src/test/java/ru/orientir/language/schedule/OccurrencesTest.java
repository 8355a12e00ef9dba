package ru.orientir.language.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.orientir.language.schedule.parser.ScheduleParser;

class OccurrencesTest {

    private static final PlanContext PLAN = PlanContext.of(2023, 2025, PlanYear.CALENDAR);
    private static final PlanContext SCHOOL = PlanContext.of(2026, 2027, PlanYear.SCHOOL);

    @Test
    void yearlyWindowsKeepTheirLengthAndLeapDay() {
        assertThat(within("ежегодно в феврале", "2023-01-01", "2025-12-31"))
                .containsExactly("2023-02-01/2023-02-28", "2024-02-01/2024-02-29", "2025-02-01/2025-02-28");
    }

    @Test
    void aWindowThatBeganBeforeTheRangeStillCounts() {
        assertThat(within("ежегодно в течение учебного года", "2025-02-01", "2025-02-02"))
                .containsExactly("2024-09-01/2025-05-31");
    }

    @Test
    void whatComesBackEveryYearComesOnceInEveryYearOfThePlan() {
        assertThat(all("ежегодно в течение учебного года", PLAN))
                .hasSize(3)
                .last()
                .isEqualTo("2025-09-01/2026-05-31");
        assertThat(all("ежегодно в октябре", SCHOOL)).containsExactly("2026-10-01/2026-10-31");
        assertThat(all("ежегодно в августе", SCHOOL)).containsExactly("2026-08-01/2026-08-31");
        assertThat(all("ежегодно в апреле", SCHOOL)).containsExactly("2027-04-01/2027-04-30");
        assertThat(all("до 1 октября ежегодно", SCHOOL)).containsExactly("2026-10-01");
    }

    @Test
    void theLastFridayOfEachMonthIsExact() {
        assertThat(within("последняя пятница месяца", "2023-09-01", "2023-10-31"))
                .containsExactly("2023-09-29", "2023-10-27");
    }

    @Test
    void everySecondWeekDoesNotDependOnTheRange() {
        List<String> whole = within("каждый второй понедельник", "2023-09-01", "2023-12-31");
        List<String> later = within("каждый второй понедельник", "2023-10-10", "2023-12-31");
        assertThat(whole).containsAll(later).hasSizeGreaterThan(later.size());
    }

    @Test
    void aWeekdayWithinASpanStaysWithinIt() {
        assertThat(all("по понедельникам с 4 по 20 сентября 2023", PLAN))
                .containsExactly("2023-09-04", "2023-09-11", "2023-09-18");
        assertThat(all("5 числа каждого месяца с сентября по ноябрь", PLAN))
                .containsExactly("2023-09-05", "2023-10-05", "2023-11-05");
    }

    @Test
    void weekdaysAndDeadlinesEndWithThePlan() {
        assertThat(all("каждый понедельник", SCHOOL)).hasSize(52).first().isEqualTo("2026-09-07");
        assertThat(all("каждый понедельник", SCHOOL)).last().isEqualTo("2027-08-30");
        assertThat(all("до 5 числа каждого месяца", SCHOOL)).hasSize(12).last().isEqualTo("2027-08-05");
    }

    @Test
    void deadlinesAreDays() {
        assertThat(within("до 15 января ежегодно", "2023-01-01", "2024-12-31"))
                .containsExactly("2023-01-15", "2024-01-15");
        assertThat(all("до 1 марта 2023 г.", PLAN)).containsExactly("2023-03-01");
    }

    @Test
    void severalWindowsDoNotCoverWhatLiesBetween() {
        assertThat(days("1-5 марта, октябрь 2023", PLAN))
                .containsExactly("2023-03-01/2023-03-05", "2023-10-01/2023-10-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            1 раз в год                  |  3 | ≈2023-01-01/2023-12-31
            2 раза в год                 |  6 | ≈2023-01-01/2023-06-30
            3 раза в год                 |  9 | ≈2023-01-01/2023-04-30
            4 раза в год                 | 12 | ≈2023-01-01/2023-03-31
            5 раз в год                  | 15 | ≈2023-01-01/2023-02-28
            1 раз в квартал              | 12 | ≈2023-01-01/2023-03-31
            ежегодно 1 раз в квартал     | 12 | ≈2023-01-01/2023-03-31
            не реже двух раз в полугодие | 12 | ≈2023-01-01/2023-03-31
            ежемесячно                   | 36 | ≈2023-01-01/2023-01-31
            2 раза в месяц               | 72 | ≈2023-01-01/2023-01-15
            1 раз в месяц по пятницам    | 36 | ≈2023-01-01/2023-01-31
            1 раз в 2 года               |  2 | ≈2023-01-01/2024-12-31
            1 раз в четверть             | 12 | ≈2023-01-01/2023-03-31
            1 раз в триместр             | 10 | ≈2023-01-01/2023-02-28
            """)
    void aRhythmWithoutDaysHasOneApproximateWindowForEachTime(String phrase, int count, String first) {
        assertThat(all(phrase, PLAN)).hasSize(count).first().isEqualTo(first);
        assertThat(all(phrase, PLAN)).allMatch(one -> one.startsWith("≈"));
    }

    @Test
    void quartersAreThoseOfTheCalendarTimesInAYearPartsOfThePlansOwn() {
        assertThat(all("4 раза в год", SCHOOL))
                .containsExactly(
                        "≈2026-09-01/2026-11-30",
                        "≈2026-12-01/2027-02-28",
                        "≈2027-03-01/2027-05-31",
                        "≈2027-06-01/2027-08-31");
        assertThat(all("1 раз в квартал", SCHOOL))
                .containsExactly(
                        "≈2026-09-01/2026-09-30",
                        "≈2026-10-01/2026-12-31",
                        "≈2027-01-01/2027-03-31",
                        "≈2027-04-01/2027-06-30",
                        "≈2027-07-01/2027-08-31");
        assertThat(all("1 раз в полугодие", SCHOOL))
                .containsExactly("≈2026-09-01/2026-12-31", "≈2027-01-01/2027-05-31");
    }

    @Test
    void aRhythmKeepsToTheWindowItIsNamedIn() {
        assertThat(all("1 раз в неделю с 4 по 20 сентября 2023", PLAN))
                .containsExactly("≈2023-09-04/2023-09-10", "≈2023-09-11/2023-09-17", "≈2023-09-18/2023-09-20");
        assertThat(all("3 раза в 2024 году", PLAN))
                .containsExactly("≈2024-01-01/2024-04-30", "≈2024-05-01/2024-08-31", "≈2024-09-01/2024-12-31");
        assertThat(all("с ноября 2025 ежемесячно", PLAN))
                .containsExactly("≈2025-11-01/2025-11-30", "≈2025-12-01/2025-12-31");
        assertThat(all("ежемесячно до 31 марта 2023", PLAN)).hasSize(3).last().isEqualTo("≈2023-03-01/2023-03-31");
        assertThat(all("ежегодно с сентября по май 1 раз в месяц", PLAN)).hasSize(27);
        assertThat(all("сентябрь 2025, далее ежемесячно", PLAN)).hasSize(4);
    }

    @Test
    void whatGoesOnHasOneWindowForEachYearOfThePlan() {
        assertThat(all("постоянно", PLAN))
                .containsExactly("2023-01-01/2023-12-31", "2024-01-01/2024-12-31", "2025-01-01/2025-12-31");
        assertThat(all("в течение проекта", SCHOOL)).containsExactly("2026-09-01/2027-08-31");
        assertThat(all("с мая 2024 г.", PLAN)).containsExactly("2024-05-01/2024-12-31", "2025-01-01/2025-12-31");
        assertThat(all("август-сентябрь 2024, далее постоянно в течение реализации проекта", PLAN))
                .containsExactly("2024-08-01/2024-09-30", "2024-10-01/2024-12-31", "2025-01-01/2025-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"по графику портала", "по отдельному плану", "с даты подписания приказа"})
    void whatIsDatedElsewhereIsFoundThroughoutThePlan(String phrase) {
        assertThat(all(phrase, PLAN))
                .containsExactly("≈2023-01-01/2023-12-31", "≈2024-01-01/2024-12-31", "≈2025-01-01/2025-12-31");
    }

    @Test
    void whatThePlanDoesNotDateIsFoundThroughoutIt() {
        assertThat(all("за счёт средств бюджета", PLAN)).containsExactly("≈2023-01-01/2025-12-31");
        assertThat(all("до 01.10.2019", PLAN)).containsExactly("2019-10-01", "≈2023-01-01/2025-12-31");
        assertThat(Occurrences.of(null, PLAN)).containsExactly(new Occurrence(PLAN.span(), true));
    }

    @Test
    void anOccurrenceIsDueOnTheLastDayOfItsWindow() {
        var council = Occurrences.within(
                ScheduleParser.parse("ежегодно 1 раз в квартал", PlanContext.of(2023, 2027, PlanYear.CALENDAR)),
                PlanContext.of(2023, 2027, PlanYear.CALENDAR),
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 12, 31));
        assertThat(council).singleElement().satisfies(one -> {
            assertThat(one.due()).isEqualTo("2026-12-31");
            assertThat(one.approximate()).isTrue();
        });
    }

    @Test
    void nothingIsLostOfAPlanThatIsTooLong() {
        var plan = new PlanContext(1900, 2200, PlanYear.CALENDAR, Optional.empty());
        var daily = Occurrences.of(ScheduleParser.parse("ежедневно", plan), plan);
        assertThat(daily).hasSize(Occurrences.MOST);
        assertThat(daily.getLast().approximate()).isTrue();
        assertThat(daily.getLast().due()).isEqualTo("2200-12-31");
    }

    private static List<String> all(String phrase, PlanContext plan) {
        return Occurrences.of(ScheduleParser.parse(phrase, plan), plan).stream()
                .map(OccurrencesTest::text)
                .toList();
    }

    private static List<String> within(String phrase, String from, String to) {
        return Occurrences.within(ScheduleParser.parse(phrase, PLAN), PLAN, LocalDate.parse(from), LocalDate.parse(to))
                .stream()
                .map(OccurrencesTest::text)
                .toList();
    }

    private static List<String> days(String phrase, PlanContext plan) {
        return Occurrences.days(ScheduleParser.parse(phrase, plan), plan).stream()
                .map(window -> window.start() + "/" + window.end())
                .toList();
    }

    private static String text(Occurrence one) {
        var window = one.window();
        return (one.approximate() ? "≈" : "")
                + window.start()
                + (window.start().equals(window.end()) ? "" : "/" + window.end());
    }
}
