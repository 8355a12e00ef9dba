package ru.orientir.language.schedule.grammar;

import java.util.List;
import java.util.Locale;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.language.schedule.Precision;
import ru.orientir.language.schedule.ScheduleWarning;
import ru.orientir.language.schedule.ScheduleWarningCode;
import ru.orientir.language.schedule.grammar.Period.Months;
import ru.orientir.language.schedule.word.Cursor;
import ru.orientir.language.schedule.word.Sense;
import ru.orientir.language.schedule.word.Token;
import ru.orientir.language.schedule.word.Token.Type;
import ru.orientir.language.schedule.word.Unit;

/** Reads numbered parts of a year: quarters, half-years, terms. */
final class YearParts {

    private final Cursor cursor;
    private final PlanContext plan;
    private final YearGrammar years;
    private final List<ScheduleWarning> warnings;
    /** Terms belong to a school year, whatever the plan runs by. */
    private boolean schoolPart;

    YearParts(Cursor cursor, PlanContext plan, YearGrammar years, List<ScheduleWarning> warnings) {
        this.cursor = cursor;
        this.plan = plan;
        this.years = years;
        this.warnings = warnings;
    }

    /** A new phrase: no part of a school year yet. */
    void forget() {
        schoolPart = false;
    }

    /** Whether a term or semester was read. */
    boolean ofSchoolYear() {
        return schoolPart;
    }

    List<Span> unitThenNumber() {
        Token unit = cursor.peek();
        Token number = cursor.peek(1);
        boolean named = unit.is(Unit.QUARTER) || unit.is(Unit.HALF_YEAR) || unit.is(Unit.TERM);
        if (!named || !number.is(Type.NUMBER) && !number.is(Sense.ROMAN) || number.number() > 4) {
            return List.of();
        }
        cursor.take();
        int start = cursor.position();
        OrdinalList numbers = OrdinalList.read(cursor);
        boolean counted = cursor.is(Sense.TIMES) || cursor.is(Sense.UNIT) || cursor.is(Sense.MONTH);
        if (numbers.size() > 1 && numbers.within(1, 4) && !counted) {
            return numbers.spans(one -> partOfYear(unit.unit(), one));
        }
        cursor.moveTo(start + 1);
        int value = number.is(Sense.ROMAN) ? number.value() : number.number();
        return partOfYear(unit.unit(), value);
    }

    List<Span> partOfYear(Unit unit, int number) {
        int count = 12 / unit.months();
        int index = number < 0 ? count + 1 + number : number;
        if (index < 1 || index > count) {
            return List.of();
        }
        if (unit == Unit.HALF_YEAR) {
            return List.of(Span.of(halfYear(index)));
        }
        if (unit == Unit.QUARTER) {
            return List.of(Span.of(new Months(index * 3 - 2, 3, Precision.QUARTER)));
        }
        schoolPart = true;
        warnings.add(new ScheduleWarning(
                ScheduleWarningCode.USUAL_SCHOOL_DATES, unit.name().toLowerCase(Locale.ROOT) + " " + index));
        return List.of(Span.of(SchoolParts.of(unit, index)));
    }

    /** A half-year is a school one if the phrase says so, or if the plan does and no calendar year is printed. */
    private Period halfYear(int number) {
        int start = cursor.position();
        boolean semester = cursor.peek(-1).text().startsWith("семестр")
                || cursor.peek(-1).text().startsWith("semester");
        schoolPart = semester;
        YearMark mark = years.suffix();
        boolean calendarWord = cursor.peek(0).is(Sense.CALENDAR);
        cursor.moveTo(start);
        boolean school = mark.kind() == YearMark.Kind.SCHOOL
                || mark.kind() == YearMark.Kind.CURRENT_SCHOOL
                || mark.kind() == YearMark.Kind.PAIR
                || semester && mark.kind() != YearMark.Kind.CALENDAR
                || plan.planYear() == PlanYear.SCHOOL && mark.kind() != YearMark.Kind.CALENDAR && !calendarWord;
        return school ? SchoolParts.of(Unit.HALF_YEAR, number) : new Months(number * 6 - 5, 6, Precision.QUARTER);
    }
}
