package ru.orientir.language.schedule.grammar;

import ru.orientir.language.schedule.Precision;
import ru.orientir.language.schedule.Rhythm;
import ru.orientir.language.schedule.SchoolPart;
import ru.orientir.language.schedule.grammar.Period.Months;
import ru.orientir.language.schedule.word.Unit;

/** Parts of a school year as periods of a phrase. */
public final class SchoolParts {

    private SchoolParts() {}

    /** @param number from 1 */
    public static Period of(Unit unit, int number) {
        SchoolPart part = SchoolPart.all(Rhythm.Unit.valueOf(unit.name())).get(number - 1);
        return new Months(part.firstMonth(), part.months(), Precision.QUARTER);
    }
}
