package ru.orientir.indicator.definition;

/** The day a denominator is counted on. */
public enum DenominatorDate {
    /** 20 September: the day of the federal form ОО-1. */
    SEPTEMBER_20,
    CALENDAR_YEAR_END,
    /** 31 May. */
    END_OF_TEACHING,
    PERIOD_END
}
