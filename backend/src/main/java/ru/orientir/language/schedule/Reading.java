package ru.orientir.language.schedule;

import java.util.ArrayList;
import java.util.List;

/** What the words of one phrase were understood as, before dates are settled. */
final class Reading {

    /** How dates are meant. */
    enum Role {
        ON,
        UNTIL,
        FROM
    }

    /**
     * @param adjoining it follows the one before with nothing but a comma between
     */
    record Dates(Role role, Span span, boolean adjoining) {}

    /**
     * «до 5 числа»: days of a month that isn't named.
     *
     * @param both the two days themselves rather than all from one to the other
     * @param monthsLater how many months after the reported one it is due
     */
    record MonthDays(boolean deadline, int from, int to, boolean both, int monthsLater) {}

    final List<Dates> dates = new ArrayList<>();
    final List<Frequency> frequencies = new ArrayList<>();
    final List<ScheduleWarning> warnings = new ArrayList<>();
    MonthDays monthDays;
    /** A weekday printed beside a date, 0 if none. */
    int weekday;

    boolean continuous;
    boolean wholeProject;
    boolean external;
    boolean then;
    boolean fromDocument;
    int understood;
    int leftover;

    boolean isEmpty() {
        return dates.isEmpty()
                && frequencies.isEmpty()
                && monthDays == null
                && !continuous
                && !wholeProject
                && !external
                && !fromDocument;
    }

    void warn(ScheduleWarningCode code, String detail) {
        warnings.add(new ScheduleWarning(code, detail));
    }
}
