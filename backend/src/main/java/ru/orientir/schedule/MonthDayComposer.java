package ru.orientir.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import ru.orientir.schedule.Period.Days;
import ru.orientir.schedule.Period.Months;
import ru.orientir.schedule.Reading.Dates;
import ru.orientir.schedule.Reading.MonthDays;
import ru.orientir.schedule.Reading.Role;

/** «ежемесячно до 5 числа», «ежеквартально до 10 числа месяца, следующего за отчётным». */
final class MonthDayComposer {

    private final MonthDays days;
    private final PlanContext plan;
    private final Frequency frequency;

    MonthDayComposer(Reading reading, PlanContext plan, Frequency rhythm) {
        this.days = reading.monthDays;
        this.plan = plan;
        boolean monthly = rhythm == null || rhythm.unit().months() == 0;
        frequency = monthly ? Frequency.every(1, Unit.MONTH) : rhythm;
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

    String rule() {
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
        if (length > 1) {
            int later = days.monthsLater() < 0 ? 1 : days.monthsLater();
            int intoPeriod = (month.getMonthValue() - 1) % Math.min(length, 12);
            month = month.plusMonths(length - 1L - intoPeriod + later);
        } else {
            month = month.plusMonths(Math.max(days.monthsLater(), 0));
        }
        return month.atDay(Math.min(days.both() ? days.from() : days.to(), month.lengthOfMonth()));
    }
}
