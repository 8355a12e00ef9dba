package ru.orientir.language.schedule.grammar;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.Rhythm;
import ru.orientir.language.schedule.word.Unit;

/**
 * How often: {@code times} in {@code interval} units, on the weekdays or day of a month if they are named.
 *
 * @param ordinals which of the weekdays of a month; empty for all of them
 * @param dayOfMonth 0 if none is named; -1 the last one
 * @param loose the weekday is named, but not which of them: «1 раз в месяц по пятницам»
 */
public record Frequency(
        Unit unit,
        int interval,
        int times,
        List<DayOfWeek> weekdays,
        List<Integer> ordinals,
        int dayOfMonth,
        boolean loose) {

    /** No month has more of one weekday. */
    public static final int MOST_IN_MONTH = 5;

    private static final int WEEKS_IN_YEAR = 52;

    /** Once in so many units. */
    public static Frequency every(int interval, Unit unit) {
        return times(1, interval, unit);
    }

    static Frequency times(int times, int interval, Unit unit) {
        return new Frequency(unit, interval, times, List.of(), List.of(), 0, false);
    }

    static Frequency weekly(int interval, List<DayOfWeek> weekdays) {
        return new Frequency(Unit.WEEK, interval, 1, weekdays, List.of(), 0, false);
    }

    /** The first, second, … of this weekday in every such unit. */
    public static Frequency nth(DayOfWeek weekday, List<Integer> ordinals, Unit unit) {
        return new Frequency(unit, 1, 1, List.of(weekday), ordinals, 0, false);
    }

    static Frequency monthly(int dayOfMonth) {
        return new Frequency(Unit.MONTH, 1, 1, List.of(), List.of(), dayOfMonth, false);
    }

    /** @param day of the month; -1 the last one */
    public Frequency onDay(int day) {
        return new Frequency(unit, interval, times, weekdays, ordinals, day, loose);
    }

    /** As often as this, on one of these weekdays; which one is free unless a week is the unit. */
    public Frequency onOneOf(List<DayOfWeek> days) {
        if (unit == Unit.WEEK) {
            return weekly(interval, days);
        }
        int weeks = WEEKS_IN_YEAR * unit.months() * interval / 12 / times;
        boolean once = times == 1;
        return new Frequency(
                once ? unit : Unit.WEEK,
                once ? interval : Math.max(1, weeks),
                1,
                days,
                once ? List.of(1) : List.of(),
                0,
                once || weeks > 1);
    }

    boolean yearly() {
        return unit == Unit.YEAR;
    }

    /** Once a year, so that a window beside it comes back. */
    public boolean onceInYears() {
        return yearly() && times == 1;
    }

    /** How often in a year; 0 for what has days of its own or isn't counted in whole months. */
    public int inYear() {
        int months = unit.months() * interval;
        return months == 0 || exact() || !weekdays.isEmpty() || 12 * times % months != 0 ? 0 : 12 * times / months;
    }

    /** Whether the days are named, so that the rule is a calendar and no rhythm. */
    public boolean exact() {
        return unit == Unit.DAY && times == 1 && interval == 1 || !weekdays.isEmpty() && !loose || dayOfMonth != 0;
    }

    /** How often, for a rule that is no calendar; null for one that is. */
    public @Nullable Rhythm rhythmUnlessExact() {
        return exact() ? null : rhythm();
    }

    /** How often, whatever days are named. */
    public Rhythm rhythm() {
        return switch (unit) {
            case HALF -> new Rhythm(times, 2 * interval, Rhythm.Unit.WEEK);
            case DAY_OF_MONTH -> new Rhythm(times, interval, Rhythm.Unit.DAY);
            default -> new Rhythm(times, interval, Rhythm.Unit.valueOf(unit.name()));
        };
    }

    /** RFC 5545; several times in a unit are spread evenly, as far as whole months and days allow. */
    public String rule() {
        if (!weekdays.isEmpty()) {
            String days = weekdays.stream().flatMap(this::byDay).collect(Collectors.joining(","));
            String step = ordinals.isEmpty() ? step("WEEKLY", interval) : step("MONTHLY", interval * unit.months());
            return step + ";BYDAY=" + days;
        }
        String day = dayOfMonth == 0 ? "" : ";BYMONTHDAY=" + dayOfMonth;
        return spread() + day;
    }

    private Stream<String> byDay(DayOfWeek day) {
        String name = day.name().substring(0, 2);
        return ordinals.isEmpty() ? Stream.of(name) : ordinals.stream().map(ordinal -> ordinal + name);
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
