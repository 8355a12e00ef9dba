package ru.orientir.language.schedule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a schedule phrase, beside the phrase itself.
 *
 * @param text the phrase, unchanged
 * @param start first day, or null
 * @param end last day, or null
 * @param windows all windows the phrase names within the plan, ascending; empty without dates
 * @param recurrence RFC 5545 rule without DTSTART, or null
 * @param approximate the recurrence is a rhythm («3 раза в год»), not a calendar: nothing falls due on a day of it
 */
public record Schedule(
        String text,
        ScheduleKind kind,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        List<Window> windows,
        @Nullable String recurrence,
        boolean approximate,
        Precision precision,
        List<ScheduleWarning> warnings) {

    public Schedule {
        windows = List.copyOf(windows);
        warnings = List.copyOf(warnings);
    }
}
