package ru.orientir.language.schedule.grammar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.List;
import ru.orientir.language.schedule.ScheduleWarning;
import ru.orientir.language.schedule.ScheduleWarningCode;
import ru.orientir.language.schedule.grammar.Period.BareDay;
import ru.orientir.language.schedule.grammar.Period.Days;
import ru.orientir.language.schedule.grammar.Period.Months;
import ru.orientir.language.schedule.word.Cursor;
import ru.orientir.language.schedule.word.Sense;
import ru.orientir.language.schedule.word.Token;
import ru.orientir.language.schedule.word.Token.Type;
import ru.orientir.language.schedule.word.Unit;

/** Reads what belongs to a named month: its days, weeks and thirds, the month itself. */
final class MonthGrammar {

    private final Cursor cursor;
    private final List<ScheduleWarning> warnings;

    MonthGrammar(Cursor cursor, List<ScheduleWarning> warnings) {
        this.cursor = cursor;
        this.warnings = warnings;
    }

    List<Span> day(int month, int day, YearMark mark, String printed) {
        try {
            Days.on(month, day).in(mark.isPrinted() ? mark.first() : 2024);
        } catch (DateTimeException impossible) {
            warnings.add(new ScheduleWarning(ScheduleWarningCode.INVALID_DATE, printed));
            return List.of();
        }
        return List.of(Span.of(Days.on(month, day)).inYear(mark));
    }

    /** Whether «числах» means several days. */
    static boolean several(Token dayOfMonth) {
        return !dayOfMonth.text().matches("числ[оаеу]|числом");
    }

    /** «в двадцатых числах мая»: ten days from the 20th; «в первых», «в последних»: a third of the month. */
    List<Span> daysAround(OrdinalList ordinals) {
        boolean several = several(cursor.take());
        cursor.skipLinks();
        if (!several || ordinals.size() != 1 || !cursor.is(Sense.MONTH)) {
            return List.of();
        }
        int month = cursor.take().value();
        int number = ordinals.first();
        return switch (number) {
            case 1, -1 -> List.of(Span.of(Days.third(month, number)));
            case 10, 20 -> List.of(Span.of(new Days(month, number, number + 9)));
            default -> List.of();
        };
    }

    /** «1, 15 октября»: each day; «1-15 октября»: from the first to the last. */
    List<Span> daysOfMonth(OrdinalList ordinals) {
        String printed = ordinals.first() + " " + cursor.peek().text();
        int month = cursor.take().value();
        List<Span> spans = ordinals.spans(number -> day(month, number, YearMark.NONE, printed));
        if (spans.isEmpty()) {
            return spans;
        }
        return ordinals.descendingRange()
                ? List.of(Span.of(new BareDay(ordinals.first())).upTo(spans.getLast()))
                : spans;
    }

    List<Span> weekdayOfMonth(int ordinal) {
        DayOfWeek weekday = DayOfWeek.of(cursor.take().value());
        cursor.skipLinks();
        if (!cursor.is(Sense.MONTH)) {
            return List.of();
        }
        return List.of(Span.of(new Period.WeekdayOfMonth(cursor.take().value(), ordinal, weekday)));
    }

    static List<Span> slice(Unit unit, int month, int number) {
        if (number > 5 || number < -2 || unit == Unit.HALF && number > 2) {
            return List.of();
        }
        return List.of(Span.of(
                switch (unit) {
                    case WEEK -> Days.week(month, number);
                    case DECADE -> Days.third(month, number);
                    default -> Days.half(month, number);
                }));
    }

    List<Span> month() {
        boolean english = cursor.peek().text().charAt(0) <= 'z';
        int month = cursor.take().value();
        if (cursor.peek().is(Unit.MONTH)) {
            cursor.take();
        }
        List<Span> days = daysAfterMonth(month, english);
        if (!days.isEmpty()) {
            return days;
        }
        List<Span> slices = slicesAfterMonth(month);
        return slices.isEmpty() ? List.of(Span.of(Months.of(month))) : slices;
    }

    /** "October 15, 2022", "October 1-15"; in Russian only with an ending, since «май 24» is a year. */
    private List<Span> daysAfterMonth(int month, boolean english) {
        int start = cursor.position();
        boolean apart = cursor.accept(Type.COMMA);
        OrdinalList ordinals = OrdinalList.read(cursor);
        boolean numbered = cursor.accept(Unit.DAY_OF_MONTH);
        boolean ends = numbered || !apart || cursor.is(Type.COMMA) || cursor.is(Type.END);
        boolean days = ordinals.numeric()
                && (english && !apart || ordinals.isRange() || numbered)
                && ends
                && !cursor.is(Sense.TIMES)
                && !cursor.is(Sense.UNIT)
                && !cursor.is(Sense.MONTH)
                && !cursor.is(Sense.SCHOOL)
                && !cursor.is(Type.DATE);
        List<Span> spans =
                days ? ordinals.spans(number -> day(month, number, YearMark.NONE, number + "." + month)) : List.of();
        if (spans.isEmpty()) {
            cursor.moveTo(start);
        }
        return spans;
    }

    /** «март, 1 декада», «сентябрь (2-я неделя)». */
    List<Span> slicesAfterMonth(int month) {
        int start = cursor.position();
        cursor.accept(Type.COMMA);
        OrdinalList ordinals = OrdinalList.read(cursor);
        boolean slice = !ordinals.isEmpty()
                && cursor.is(Sense.UNIT)
                && cursor.peek().unit().sliceOfMonth();
        if (slice) {
            Unit unit = cursor.take().unit();
            boolean ownMonth = cursor.is(Sense.MONTH) || cursor.peek().is(Unit.MONTH) || cursor.is(Sense.EVERY);
            List<Span> spans = ownMonth ? List.of() : ordinals.spans(number -> slice(unit, month, number));
            if (!spans.isEmpty()) {
                return spans;
            }
        }
        cursor.moveTo(start);
        return List.of();
    }
}
