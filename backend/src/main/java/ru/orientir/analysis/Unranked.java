package ru.orientir.analysis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an organisation has no place; where several hold, the first. */
@Schema(name = "UnrankedReason")
public enum Unranked {
    /** A value it needs is hidden from the caller. */
    SUPPRESSED,
    SMALL_COHORT,
    NOT_REPORTED,
    /** None of the criteria applies to it. */
    NOT_APPLICABLE
}
