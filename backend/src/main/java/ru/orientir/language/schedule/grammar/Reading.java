package ru.orientir.language.schedule.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.ScheduleWarning;
import ru.orientir.language.schedule.ScheduleWarningCode;

/** What the words of one phrase were understood as, before dates are settled. The grammar fills it; the parser reads it. */
public final class Reading {

    private static final int FEW_LEFTOVERS = 6;

    /** How dates are meant. */
    public enum Role {
        ON,
        UNTIL,
        FROM
    }

    /**
     * Dates with their role.
     *
     * @param adjoining it follows the one before with nothing but a comma between
     */
    public record Dates(Role role, Span span, boolean adjoining) {}

    /**
     * «до 5 числа»: days of a month that isn't named.
     *
     * @param both the two days themselves rather than all from one to the other
     * @param monthsLater how many months after the reported one it is due
     */
    public record MonthDays(boolean deadline, int from, int to, boolean both, int monthsLater) {}

    final List<Dates> dates = new ArrayList<>();
    final List<Frequency> frequencies = new ArrayList<>();
    final List<ScheduleWarning> warnings = new ArrayList<>();

    @Nullable
    MonthDays monthDays;

    int weekday;
    boolean continuous;
    boolean wholeProject;
    boolean external;
    boolean holidays;
    boolean then;
    boolean fromDocument;
    int understood;
    int leftover;

    Reading() {}

    /** Whether no word of it was understood. */
    public boolean isEmpty() {
        return dates.isEmpty()
                && frequencies.isEmpty()
                && monthDays == null
                && !continuous
                && !wholeProject
                && !external
                && !fromDocument;
    }

    /** Whether it is a text that mentions a date rather than a schedule. */
    public boolean isProse() {
        return leftover > FEW_LEFTOVERS && leftover > 2 * understood;
    }

    /** In the order of the phrase. */
    public List<Dates> dates() {
        return List.copyOf(dates);
    }

    /** In the order of the phrase. */
    public List<Frequency> frequencies() {
        return List.copyOf(frequencies);
    }

    /** Null if the phrase names none. */
    public @Nullable MonthDays monthDays() {
        return monthDays;
    }

    /** A weekday printed beside a date, 0 if none. */
    public int weekday() {
        return weekday;
    }

    /** «постоянно». */
    public boolean continuous() {
        return continuous;
    }

    /** «в течение проекта». */
    public boolean wholeProject() {
        return wholeProject;
    }

    /** By a plan, request or event elsewhere. */
    public boolean external() {
        return external;
    }

    /** «в каникулярное время»: in the school's holidays, whichever they are. */
    public boolean holidays() {
        return holidays;
    }

    /** «далее»: something follows what was named. */
    public boolean then() {
        return then;
    }

    /** «с даты подписания». */
    public boolean fromDocument() {
        return fromDocument;
    }

    /** Each once, in the order they were found. */
    public List<ScheduleWarning> warnings() {
        return warnings.stream().distinct().toList();
    }

    /** Adds what a person should look at. */
    public void warn(ScheduleWarning warning) {
        warnings.add(warning);
    }

    /**
     * Adds what a person should look at.
     *
     * @param detail the piece of text or the dates concerned
     */
    public void warn(ScheduleWarningCode code, String detail) {
        warn(new ScheduleWarning(code, detail));
    }
}
