package ru.orientir.schedule;

import ru.orientir.schedule.Reading.MonthDays;
import ru.orientir.schedule.Token.Type;

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
        if (cursor.peek().isDayNumber() && days(deadline)) {
            return true;
        }
        cursor.moveTo(start);
        return false;
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
            later = cursor.take().lexeme().value() == -1 ? 0 : 1;
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
            Unit of = cursor.take().lexeme().unit();
            if (of != Unit.MONTH) {
                reading.frequencies.add(Frequency.every(1, of));
            }
        } else if (!next) {
            cursor.moveTo(start);
        }
        return next ? 1 : -1;
    }
}
