package ru.orientir.indicator.period;

/** What kind of time a value is measured over. */
public enum PeriodKind {
    /** 1 September – 31 August; teaching ends on 31 May. */
    REPORTING_YEAR,
    /** Academic: 1 September – 31 December, 1 January – 31 May. */
    HALF_YEAR,
    /** School term («четверть»): its days are the school's. */
    QUARTER_TERM,
    /** School term of three: its days are the school's. */
    TRIMESTER,
    CALENDAR_YEAR,
    /** Calendar quarter. */
    QUARTER,
    MONTH;

    /** Whether the days come from a term calendar. */
    public boolean isTaughtByCalendar() {
        return this == QUARTER_TERM || this == TRIMESTER;
    }
}
