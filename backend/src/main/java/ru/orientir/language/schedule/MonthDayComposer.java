package ru.orientir.language.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ru.orientir.language.schedule.Period.Days;
import ru.orientir.language.schedule.Period.Months;
import ru.orientir.language.schedule.Reading.Dates;
import ru.orientir.language.schedule.Reading.MonthDays;
import ru.orientir.language.schedule.Reading.Role;

/** «ежемесячно до 5 числа», «ежеквартально до 10 числа месяца, следующего за отчётным». */
final class MonthDayComposer {

    private final MonthDays days;
    private final PlanContext plan;
    private final Frequency frequency;
    private final List<Integer> schoolEnds;

    MonthDayComposer(Reading reading, PlanContext plan, Frequency rhythm) {
        this.days = reading.monthDays;
        this.plan = plan;
        boolean monthly = rhythm == null || rhythm.unit().months() == 0;
        frequency = monthly ? Frequency.every(1, Unit.MONTH) : rhythm;
        schoolEnds = days.to() == -1 ? schoolEnds() : List.of();
    }

    /** The months in which the parts of a school year end; empty if the rhythm isn't one of them. */
    private List<Integer> schoolEnds() {
        Unit unit = frequency.unit();
        boolean school = unit == Unit.TERM
                || unit == Unit.TRIMESTER
                || unit == Unit.HALF_YEAR && plan.planYear() == PlanYear.SCHOOL;
        int parts = school && frequency.interval() == 1 ? 12 / unit.months() : 0;
        return IntStream.rangeClosed(1, parts)
                .mapToObj(part ->
                        SchoolParts.of(unit, part).in(plan.startYear()).end().getMonthValue())
                .toList();
    }

    /** «май, до 25 числа»: a day beside a single month is a day of it. */
    static void giveMonths(Reading reading) {
        boolean rhythm = reading.frequencies.stream().anyMatch(frequency -> !frequency.onceInYears());
        if (reading.monthDays == null || rhythm || reading.dates.size() != 1) {
            return;
        }
        Span.Mention month = reading.dates.getFirst().span().first();
        if (reading.dates.getFirst().span().single()
                && month.period() instanceof Months months
                && months.count() == 1) {
            Period day = new Days(months.month(), reading.monthDays.from(), reading.monthDays.to());
            Role role = reading.monthDays.deadline() ? Role.UNTIL : Role.ON;
            reading.dates.set(0, new Dates(role, Span.of(day).inYear(month.year()), false));
            reading.monthDays = null;
        }
    }

    boolean deadline() {
        return days.deadline();
    }

    boolean spansDays() {
        return days.from() != days.to() && !days.both();
    }

    /** Whether they follow the school year, which bounds them. */
    boolean endSchoolParts() {
        return !schoolEnds.isEmpty();
    }

    Rhythm rhythm() {
        return frequency.rhythm();
    }

    String rule() {
        if (!schoolEnds.isEmpty()) {
            String months = schoolEnds.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
            return "FREQ=YEARLY;BYMONTH=" + months + ";BYMONTHDAY=-1";
        }
        if (days.both()) {
            return frequency.onDay(days.from()).rule() + "," + days.to();
        }
        return frequency.onDay(days.deadline() ? days.to() : days.from()).rule();
    }

    /** The first one in the plan, or in the window the phrase names. */
    LocalDate firstDue(LocalDate planned) {
        LocalDate begin = planned != null
                ? planned
                : LocalDate.of(plan.startYear(), plan.planYear() == PlanYear.SCHOOL ? 9 : 1, 1);
        YearMonth month = YearMonth.from(begin);
        int length = frequency.unit().months() * frequency.interval();
        if (!schoolEnds.isEmpty()) {
            while (!schoolEnds.contains(month.getMonthValue())) {
                month = month.plusMonths(1);
            }
        } else if (length > 1) {
            int later = days.monthsLater() < 0 ? 1 : days.monthsLater();
            int intoPeriod = (month.getMonthValue() - 1) % Math.min(length, 12);
            month = month.plusMonths(length - 1L - intoPeriod + later);
        } else {
            month = month.plusMonths(Math.max(days.monthsLater(), 0));
        }
        LocalDate due = inMonth(month);
        return due.isBefore(begin) ? inMonth(month.plusMonths(length)) : due;
    }

    private LocalDate inMonth(YearMonth month) {
        int day = days.both() ? days.from() : days.to();
        return month.atDay(day < 0 ? month.lengthOfMonth() + 1 + day : Math.min(day, month.lengthOfMonth()));
    }
}
