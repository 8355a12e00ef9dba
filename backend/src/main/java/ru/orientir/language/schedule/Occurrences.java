package ru.orientir.language.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** When a schedule falls due within a range of days. A rhythm without days of its own («3 раза в год») never does. */
public final class Occurrences {

    /** A Monday: rules without a start of their own count from it, so that the answer doesn't depend on the range asked for. */
    private static final LocalDate EPOCH = LocalDate.of(2001, 1, 1);

    private static final int MOST = 5_000;

    private Occurrences() {}

    /**
     * The occurrences that touch the range, ascending; a deadline is a window of one day.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}, or if the schedule's recurrence is no RFC 5545 rule
     */
    public static List<Window> within(Schedule schedule, LocalDate from, LocalDate to) {
        Window range = new Window(from, to);
        if (schedule.approximate()) {
            return List.of();
        }
        if (schedule.recurrence() != null) {
            return expanded(schedule, range);
        }
        boolean deadline = schedule.kind() == ScheduleKind.DEADLINE && schedule.end() != null;
        List<Window> known = deadline ? List.of(new Window(schedule.end(), schedule.end())) : schedule.windows();
        return known.stream().filter(window -> touches(window, range)).toList();
    }

    private static List<Window> expanded(Schedule schedule, Window range) {
        boolean rhythm = !schedule.recurrence().startsWith("FREQ=YEARLY");
        boolean deadline = schedule.kind() == ScheduleKind.DEADLINE;
        LocalDate anchor = deadline ? schedule.end() : schedule.start() == null ? EPOCH : schedule.start();
        Window shape = rhythm || deadline || schedule.end() == null
                ? new Window(anchor, anchor)
                : new Window(anchor, schedule.end());
        List<Window> result = new ArrayList<>();
        RecurrenceRuleIterator days = iterator(schedule.recurrence(), anchor);
        long longest = shape.start().until(shape.end(), ChronoUnit.DAYS) + 31;
        LocalDate forward = range.start().minusDays(longest);
        if (forward.isAfter(anchor)) {
            days.fastForward(dateTime(forward));
        }
        while (days.hasNext() && result.size() < MOST) {
            LocalDate start = date(days.nextDateTime());
            if (start.isAfter(range.end())) {
                break;
            }
            Window window = window(start, shape, rhythm ? List.of() : schedule.windows());
            if (touches(window, range) && (!rhythm || within(schedule, window))) {
                result.add(window);
            }
        }
        return result;
    }

    /** A rhythm «с сентября по май» beats only there. */
    private static boolean within(Schedule schedule, Window window) {
        return schedule.windows().isEmpty()
                || schedule.kind() == ScheduleKind.DEADLINE
                || schedule.windows().stream().anyMatch(known -> touches(known, window));
    }

    private static Window window(LocalDate start, Window shape, List<Window> known) {
        for (Window window : known) {
            if (window.start().equals(start)) {
                return window;
            }
        }
        YearMonth lastMonth = YearMonth.from(shape.end());
        boolean wholeMonths = shape.start().getDayOfMonth() == 1 && shape.end().equals(lastMonth.atEndOfMonth());
        if (wholeMonths) {
            long months = YearMonth.from(shape.start()).until(lastMonth, ChronoUnit.MONTHS);
            return new Window(start, YearMonth.from(start).plusMonths(months).atEndOfMonth());
        }
        return new Window(start, start.plusDays(shape.start().until(shape.end(), ChronoUnit.DAYS)));
    }

    private static boolean touches(Window one, Window other) {
        return !one.start().isAfter(other.end()) && !one.end().isBefore(other.start());
    }

    private static RecurrenceRuleIterator iterator(String rule, LocalDate anchor) {
        try {
            return new RecurrenceRule(rule).iterator(dateTime(anchor));
        } catch (InvalidRecurrenceRuleException broken) {
            throw new IllegalArgumentException("no RFC 5545 rule: " + rule, broken);
        }
    }

    private static DateTime dateTime(LocalDate date) {
        return new DateTime(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    }

    private static LocalDate date(DateTime day) {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
    }
}
