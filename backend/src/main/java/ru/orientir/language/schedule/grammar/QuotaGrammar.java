package ru.orientir.language.schedule.grammar;

import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.word.Cursor;
import ru.orientir.language.schedule.word.Sense;
import ru.orientir.language.schedule.word.Token;
import ru.orientir.language.schedule.word.Token.Type;
import ru.orientir.language.schedule.word.Unit;

/** Reads how many times in a unit: «не реже 2 раз в год», «1 урок в неделю», "twice a month". */
final class QuotaGrammar {

    static final int MOST = 366;

    private final Cursor cursor;

    QuotaGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    /** «не реже чем», «не менее», "at least": read as the number itself. */
    void skipBound() {
        int start = cursor.position();
        cursor.accept(Sense.MEASURE);
        cursor.accept(Sense.NOT);
        boolean bound = false;
        while (cursor.is(Sense.LESS_OFTEN) || cursor.is(Sense.AT_LEAST) || cursor.is(Sense.THAN)) {
            cursor.take();
            bound = true;
        }
        if (!bound) {
            cursor.moveTo(start);
            if (cursor.is(Sense.UNTIL)
                    && isCount(cursor.peek(1))
                    && cursor.peek(2).is(Sense.TIMES)) {
                cursor.take();
            } else if (cursor.is(Sense.PO)
                    && isCount(cursor.peek(1))
                    && (cursor.peek(2).is(Sense.TIMES) || cursor.peek(2).unknownWord())) {
                cursor.take();
            }
        }
    }

    @Nullable
    Frequency quota() {
        if (startsPer() && isCountAfterUnit()) {
            return countAfterUnit();
        }
        int times = count();
        if (times < 1) {
            return null;
        }
        if (cursor.is(Sense.EVERY_UNIT_ADVERB)) {
            return Frequency.times(times, 1, cursor.take().unit());
        }
        return per(times);
    }

    /** «в год 2 раза»: the unit comes first. */
    private boolean startsPer() {
        return cursor.peek(0).is(Sense.UNIT) && cursor.peek(-1).is(Sense.IN);
    }

    private boolean isCountAfterUnit() {
        return isCount(cursor.peek(1)) && cursor.peek(2).is(Sense.TIMES)
                || cursor.peek(1).is(Sense.TIMES_ADVERB);
    }

    private Frequency countAfterUnit() {
        Unit unit = cursor.take().unit();
        return Frequency.times(count(), 1, unit);
    }

    /** «2 раза», «дважды», «раз», "once"; -1 if none stands here. Of «1-2 раза» the first. */
    int count() {
        if (cursor.is(Sense.TIMES_ADVERB)) {
            return cursor.take().value();
        }
        if (cursor.accept(Sense.TIMES)) {
            return 1;
        }
        if (!isCount(cursor.peek())) {
            return -1;
        }
        int times = number(cursor.take());
        if (isThingPerUnit()) {
            return cursor.take().is(Sense.FILLER) ? 1 : times;
        }
        if ((cursor.is(Type.DASH) || cursor.is(Sense.UNTIL) || cursor.is(Sense.AND)) && isCount(cursor.peek(1))) {
            cursor.take();
            cursor.take();
        }
        return cursor.accept(Sense.TIMES) && times > 0 && times <= MOST ? times : -1;
    }

    /** «1 урок в месяц», «2 часа в неделю»: hours are one occasion. */
    private boolean isThingPerUnit() {
        return (cursor.peek().unknownWord() || cursor.is(Sense.FILLER))
                && cursor.peek(1).is(Sense.IN)
                && cursor.peek(2).is(Sense.UNIT);
    }

    static boolean isCount(Token token) {
        return token.is(Type.NUMBER) && !token.isYear() || token.is(Sense.CARDINAL);
    }

    static int number(Token token) {
        return token.is(Type.NUMBER) ? token.number() : token.value();
    }

    private @Nullable Frequency per(int times) {
        boolean linked = false;
        while (cursor.is(Sense.IN)
                || cursor.is(Sense.DURING)
                || cursor.is(Sense.OF)
                || cursor.is(Type.SLASH)
                || cursor.is(Sense.EVERY)
                || cursor.is(Sense.PO)) {
            cursor.take();
            linked = true;
        }
        int interval = 1;
        if (isCount(cursor.peek()) && cursor.peek(1).is(Sense.UNIT)) {
            interval = number(cursor.take());
        }
        if (cursor.is(Sense.SCHOOL)
                || cursor.is(Sense.CALENDAR)
                || cursor.is(Sense.ORDINAL)
                || cursor.is(Sense.OTHER)) {
            Token word = cursor.take();
            interval = word.is(Sense.SCHOOL) || word.is(Sense.CALENDAR) ? 1 : Math.max(1, word.value());
        }
        if (linked && cursor.peek().isYear()) {
            return Frequency.times(times, 1, Unit.YEAR);
        }
        if (!cursor.is(Sense.UNIT) || !linked || interval < 1 || interval > MOST) {
            return null;
        }
        return Frequency.times(times, interval, cursor.take().unit());
    }
}
