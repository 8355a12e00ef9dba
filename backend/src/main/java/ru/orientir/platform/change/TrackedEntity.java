package ru.orientir.platform.change;

/** What history is told of. */
public enum TrackedEntity {
    ORGANISATION,
    PERSON,
    ORDER,
    PROJECT,
    ROADMAP,
    SECTION,
    ACTIVITY
}
