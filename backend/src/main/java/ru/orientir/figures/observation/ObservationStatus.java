package ru.orientir.figures.observation;

/** Zero, missing and not applicable are three things; only the first has a number. */
public enum ObservationStatus {
    /** There is a number, zero included. */
    REPORTED,
    /** Asked for and not known: «н/д». */
    MISSING,
    /** Cannot be measured there, such as grades 10–11 in a primary school, or a share of nobody. */
    NOT_APPLICABLE,
    /** Reported, and hidden from this caller; never stored. */
    SUPPRESSED
}
