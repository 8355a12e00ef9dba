package ru.orientir.language.schedule.word;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a phrase.
 *
 * @param from where it begins in the cleaned text
 * @param to where it ends, exclusive
 * @param text lower case, ё as е, one alphabet
 * @param lexeme null when it isn't a known word
 * @param number of a {@link Type#NUMBER}
 * @param ordinal whether a number carries an ending («5-го», "5th")
 * @param date of a {@link Type#DATE}
 */
public record Token(
        Type type,
        int from,
        int to,
        String text,
        @Nullable Lexeme lexeme,
        int number,
        boolean ordinal,
        NumericDate date) {

    /** What kind of piece it is; END stands beyond the last. */
    public enum Type {
        WORD,
        NUMBER,
        DATE,
        TIME,
        DASH,
        SLASH,
        COMMA,
        END
    }

    /** A date in digits; 0 stands for what isn't printed. */
    public record NumericDate(int day, int month, int year) {
        private static final NumericDate NONE = new NumericDate(0, 0, 0);
    }

    static Token mark(Type type, int from, int to) {
        return new Token(type, from, to, "", null, 0, false, NumericDate.NONE);
    }

    static Token word(int from, int to, String text) {
        return new Token(Type.WORD, from, to, text, Lexicon.find(text), 0, false, NumericDate.NONE);
    }

    static Token number(int from, int to, String digits, boolean ordinal) {
        int value = digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        return new Token(Type.NUMBER, from, to, digits, null, value, ordinal, NumericDate.NONE);
    }

    /** Whether it is of this type. */
    public boolean is(Type wanted) {
        return type == wanted;
    }

    /** Whether it is a word of this sense. */
    public boolean is(Sense sense) {
        return lexeme != null && lexeme.sense() == sense;
    }

    /** Whether it names this unit. */
    public boolean is(Unit unit) {
        return is(Sense.UNIT) && unit() == unit;
    }

    /** The number of a known word, see {@link Sense}. */
    public int value() {
        return known().value();
    }

    /** The unit that a known word names. */
    public Unit unit() {
        return known().unit();
    }

    private Lexeme known() {
        return Objects.requireNonNull(lexeme, text);
    }

    /** A number written as 2023. */
    public boolean isYear() {
        return type == Type.NUMBER && text.length() == 4 && number >= 1900 && number < 2200;
    }

    /** A number short enough for a day. */
    public boolean isDayNumber() {
        return type == Type.NUMBER && text.length() <= 2;
    }

    /** A word that means nothing in a schedule. */
    public boolean unknownWord() {
        return type == Type.WORD && lexeme == null;
    }
}
