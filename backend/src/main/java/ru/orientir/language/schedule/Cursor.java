package ru.orientir.language.schedule;

import java.util.List;
import ru.orientir.language.schedule.Token.Type;

/** A place in the tokens; rules look ahead from it and step over what they take. */
final class Cursor {

    private static final Token END = Token.mark(Type.END, 0, 0);

    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
    }

    Token take() {
        Token token = peek();
        at++;
        return token;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    int position() {
        return at;
    }

    void moveTo(int position) {
        at = position;
    }

    boolean is(Sense sense) {
        return peek().is(sense);
    }

    boolean is(Type type) {
        return peek().is(type);
    }

    boolean is(Unit unit) {
        return peek().is(unit);
    }

    /** Takes a word by its letters. */
    boolean accept(String word) {
        boolean found = peek().text().equals(word);
        at += found ? 1 : 0;
        return found;
    }

    boolean accept(Sense sense) {
        boolean found = is(sense);
        at += found ? 1 : 0;
        return found;
    }

    boolean accept(Type type) {
        boolean found = is(type);
        at += found ? 1 : 0;
        return found;
    }

    boolean accept(Unit unit) {
        boolean found = peek().is(unit);
        at += found ? 1 : 0;
        return found;
    }

    /** Takes all the senses in a row, or none of them. */
    boolean acceptAll(Sense... senses) {
        for (int i = 0; i < senses.length; i++) {
            if (!peek(i).is(senses[i])) {
                return false;
            }
        }
        at += senses.length;
        return true;
    }

    /** Steps over «в», «в течение», "of the" and the like. */
    void skipLinks() {
        while (is(Sense.IN) || is(Sense.DURING) || is(Sense.OF) || is(Sense.FILLER)) {
            at++;
        }
    }
}
