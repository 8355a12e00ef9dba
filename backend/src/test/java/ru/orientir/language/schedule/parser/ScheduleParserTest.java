package ru.orientir.language.schedule.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.language.schedule.ScheduleKind;
import ru.orientir.language.schedule.ScheduleWarning;
import ru.orientir.language.schedule.ScheduleWarningCode;
import ru.orientir.language.schedule.Window;

class ScheduleParserTest {

    private static final PlanContext PLAN = PlanContext.of(2023, 2025, PlanYear.CALENDAR);
    private static final PlanContext FIVE_YEARS = PlanContext.of(2026, 2030, PlanYear.CALENDAR);
    private static final PlanContext AUGUST_ORDER =
            new PlanContext(2026, 2030, PlanYear.CALENDAR, Optional.of(LocalDate.of(2026, 8, 28)));

    @Test
    void emptyAndAbsentTextsHaveTheirOwnWarning() {
        for (String text : new String[] {null, "", "  \n\t"}) {
            Schedule schedule = ScheduleParser.parse(text, PLAN);
            assertThat(schedule.kind()).isEqualTo(ScheduleKind.UNPARSEABLE);
            assertThat(schedule.warnings())
                    .extracting(ScheduleWarning::code)
                    .containsExactly(ScheduleWarningCode.EMPTY_TEXT);
        }
    }

    @Test
    void tenMegabytesOfOneLineAreRefusedAtOnce() {
        Instant before = Instant.now();
        Schedule schedule = ScheduleParser.parse("сентябрь ".repeat(600_000), PLAN);
        assertThat(schedule.warnings())
                .extracting(ScheduleWarning::code)
                .containsExactly(ScheduleWarningCode.TEXT_TOO_LONG);
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void theLongestTextOfEachKindOfPieceIsReadInNoTime() {
        Instant before = Instant.now();
        for (String piece : new String[] {
            "1,",
            "1-",
            "май ",
            "раз ",
            "в течение ",
            "а б ",
            "сентебрь ",
            "1 по ",
            "не ",
            "с ",
            "2023-",
            "пн,",
            "(",
            "начало и "
        }) {
            ScheduleParser.parse(piece.repeat(ScheduleParser.LONGEST_TEXT / piece.length()), PLAN);
        }
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void theOrderDateStartsWhatBeginsWithTheOrder() {
        PlanContext dated = new PlanContext(2023, 2025, PlanYear.CALENDAR, Optional.of(LocalDate.of(2023, 2, 3)));
        Schedule schedule = ScheduleParser.parse("с даты подписания настоящего приказа", dated);
        assertThat(schedule.start()).isEqualTo("2023-02-03");
        assertThat(schedule.warnings()).isEmpty();
    }

    @Test
    void leftoversAreQuoted() {
        Schedule schedule = ScheduleParser.parse("сентябрь 2023, кабинет информатики", PLAN);
        assertThat(schedule.start()).isEqualTo("2023-09-01");
        assertThat(schedule.warnings())
                .containsExactly(new ScheduleWarning(ScheduleWarningCode.LEFTOVER_TEXT, "кабинет информатики"));
    }

    @Test
    void proseThatNamesAMonthIsNoSchedule() {
        String prose =
                "Организовать и провести в мае родительское собрание совместно с представителями учреждений профессионального образования города";
        assertThat(ScheduleParser.parse(prose, PLAN).kind()).isEqualTo(ScheduleKind.UNPARSEABLE);
    }

    @Test
    void aRepeatedDeadlineLiesAfterItsBeginning() {
        Schedule open = ScheduleParser.parse("каждую пятницу до мая с сентября", PLAN);
        assertThat(open.start()).isEqualTo(LocalDate.of(2023, 9, 1));
        assertThat(open.end()).isEqualTo(LocalDate.of(2024, 5, 31));
        assertThat(open.recurrence()).isEqualTo("FREQ=WEEKLY;BYDAY=FR;UNTIL=20240531");

        Schedule printed = ScheduleParser.parse("каждую пятницу до 15.09.2022 с октября 2023", PLAN);
        assertThat(printed.start()).isNull();
        assertThat(printed.recurrence()).isEqualTo("FREQ=WEEKLY;BYDAY=FR;UNTIL=20220915");
    }

    @Test
    void aYearlyWindowIsListedForEveryYearOfThePlan() {
        Schedule schedule = ScheduleParser.parse("ежегодно май-июнь", PLAN);
        assertThat(schedule.windows())
                .containsExactly(
                        new Window(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 6, 30)),
                        new Window(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 6, 30)),
                        new Window(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 6, 30)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Май, ежегодно с 2027",
                "ежегодно в мае, с 2027 года",
                "с 2027 года ежегодно в мае",
                "Ежегодно с 2027 г., май",
                "1 раз в год (май), начиная с 2027 года",
                "каждый год в мае с 1 марта 2027 года"
            })
    void aYearlyWindowDoesNotBeginBeforeTheYearThePhraseNames(String phrase) {
        Schedule schedule = ScheduleParser.parse(phrase, FIVE_YEARS);
        assertThat(schedule.start()).isEqualTo(LocalDate.of(2027, 5, 1));
        assertThat(schedule.windows())
                .extracting(window -> window.start().getYear())
                .containsExactly(2027, 2028, 2029, 2030);
        assertThat(schedule.recurrence()).isEqualTo("FREQ=YEARLY");
        assertThat(schedule.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ежегодно в мае, до 2028 года", "май, ежегодно до 2028 г."})
    void aYearlyWindowEndsWithTheYearThePhraseNames(String phrase) {
        Schedule schedule = ScheduleParser.parse(phrase, FIVE_YEARS);
        assertThat(schedule.windows())
                .extracting(window -> window.start().getYear())
                .containsExactly(2026, 2027, 2028);
        assertThat(schedule.recurrence()).isEqualTo("FREQ=YEARLY;UNTIL=20281231");
    }

    @Test
    void yearsAroundAYearlyWindowAreNoTimeOfTheirOwn() {
        Schedule schedule = ScheduleParser.parse("май, ежегодно с 2027 по 2029 год", FIVE_YEARS);
        assertThat(schedule.windows())
                .extracting(window -> window.start().toString())
                .containsExactly("2027-05-01", "2028-05-01", "2029-05-01");
    }

    @Test
    void aMonthBesideABeginningIsNotSilentlyTheFirstOfThePlan() {
        Schedule month = ScheduleParser.parse("Май, с 2027 года", FIVE_YEARS);
        assertThat(month.start()).isEqualTo(LocalDate.of(2027, 5, 1));
        assertThat(month.warnings())
                .extracting(ScheduleWarning::code)
                .containsExactly(ScheduleWarningCode.SEVERAL_SCHEDULES);

        Schedule rest = ScheduleParser.parse("с октября в течение учебного года", FIVE_YEARS);
        assertThat(rest.start()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(rest.end()).isEqualTo(LocalDate.of(2027, 5, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            до 15 января ежегодно                      | 2027-01-15
            ежегодно, не позднее 15 января             | 2027-01-15
            до 15 января                               | 2027-01-15
            до 31 декабря ежегодно                     | 2026-12-31
            до 15 января текущего года                 | 2026-01-15
            до 15 января 2026 года                     | 2026-01-15
            ежемесячно до 5 числа                      | 2026-09-05
            ежеквартально до 10 числа следующего за отчетным месяца | 2026-10-10
            ежегодно в мае                             | 2027-05-31
            октябрь, апрель ежегодно                   | 2026-10-31
            2 раза в год (октябрь, апрель)             | 2026-10-31
            ежегодно в августе                         | 2026-08-31
            май                                        | 2026-05-31
            """)
    void whatAnOrderAsksForAgainAndAgainLiesAheadOfIt(String phrase, LocalDate firstEnd) {
        Schedule schedule = ScheduleParser.parse(phrase, AUGUST_ORDER);
        assertThat(schedule.end()).isEqualTo(firstEnd);
    }

    @Test
    void theOrderBeginsWhatEndsWithADeadline() {
        Schedule schedule = ScheduleParser.parse("с момента подписания приказа до 31 декабря 2027", AUGUST_ORDER);
        assertThat(schedule.kind()).isEqualTo(ScheduleKind.INTERVAL);
        assertThat(schedule.start()).isEqualTo("2026-08-28");
        assertThat(schedule.end()).isEqualTo("2027-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"в каникулярное время", "ежегодно в период каникул"})
    void holidaysAreTheUsualOnesOfEachYear(String phrase) {
        PlanContext plan = PlanContext.of(2026, 2027, PlanYear.SCHOOL);
        Schedule schedule = ScheduleParser.parse(phrase, plan);
        assertThat(schedule.kind()).isEqualTo(ScheduleKind.EXTERNAL_SCHEDULE);
        assertThat(schedule.windows())
                .extracting(window -> window.start() + "/" + window.end())
                .containsExactly(
                        "2026-10-26/2026-11-05",
                        "2026-12-29/2027-01-08",
                        "2027-03-23/2027-03-31",
                        "2027-06-01/2027-08-31");
        assertThat(schedule.warnings())
                .extracting(ScheduleWarning::code)
                .containsExactly(ScheduleWarningCode.USUAL_SCHOOL_DATES);
    }
}
