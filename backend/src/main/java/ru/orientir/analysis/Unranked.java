package ru.orientir.analysis;

/** Why an organisation has no place; where several hold, the first. */
public enum Unranked {
    /** A value it needs is hidden from the caller. */
    SUPPRESSED,
    SMALL_COHORT,
    NOT_REPORTED,
    /** None of the criteria applies to it. */
    NOT_APPLICABLE
}
