package ru.orientir.platform.change;

/** What history is told of. */
public enum TrackedEntity {
    ORGANISATION,
    PERSON,
    ORDER,
    PROJECT,
    ROADMAP,
    SECTION,
    ACTIVITY,
    INDICATOR,
    TARGET,
    TERM_CALENDAR,
    KNOWN_FIGURE,
    CAMPAIGN,
    SUBMISSION
}
