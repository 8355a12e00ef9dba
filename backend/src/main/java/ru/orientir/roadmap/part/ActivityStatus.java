package ru.orientir.roadmap.part;

/** How far an activity is. */
public enum ActivityStatus {
    PLANNED,
    IN_PROGRESS,
    DONE,
    POSTPONED,
    CANCELLED
}
