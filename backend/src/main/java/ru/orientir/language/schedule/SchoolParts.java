package ru.orientir.language.schedule;

import ru.orientir.language.schedule.Period.Months;

/** Usual parts of a school year in whole months; the official days are set by each school. */
final class SchoolParts {

    private SchoolParts() {}

    static Period of(Unit unit, int number) {
        return switch (unit) {
            case TRIMESTER -> new Months((number * 3 + 5) % 12 + 1, 3, Precision.QUARTER);
            case HALF_YEAR -> number == 1 ? new Months(9, 4, Precision.QUARTER) : new Months(1, 5, Precision.QUARTER);
            default ->
                switch (number) {
                    case 1 -> new Months(9, 2, Precision.QUARTER);
                    case 2 -> new Months(11, 2, Precision.QUARTER);
                    case 3 -> new Months(1, 3, Precision.QUARTER);
                    default -> new Months(4, 2, Precision.QUARTER);
                };
        };
    }
}
