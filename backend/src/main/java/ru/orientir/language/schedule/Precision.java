package ru.orientir.language.schedule;

/** The finest unit the writer named; the dates of a coarser unit are filled to its first and last day. */
public enum Precision {
    /** A day, also a week or a third of a month. */
    DAY,
    /** A month or a span of months. */
    MONTH,
    /** A quarter, a school term, a half-year or a season. */
    QUARTER,
    /** A calendar or a school year. */
    YEAR,
    /** No date at all. */
    NONE
}
