package ru.orientir.language.schedule.word;

import java.util.List;
import ru.orientir.language.schedule.word.Token.Type;

/** A place in the tokens; rules look ahead from it and step over what they take. */
public final class Cursor {

    private static final Token END = Token.mark(Type.END, 0, 0);

    private final List<Token> tokens;
    private int at;

    /** Before the first of them. */
    public Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The next token, not taken. */
    public Token peek() {
        return peek(0);
    }

    /** @param ahead how many after the next; negative looks back; beyond both ends stands a mark of type END */
    public Token peek(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
    }

    /** Steps over the next token. */
    public Token take() {
        Token token = peek();
        at++;
        return token;
    }

    /** Whether nothing is left. */
    public boolean atEnd() {
        return at >= tokens.size();
    }

    /** A place to come back to. */
    public int position() {
        return at;
    }

    /** @param position one that {@link #position} answered */
    public void moveTo(int position) {
        at = position;
    }

    /** Whether the next token can mean this. */
    public boolean is(Sense sense) {
        return peek().is(sense);
    }

    /** Whether the next token is of this type. */
    public boolean is(Type type) {
        return peek().is(type);
    }

    /** Whether the next token is this unit. */
    public boolean is(Unit unit) {
        return peek().is(unit);
    }

    /** Takes a word by its letters. */
    public boolean accept(String word) {
        boolean found = peek().text().equals(word);
        at += found ? 1 : 0;
        return found;
    }

    /** Takes the next token if it can mean this. */
    public boolean accept(Sense sense) {
        boolean found = is(sense);
        at += found ? 1 : 0;
        return found;
    }

    /** Takes the next token if it is of this type. */
    public boolean accept(Type type) {
        boolean found = is(type);
        at += found ? 1 : 0;
        return found;
    }

    /** Takes the next token if it is this unit. */
    public boolean accept(Unit unit) {
        boolean found = peek().is(unit);
        at += found ? 1 : 0;
        return found;
    }

    /** Takes all the senses in a row, or none of them. */
    public boolean acceptAll(Sense... senses) {
        for (int i = 0; i < senses.length; i++) {
            if (!peek(i).is(senses[i])) {
                return false;
            }
        }
        at += senses.length;
        return true;
    }

    /** Steps over «в», «в течение», "of the" and the like. */
    public void skipLinks() {
        while (is(Sense.IN) || is(Sense.DURING) || is(Sense.OF) || is(Sense.FILLER)) {
            at++;
        }
    }
}
