package ru.orientir.importing.draft;

/** What a table was taken for. */
public enum TableKind {
    ROADMAP,
    FORMS,
    METHODOLOGY,
    PASSPORT,
    RESOURCES,
    STAFFING,
    BODY,
    SWOT,
    STAGES,
    LAYOUT,
    UNKNOWN
}
