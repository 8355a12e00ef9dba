package ru.orientir.roadmap;

/** How far an activity is. */
public enum ActivityStatus {
    PLANNED,
    IN_PROGRESS,
    DONE,
    POSTPONED,
    CANCELLED
}
