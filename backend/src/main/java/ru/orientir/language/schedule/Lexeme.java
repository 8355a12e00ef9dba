package ru.orientir.language.schedule;

/** A meaning of a word and its number, see {@link Sense}. */
record Lexeme(Sense sense, int value) {

    Unit unit() {
        return Unit.values()[value];
    }
}
