package ru.orientir.language.schedule.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.language.schedule.ScheduleKind;
import ru.orientir.language.schedule.ScheduleWarning;
import ru.orientir.language.schedule.ScheduleWarningCode;
import ru.orientir.language.schedule.Window;

class ScheduleParserTest {

    private static final PlanContext PLAN = PlanContext.of(2023, 2025, PlanYear.CALENDAR);

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
}
