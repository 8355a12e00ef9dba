package ru.orientir.collection.submission;

/** How far the answer of one participant is. */
public enum SubmissionStatus {
    NOT_STARTED,
    DRAFT,
    /** By the director; typing takes the approval back. */
    APPROVED,
    /** Its values are observations now. */
    SUBMITTED,
    /** Exactly the flagged cells are open again. */
    RETURNED,
    ACCEPTED;

    /** Whether answers can be typed. */
    public boolean isOpen() {
        return this != SUBMITTED && this != ACCEPTED;
    }
}
