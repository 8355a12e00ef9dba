package ru.orientir.analysis.place;

/** What becomes of an organisation that did not report one of the criteria. */
public enum NotReported {
    /** Below everybody who reported everything; among its like by score, what is not reported scoring 0. */
    LAST,
    /** It has no place. */
    EXCLUDE,
    /** What is not reported scores 0. */
    ZERO
}
