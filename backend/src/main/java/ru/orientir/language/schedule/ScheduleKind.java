package ru.orientir.language.schedule;

/** What a schedule phrase asks for. */
public enum ScheduleKind {
    /** From start to end. */
    INTERVAL,
    /** By end; when it repeats, end is the first one. */
    DEADLINE,
    /** On one day. */
    POINT,
    /** Again and again by a recurrence or in several windows; start and end show the first window, if there is one. */
    RECURRING,
    /** From start, if it is named, without an end. */
    OPEN_ENDED,
    /** All the time. */
    CONTINUOUS,
    /** By a plan, request or agreement outside the phrase; of the holidays of a school, the windows show the usual ones. */
    EXTERNAL_SCHEDULE,
    /** Not understood as a schedule. */
    UNPARSEABLE
}
