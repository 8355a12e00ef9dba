package ru.orientir.language.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** What a recurrence says that names its days: every Friday, the 5th of each month, each May. */
final class NamedDays {

    /** A Monday: rules without a start of their own count from it, so that «каждый второй понедельник» is the same in every plan. */
    private static final LocalDate EPOCH = LocalDate.of(2001, 1, 1);

    private NamedDays() {}

    /** Each on its day, from the first one to the end of the plan. */
    static List<Window> deadlines(Schedule schedule, PlanContext plan) {
        LocalDate first = Objects.requireNonNull(schedule.end(), "a deadline has an end");
        String recurrence = schedule.recurrence();
        return recurrence == null
                ? List.of(day(first))
                : days(recurrence, first, new Window(first, later(plan.span().end(), first)));
    }

    /** The windows named for each year, or the days of the rule: those in the windows, if any are named. */
    static List<Window> repetitions(Schedule schedule, PlanContext plan) {
        List<Window> windows = schedule.windows();
        String recurrence = recurrence(schedule);
        if (!windows.isEmpty() && recurrence.startsWith("FREQ=YEARLY")) {
            return windows;
        }
        LocalDate anchor = schedule.start() == null ? EPOCH : schedule.start();
        LocalDate from = schedule.start() == null ? plan.span().start() : schedule.start();
        LocalDate to = windows.isEmpty()
                ? later(plan.span().end(), from)
                : windows.getLast().end();
        return days(recurrence, anchor, new Window(from, to)).stream()
                .filter(day -> windows.isEmpty() || windows.stream().anyMatch(day::touches))
                .toList();
    }

    /**
     * The last day of a rhythm that has one («еженедельно до 31 мая»).
     *
     * @param otherwise the answer where it has none
     */
    static LocalDate until(Schedule rhythm, LocalDate otherwise) {
        DateTime until = rule(recurrence(rhythm)).getUntil();
        return until == null ? otherwise : date(until);
    }

    private static List<Window> days(String recurrence, LocalDate anchor, Window range) {
        RecurrenceRuleIterator dates = rule(recurrence).iterator(dateTime(anchor));
        if (range.start().isAfter(anchor)) {
            dates.fastForward(dateTime(range.start()));
        }
        List<Window> days = new ArrayList<>();
        while (dates.hasNext()) {
            LocalDate next = date(dates.nextDateTime());
            if (next.isAfter(range.end())) {
                break;
            }
            days.add(day(next));
        }
        return days;
    }

    private static String recurrence(Schedule schedule) {
        return Objects.requireNonNull(schedule.recurrence(), "what recurs has a rule");
    }

    private static RecurrenceRule rule(String recurrence) {
        try {
            return new RecurrenceRule(recurrence);
        } catch (InvalidRecurrenceRuleException broken) {
            throw new IllegalArgumentException("no RFC 5545 rule: " + recurrence, broken);
        }
    }

    private static Window day(LocalDate date) {
        return new Window(date, date);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static DateTime dateTime(LocalDate date) {
        return new DateTime(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    }

    private static LocalDate date(DateTime day) {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
    }
}
