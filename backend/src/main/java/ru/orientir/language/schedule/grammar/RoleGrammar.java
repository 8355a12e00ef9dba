package ru.orientir.language.schedule.grammar;

import ru.orientir.language.schedule.grammar.Reading.Role;
import ru.orientir.language.schedule.word.Cursor;
import ru.orientir.language.schedule.word.Sense;
import ru.orientir.language.schedule.word.Token.Type;

/** Reads how the date that follows is meant: «до», «не позднее», «с», «между». */
final class RoleGrammar {

    private final Cursor cursor;
    private boolean between;

    RoleGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Whether the last role was «между», which wants two dates. */
    boolean between() {
        return between;
    }

    /** Steps over the words that say it; what stands alone is {@link Role#ON}. */
    Role read() {
        between = false;
        int start = cursor.position();
        cursor.skipLinks();
        while (cursor.is(Sense.TERM_OF) && !cursor.peek(1).is(Sense.SCOPE)) {
            cursor.take();
            cursor.accept(Type.DASH);
            cursor.accept(Type.COMMA);
        }
        if (cursor.acceptAll(Sense.NOT, Sense.LATER)) {
            cursor.accept(Type.COMMA);
            cursor.accept(Sense.THAN);
            cursor.accept(Sense.UNTIL);
            return Role.UNTIL;
        }
        if (cursor.acceptAll(Sense.NOT, Sense.EARLIER)) {
            cursor.accept(Type.COMMA);
            cursor.accept(Sense.THAN);
            cursor.accept(Sense.FROM);
            return Role.FROM;
        }
        if (cursor.acceptAll(Sense.PO, Sense.RESULTS)) {
            return Role.ON;
        }
        if (cursor.accept(Sense.BETWEEN)) {
            between = true;
            return Role.ON;
        }
        if (cursor.is(Sense.FROM) || isAfter()) {
            cursor.take();
            cursor.accept(Sense.FROM);
            return Role.FROM;
        }
        boolean before = cursor.peek().text().equals("перед") && cursor.peek(1).is(Sense.EDGE);
        if (before) {
            cursor.take();
        }
        boolean until = before || cursor.is(Sense.UNTIL) || cursor.is(Sense.PO);
        while (cursor.is(Sense.UNTIL) || cursor.is(Sense.PO)) {
            cursor.take();
        }
        while (until && (cursor.is(Type.TIME) || cursor.is(Sense.FILLER))) {
            cursor.take();
            cursor.accept(Sense.IN);
        }
        if (!until) {
            cursor.moveTo(start);
        }
        return until ? laterThan() : Role.ON;
    }

    /** "by no later than", «до не позднее». */
    private Role laterThan() {
        if (cursor.acceptAll(Sense.NOT, Sense.LATER)) {
            cursor.accept(Sense.THAN);
        }
        return Role.UNTIL;
    }

    private boolean isAfter() {
        return cursor.peek().text().equals("после") || cursor.peek().text().equals("after");
    }
}
