package ru.orientir.indicator.definition;

/** What a definition still lacks before anybody can be asked for its numbers. */
public enum Unfinished {
    /** A share or an average does not say what is counted. */
    NO_NUMERATOR,
    /** A share or an average does not say of what. */
    NO_DENOMINATOR
}
