package ru.orientir.schedule;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How often: {@code times} in {@code interval} units, on the weekdays or day of a month if they are named.
 *
 * @param ordinal which of the weekdays of a month; 0 all of them
 * @param dayOfMonth 0 if none is named; -1 the last one
 */
record Frequency(Unit unit, int interval, int times, List<DayOfWeek> weekdays, int ordinal, int dayOfMonth) {

    private static final int WEEKS_IN_YEAR = 52;

    static Frequency every(int interval, Unit unit) {
        return times(1, interval, unit);
    }

    static Frequency times(int times, int interval, Unit unit) {
        return new Frequency(unit, interval, times, List.of(), 0, 0);
    }

    static Frequency weekly(int interval, List<DayOfWeek> weekdays) {
        return new Frequency(Unit.WEEK, interval, 1, weekdays, 0, 0);
    }

    static Frequency monthly(DayOfWeek weekday, int ordinal) {
        return new Frequency(Unit.MONTH, 1, 1, List.of(weekday), ordinal, 0);
    }

    static Frequency monthly(int dayOfMonth) {
        return new Frequency(Unit.MONTH, 1, 1, List.of(), 0, dayOfMonth);
    }

    Frequency onDay(int day) {
        return new Frequency(unit, interval, times, weekdays, ordinal, day);
    }

    boolean yearly() {
        return unit == Unit.YEAR;
    }

    /** Once a year, so that a window beside it comes back. */
    boolean onceInYears() {
        return yearly() && times == 1;
    }

    /** Whether the days are named, so that the rule is a calendar and no rhythm. */
    boolean exact() {
        return unit == Unit.DAY && times == 1 && interval == 1 || !weekdays.isEmpty() || dayOfMonth != 0;
    }

    /** RFC 5545; several times in a unit are spread evenly, as far as whole months and days allow. */
    String rule() {
        if (!weekdays.isEmpty()) {
            String days = weekdays.stream().map(this::byDay).collect(Collectors.joining(","));
            return step(ordinal == 0 ? "WEEKLY" : "MONTHLY", interval) + ";BYDAY=" + days;
        }
        String day = dayOfMonth == 0 ? "" : ";BYMONTHDAY=" + dayOfMonth;
        return spread() + day;
    }

    private String byDay(DayOfWeek day) {
        String name = day.name().substring(0, 2);
        return ordinal == 0 ? name : ordinal + name;
    }

    private String spread() {
        return switch (unit) {
            case DAY, DAY_OF_MONTH -> step("DAILY", interval);
            case WEEK -> times == 1 ? step("WEEKLY", interval) : step("DAILY", Math.max(1, 7 * interval / times));
            case DECADE -> step("DAILY", 10 * interval);
            case HALF -> step("WEEKLY", 2 * interval);
            case MONTH, QUARTER, TERM, TRIMESTER, HALF_YEAR, YEAR -> spreadOverMonths(unit.months() * interval);
        };
    }

    private String spreadOverMonths(int months) {
        if (times > months) {
            int days = WEEKS_IN_YEAR * 7 * months / 12 / times;
            return days >= 12
                    ? step("WEEKLY", 2)
                    : days >= 10 ? step("DAILY", 10) : days >= 7 ? step("WEEKLY", 1) : step("DAILY", Math.max(1, days));
        }
        int step = months / times;
        return step % 12 == 0 ? step("YEARLY", step / 12) : step("MONTHLY", step);
    }

    private static String step(String frequency, int interval) {
        return "FREQ=" + frequency + (interval == 1 ? "" : ";INTERVAL=" + interval);
    }
}
