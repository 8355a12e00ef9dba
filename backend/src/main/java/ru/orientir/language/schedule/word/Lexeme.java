package ru.orientir.language.schedule.word;

/** A meaning of a word and its number, see {@link Sense}. */
public record Lexeme(Sense sense, int value) {

    /** What the number of a unit stands for. */
    public Unit unit() {
        return Unit.values()[value];
    }
}
