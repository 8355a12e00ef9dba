package ru.orientir.importing.draft;

/** What a column of a table was taken for. */
public enum ColumnMeaning {
    NUMBER,
    SECTION,
    ACTIVITY,
    SCHEDULE,
    RESPONSIBLE,
    CO_EXECUTOR,
    CONTROLLER,
    PARTICIPANT,
    RESULT,
    REPORT_FORM,
    LEVEL,
    CONTENT,
    INDICATOR,
    METHOD,
    UNIT,
    SOURCE,
    TARGET,
    POSITION,
    FUNCTIONS,
    OTHER
}
