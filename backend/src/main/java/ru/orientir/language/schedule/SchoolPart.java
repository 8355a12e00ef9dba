package ru.orientir.language.schedule;

import java.time.YearMonth;
import java.util.List;

/**
 * The usual part of a school year in whole months; the official days are set by each school.
 *
 * @param firstMonth 1 to 12
 * @param months how many
 */
public record SchoolPart(int firstMonth, int months) {

    private static final List<SchoolPart> TERMS =
            List.of(new SchoolPart(9, 2), new SchoolPart(11, 2), new SchoolPart(1, 3), new SchoolPart(4, 2));
    private static final List<SchoolPart> TRIMESTERS =
            List.of(new SchoolPart(9, 3), new SchoolPart(12, 3), new SchoolPart(3, 3));
    private static final List<SchoolPart> HALF_YEARS = List.of(new SchoolPart(9, 4), new SchoolPart(1, 5));

    /**
     * All parts of a year, in order.
     *
     * @throws IllegalArgumentException if a school year isn't divided so
     */
    public static List<SchoolPart> all(Rhythm.Unit unit) {
        return switch (unit) {
            case TERM -> TERMS;
            case TRIMESTER -> TRIMESTERS;
            case HALF_YEAR -> HALF_YEARS;
            default -> throw new IllegalArgumentException("no part of a school year: " + unit);
        };
    }

    /** Its days in the school year that begins in September of {@code year}. */
    public Window in(int year) {
        YearMonth first = YearMonth.of(firstMonth < 9 ? year + 1 : year, firstMonth);
        return new Window(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }
}
