package ru.orientir.language.schedule;

import java.util.Locale;

/** Why a person should look at a schedule. The codes on the wire ({@link #code()}) are stable. */
public enum ScheduleWarningCode {
    /** The text is absent or blank. */
    EMPTY_TEXT,
    /** The text is longer than a schedule can be and wasn't read. */
    TEXT_TOO_LONG,
    /** Nothing in the text is a schedule. */
    NOT_A_SCHEDULE,
    /** A part of the text wasn't understood; the detail quotes it. */
    LEFTOVER_TEXT,
    /** A day that isn't in the calendar, such as 31 June; the detail quotes it. */
    INVALID_DATE,
    /** The end is printed before the start; the next fitting year was taken. */
    END_BEFORE_START,
    /** A date lies outside the years of the plan. */
    OUTSIDE_PLAN,
    /** A school term or holiday without official dates; usual ones were taken. */
    USUAL_SCHOOL_DATES,
    /** The start is a document date that isn't known. */
    DOCUMENT_DATE_UNKNOWN,
    /** A weekday that doesn't fit the date beside it. */
    WEEKDAY_MISMATCH,
    /** Takes place under a condition («при необходимости») or counts from an event («в течение 5 дней после …»); the detail quotes it. */
    CONDITIONAL,
    /** Latin letters inside Cyrillic words were read as the Cyrillic ones they look like. */
    MIXED_ALPHABETS,
    /** A misspelt word was read by sense; the detail quotes it. */
    MISSPELT_WORD,
    /** The phrase names several schedules; the first one decides, the detail quotes another. */
    SEVERAL_SCHEDULES,
    /** A year of two digits was read as one of this century. */
    SHORT_YEAR;

    /** The code on the wire, in lower_snake. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
