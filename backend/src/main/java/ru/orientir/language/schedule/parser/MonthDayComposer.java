package ru.orientir.language.schedule.parser;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.language.schedule.Rhythm;
import ru.orientir.language.schedule.grammar.Frequency;
import ru.orientir.language.schedule.grammar.Reading.MonthDays;
import ru.orientir.language.schedule.grammar.SchoolParts;
import ru.orientir.language.schedule.word.Unit;

/** «ежемесячно до 5 числа», «ежеквартально до 10 числа месяца, следующего за отчётным». */
final class MonthDayComposer {

    private final MonthDays days;
    private final PlanContext plan;
    private final Frequency frequency;
    private final List<Integer> schoolEnds;

    MonthDayComposer(MonthDays days, PlanContext plan, @Nullable Frequency rhythm) {
        this.days = days;
        this.plan = plan;
        frequency = rhythm == null || rhythm.unit().months() == 0 ? Frequency.every(1, Unit.MONTH) : rhythm;
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
    LocalDate firstDue(@Nullable LocalDate planned) {
        LocalDate begin = planned != null ? planned : planned();
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

    /** With the plan, but not before the order that asks for it. */
    private LocalDate planned() {
        LocalDate start = plan.span().start();
        return plan.documentDate().filter(start::isBefore).orElse(start);
    }

    private LocalDate inMonth(YearMonth month) {
        int day = days.both() ? days.from() : days.to();
        return month.atDay(day < 0 ? month.lengthOfMonth() + 1 + day : Math.min(day, month.lengthOfMonth()));
    }
}
