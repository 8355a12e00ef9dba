package ru.orientir.language.schedule;

/** What one year of a plan is; decides the year of a month printed without one. */
public enum PlanYear {
    /** From 1 September: August to December belong to the start year, January to July to the year after. */
    SCHOOL,
    /** From 1 January. */
    CALENDAR
}
