package ru.orientir.language.schedule.grammar;

import ru.orientir.language.schedule.word.Cursor;
import ru.orientir.language.schedule.word.Sense;
import ru.orientir.language.schedule.word.Token;
import ru.orientir.language.schedule.word.Token.Type;
import ru.orientir.language.schedule.word.Unit;

/** Passes over what a plan or an event elsewhere is called, years and numbers of its order included. */
final class PlanName {

    private final Cursor cursor;

    PlanName(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Names of plans, offices and events up to the next thing that is a time of its own. */
    void pass() {
        boolean goesOn = true;
        while (goesOn) {
            Token token = cursor.peek();
            Token next = cursor.peek(1);
            boolean joint = token.is(Type.COMMA)
                    || token.is(Type.DASH)
                    || token.is(Type.SLASH)
                    || token.is(Sense.IN)
                    || token.is(Sense.AND)
                    || token.is(Sense.PO)
                    || token.is(Sense.OF)
                    || token.is(Sense.FROM)
                    || token.is(Sense.UNTIL);
            boolean year = token.is(Sense.IN) && (next.isYear() || next.is(Sense.SCHOOL) || next.is(Sense.CURRENT));
            boolean document = token.text().equals("от") && next.is(Type.DATE);
            if (year || document) {
                skipYear();
            } else if (joint ? wordOfName(next) : wordOfName(token)) {
                cursor.take();
            } else {
                goesOn = false;
            }
        }
    }

    private static boolean wordOfName(Token token) {
        return token.unknownWord()
                || token.is(Sense.PLAN)
                || token.is(Sense.SCOPE)
                || token.is(Sense.FIXED)
                || token.is(Sense.OCCASION)
                || token.is(Sense.SIGNING)
                || token.is(Sense.TERM_OF)
                || token.is(Sense.RESULTS)
                || token.is(Sense.WORKING)
                || token.is(Sense.SCHOOL)
                || token.is(Sense.CALENDAR)
                || token.is(Sense.HOLIDAYS)
                || token.is(Sense.FILLER)
                || token.is(Sense.SIGNING)
                || token.is(Unit.WEEK)
                || token.is(Unit.DAY);
    }

    /** «на 2023-2024 учебный год», «от 15.09.2023 № 12» belong to the plan's name. */
    private void skipYear() {
        cursor.take();
        while (cursor.is(Type.NUMBER)
                || cursor.is(Type.DASH)
                || cursor.is(Type.SLASH)
                || cursor.is(Sense.SCHOOL)
                || cursor.is(Type.DATE)
                || cursor.is(Sense.CURRENT)
                || cursor.peek().is(Unit.YEAR)) {
            cursor.take();
        }
    }
}
