package ru.orientir.language.schedule;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A schedule phrase and what was understood of it; dates are inclusive.
 *
 * @param text the phrase, unchanged
 * @param start first day; absent where there is none
 * @param end last day; absent where there is none
 * @param windows all windows the phrase names within the plan, ascending; empty without dates
 * @param recurrence RFC 5545 rule without DTSTART; absent where there is none
 * @param approximate the recurrence is a rhythm («3 раза в год»), not a calendar: nothing falls due on a day of it
 * @param rhythm how often, when {@code approximate}: the recurrence says it only as far as whole months and days allow; else
 *     absent
 */
public record Schedule(
        @Schema(examples = "сентябрь-май") String text,
        @Schema(examples = "interval") ScheduleKind kind,
        @Schema(examples = "2026-09-01") @Nullable LocalDate start,
        @Schema(examples = "2027-05-31") @Nullable LocalDate end,
        List<Window> windows,
        @Nullable String recurrence,
        boolean approximate,
        @Nullable Rhythm rhythm,
        Precision precision,
        List<ScheduleWarning> warnings) {

    public Schedule {
        windows = List.copyOf(windows);
        warnings = List.copyOf(warnings);
    }
}
