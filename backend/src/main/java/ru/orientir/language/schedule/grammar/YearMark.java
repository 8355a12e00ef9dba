package ru.orientir.language.schedule.grammar;

import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.language.schedule.Precision;

/**
 * How a phrase names a year.
 *
 * @param kind what the numbers are
 * @param first a calendar year, or the one a school year begins in
 * @param last of several years; equals {@code first} for one
 */
public record YearMark(Kind kind, int first, int last) {

    /** How a year is given. */
    public enum Kind {
        /** Nothing is said. */
        NONE,
        CALENDAR,
        SCHOOL,
        /** Two years in a row, «2016-2017», which after a month are most likely a school year. */
        PAIR,
        /** This year of the plan. */
        CURRENT,
        /** The school year that begins in the plan's first year, also in a plan by calendar years. */
        CURRENT_SCHOOL,
        /** The calendar year after it. */
        NEXT
    }

    /** No year stands there. */
    public static final YearMark NONE = new YearMark(Kind.NONE, 0, 0);

    static final YearMark CURRENT_SCHOOL = new YearMark(Kind.CURRENT_SCHOOL, 0, 0);

    /** A printed calendar year. */
    public static YearMark calendar(int year) {
        return new YearMark(Kind.CALENDAR, year, year);
    }

    /** Whether no year stands there. */
    public boolean isNone() {
        return kind == Kind.NONE;
    }

    /** Whether a number stands there, not «текущий». */
    public boolean isPrinted() {
        return kind == Kind.CALENDAR || kind == Kind.SCHOOL || kind == Kind.PAIR;
    }

    /** Whether it names more than one year. */
    public boolean several() {
        return last > first;
    }

    /** The calendar year a period with this mark begins in. */
    public int yearOf(Period period, PlanContext plan) {
        return switch (kind) {
            case CALENDAR -> first;
            case SCHOOL, PAIR -> schoolYear(period, first);
            case CURRENT, NONE ->
                plan.planYear() == PlanYear.SCHOOL ? schoolYear(period, plan.startYear()) : plan.startYear();
            case CURRENT_SCHOOL -> schoolYear(period, plan.startYear());
            case NEXT -> plan.startYear() + 1;
        };
    }

    private static int schoolYear(Period period, int start) {
        boolean wholeYear = period.precision() == Precision.YEAR && period.month() == 1;
        return period.month() >= 8 || wholeYear ? start : start + 1;
    }
}
