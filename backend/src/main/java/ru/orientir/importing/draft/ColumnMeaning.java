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
    INDICATOR_TYPE,
    SOURCE,
    TARGET,
    POSITION,
    PERSON,
    FUNCTIONS,
    OTHER
}
