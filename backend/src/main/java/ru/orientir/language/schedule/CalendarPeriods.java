package ru.orientir.language.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The periods a rhythm counts in. */
final class CalendarPeriods {

    private CalendarPeriods() {}

    /** Those that touch the range, whole, ascending. The summer has no terms. */
    static List<Window> of(Rhythm.Unit unit, PlanContext plan, Window range) {
        return switch (unit) {
            case YEAR -> years(plan, range);
            case TERM, TRIMESTER -> ofSchoolYears(unit, range);
            case HALF_YEAR -> plan.planYear() == PlanYear.SCHOOL ? ofSchoolYears(unit, range) : onward(unit, range);
            default -> onward(unit, range);
        };
    }

    /** The years of the plan; where the range reaches beyond them, whole ones of the same kind. */
    private static List<Window> years(PlanContext plan, Window range) {
        Window first = plan.years().getFirst();
        int before = first.start().getYear() - range.start().getYear() + 1;
        return Stream.iterate(
                        first.start().minusYears(Math.max(before, 0)),
                        start -> !start.isAfter(range.end()),
                        start -> start.plusYears(1))
                .map(start -> new Window(start, start.plusYears(1).minusDays(1)))
                .filter(range::touches)
                .toList();
    }

    private static List<Window> ofSchoolYears(Rhythm.Unit unit, Window range) {
        return IntStream.rangeClosed(range.start().getYear() - 1, range.end().getYear())
                .boxed()
                .flatMap(year -> SchoolPart.all(unit).stream().map(part -> part.in(year)))
                .filter(range::touches)
                .toList();
    }

    private static List<Window> onward(Rhythm.Unit unit, Window range) {
        return Stream.iterate(
                        around(unit, range.start()),
                        period -> !period.start().isAfter(range.end()),
                        period -> around(unit, period.end().plusDays(1)))
                .toList();
    }

    private static Window around(Rhythm.Unit unit, LocalDate day) {
        return switch (unit) {
            case DAY -> new Window(day, day);
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Window(monday, monday.plusDays(6));
            }
            case DECADE -> third(day);
            case MONTH -> months(day, 1);
            case QUARTER -> months(day, 3);
            default -> months(day, 6);
        };
    }

    private static Window months(LocalDate day, int count) {
        YearMonth first = YearMonth.from(day).minusMonths((day.getMonthValue() - 1) % count);
        return new Window(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    /** 1 to 10, 11 to 20, 21 to the end of the month. */
    private static Window third(LocalDate day) {
        int number = Math.min((day.getDayOfMonth() - 1) / 10, 2);
        return new Window(
                day.withDayOfMonth(number * 10 + 1),
                number == 2 ? YearMonth.from(day).atEndOfMonth() : day.withDayOfMonth(number * 10 + 10));
    }
}
