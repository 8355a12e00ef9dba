package ru.orientir.language.schedule;

import ru.orientir.language.schedule.Period.Months;

/** Parts of a school year as periods of a phrase. */
final class SchoolParts {

    private SchoolParts() {}

    static Period of(Unit unit, int number) {
        SchoolPart part = SchoolPart.all(Rhythm.Unit.valueOf(unit.name())).get(number - 1);
        return new Months(part.firstMonth(), part.months(), Precision.QUARTER);
    }
}
