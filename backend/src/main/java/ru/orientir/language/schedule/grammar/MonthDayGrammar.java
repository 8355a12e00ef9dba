package ru.orientir.language.schedule.grammar;

import ru.orientir.language.schedule.grammar.Period.Days;
import ru.orientir.language.schedule.grammar.Period.Months;
import ru.orientir.language.schedule.grammar.Reading.Dates;
import ru.orientir.language.schedule.grammar.Reading.MonthDays;
import ru.orientir.language.schedule.grammar.Reading.Role;
import ru.orientir.language.schedule.word.Cursor;
import ru.orientir.language.schedule.word.Sense;
import ru.orientir.language.schedule.word.Token;
import ru.orientir.language.schedule.word.Token.Type;
import ru.orientir.language.schedule.word.Unit;

/** Reads days of a month that isn't named: «до 5 числа», «25 числа каждого месяца», "by the 5th of each month". */
final class MonthDayGrammar {

    private final Cursor cursor;
    private final Reading reading;

    MonthDayGrammar(Cursor cursor, Reading reading) {
        this.cursor = cursor;
        this.reading = reading;
    }

    boolean read() {
        int start = cursor.position();
        boolean from = cursor.accept(Sense.FROM);
        cursor.skipLinks();
        boolean deadline = !from && deadline();
        cursor.skipLinks();
        boolean found = cursor.peek().isDayNumber() ? days(deadline) : deadline && (edgeOfEach() || dayOfEach());
        if (!found) {
            cursor.moveTo(start);
        }
        return found;
    }

    /** «до конца квартала», «к концу каждого полугодия», "by the end of each month". */
    private boolean edgeOfEach() {
        boolean after = cursor.peek(-1).is(Sense.PO);
        if (after || !cursor.is(Sense.EDGE)) {
            return false;
        }
        int edge = cursor.take().value();
        cursor.skipLinks();
        boolean every = cursor.accept(Sense.EVERY);
        boolean school = cursor.accept(Sense.SCHOOL);
        if (every && edge == 3 && cursor.accept(Unit.YEAR)) {
            reading.frequencies.add(Frequency.every(1, Unit.YEAR));
            reading.dates.add(new Dates(Role.UNTIL, Span.of(Months.of(school ? 5 : 12)), false));
            return true;
        }
        boolean numbered = cursor.peek(1).is(Type.NUMBER) || cursor.peek(1).is(Sense.ROMAN);
        Unit unit = cursor.is(Sense.UNIT) && !numbered ? cursor.take().unit() : Unit.DAY;
        boolean part = unit == Unit.MONTH || unit.partOfYear() && edge != 2;
        boolean plainStart = edge == 3 || unit == Unit.MONTH || unit == Unit.QUARTER;
        if (!part || !plainStart) {
            return false;
        }
        if (every || unit != Unit.MONTH) {
            reading.frequencies.add(Frequency.every(1, unit));
        }
        int day = edge == 3 ? -1 : edge == 2 ? 15 : 1;
        reading.monthDays = new MonthDays(true, day, day, false, edge == 3 ? 0 : -1);
        return true;
    }

    /** «не позднее последнего рабочего дня месяца», «до последнего дня каждого квартала». */
    private boolean dayOfEach() {
        if (!cursor.is(Sense.ORDINAL)) {
            return false;
        }
        int day = cursor.take().value();
        cursor.accept(Sense.WORKING);
        if (!cursor.accept(Unit.DAY) && !cursor.accept(Unit.DAY_OF_MONTH)) {
            return false;
        }
        cursor.skipLinks();
        boolean every = cursor.accept(Sense.EVERY);
        if (!cursor.is(Unit.MONTH) && !cursor.is(Unit.QUARTER)) {
            return false;
        }
        Unit unit = cursor.take().unit();
        if (every || unit != Unit.MONTH) {
            reading.frequencies.add(Frequency.every(1, unit));
        }
        reading.monthDays = new MonthDays(true, day, day, false, day < 0 ? 0 : -1);
        return true;
    }

    private boolean deadline() {
        boolean found = cursor.acceptAll(Sense.NOT, Sense.LATER);
        cursor.accept(Sense.THAN);
        return cursor.accept(Sense.UNTIL) | cursor.accept(Sense.PO) || found;
    }

    private boolean days(boolean deadline) {
        Token first = cursor.take();
        Token last = first;
        boolean both = cursor.is(Sense.AND) || cursor.is(Type.COMMA);
        boolean linked = cursor.is(Type.DASH) || cursor.is(Sense.PO) || cursor.is(Sense.UNTIL) || both;
        if (linked && cursor.peek(1).isDayNumber()) {
            cursor.take();
            last = cursor.take();
        }
        if (cursor.is(Unit.DAY_OF_MONTH) && MonthGrammar.several(cursor.peek())) {
            return false;
        }
        boolean numbered = cursor.accept(Unit.DAY_OF_MONTH) || first.ordinal() && endsHere();
        if (!numbered || first.number() < 1 || last.number() > 31) {
            return false;
        }
        int later = monthsLater();
        reading.monthDays = new MonthDays(deadline, first.number(), last.number(), both && last != first, later);
        return true;
    }

    private boolean endsHere() {
        int start = cursor.position();
        cursor.skipLinks();
        boolean month = cursor.is(Sense.EVERY)
                || cursor.is(Unit.MONTH)
                || cursor.is(Type.END)
                || cursor.is(Type.COMMA)
                || cursor.is(Sense.NEXT);
        cursor.moveTo(start);
        return month;
    }

    /** What follows the number: «каждого месяца», «месяца, следующего за отчётным»; -1 when nothing tells. */
    private int monthsLater() {
        cursor.skipLinks();
        if (cursor.accept(Sense.NEXT)) {
            cursor.accept(Unit.MONTH);
            return 1;
        }
        int later = -1;
        if (cursor.is(Sense.ORDINAL) && cursor.peek(1).is(Unit.MONTH)) {
            later = cursor.take().value() == -1 ? 0 : 1;
        }
        boolean every = cursor.accept(Sense.EVERY);
        boolean month = cursor.accept(Unit.MONTH);
        if (month && every) {
            later = Math.max(later, 0);
            reading.frequencies.add(Frequency.every(1, Unit.MONTH));
        }
        return Math.max(later, month || every ? following() : -1);
    }

    private int following() {
        int start = cursor.position();
        cursor.accept(Type.COMMA);
        boolean next = cursor.accept(Sense.NEXT);
        cursor.accept(Sense.IN);
        cursor.accept(Sense.AFTER);
        cursor.skipLinks();
        cursor.accept(Sense.EVERY);
        boolean reported = cursor.accept(Sense.CURRENT) || cursor.accept(Sense.REPORTING);
        boolean unit =
                cursor.is(Unit.MONTH) || cursor.is(Unit.QUARTER) || cursor.is(Unit.HALF_YEAR) || cursor.is(Unit.TERM);
        if (unit && (next || reported || cursor.peek().is(Unit.QUARTER))) {
            Unit of = cursor.take().unit();
            if (of != Unit.MONTH) {
                reading.frequencies.add(Frequency.every(1, of));
            }
        } else if (!next) {
            cursor.moveTo(start);
        }
        return next ? 1 : -1;
    }

    /** «май, до 25 числа»: a day beside a single month is a day of it. */
    void giveMonth() {
        boolean rhythm = reading.frequencies.stream().anyMatch(frequency -> !frequency.onceInYears());
        if (reading.monthDays == null || rhythm || reading.dates.size() != 1) {
            return;
        }
        Span.Mention month = reading.dates.getFirst().span().first();
        if (reading.dates.getFirst().span().single()
                && month.period() instanceof Months months
                && months.count() == 1) {
            Period day = new Days(months.month(), reading.monthDays.from(), reading.monthDays.to());
            Role role = reading.monthDays.deadline() ? Role.UNTIL : Role.ON;
            reading.dates.set(0, new Dates(role, Span.of(day).inYear(month.year()), false));
            reading.monthDays = null;
        }
    }
}
