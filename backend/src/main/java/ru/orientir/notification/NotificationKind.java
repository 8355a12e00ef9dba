package ru.orientir.notification;

/** Why somebody is told. */
public enum NotificationKind {
    /** The form of a campaign waits to be filled in. */
    REMINDER,
    /** Cells were sent back. */
    SUBMISSION_RETURNED,
    /** It may be handed in again, though the campaign goes on or is closed. */
    SUBMISSION_REOPENED,
    SUBMISSION_ACCEPTED
}
