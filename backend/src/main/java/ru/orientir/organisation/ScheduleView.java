package ru.orientir.organisation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.Precision;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.language.schedule.ScheduleKind;
import ru.orientir.language.schedule.ScheduleWarning;
import ru.orientir.language.schedule.ScheduleWarningCode;
import ru.orientir.language.schedule.Window;

/**
 * A schedule phrase and what was understood of it. Dates are inclusive.
 *
 * @param text the phrase, unchanged
 * @param windows all windows the phrase names within the plan, ascending
 * @param recurrence RFC 5545 rule without DTSTART
 * @param approximate the recurrence is a rhythm («3 раза в год»): nothing falls due on a day of it
 */
public record ScheduleView(
        @Schema(examples = "сентябрь-май") String text,
        @Schema(examples = "interval") ScheduleKind kind,
        @Schema(examples = "2026-09-01") @Nullable LocalDate start,
        @Schema(examples = "2027-05-31") @Nullable LocalDate end,
        List<Days> windows,
        @Schema(description = "RFC 5545 rule without DTSTART.") @Nullable String recurrence,
        @Schema(description = "The recurrence is a rhythm; nothing falls due on a day of it.") boolean approximate,
        Precision precision,
        List<Warning> warnings) {

    /** From start to end, both inclusive. */
    @Schema(name = "ScheduleWindow")
    public record Days(LocalDate start, LocalDate end) {
        static Days of(Window window) {
            return new Days(window.start(), window.end());
        }
    }

    /**
     * One thing about a phrase a person should look at.
     *
     * @param detail the piece of text or the dates concerned, never a sentence to show
     */
    @Schema(name = "ScheduleWarning")
    public record Warning(ScheduleWarningCode code, String detail) {
        static Warning of(ScheduleWarning warning) {
            return new Warning(warning.code(), warning.detail());
        }
    }

    public static ScheduleView of(Schedule schedule) {
        return new ScheduleView(
                schedule.text(),
                schedule.kind(),
                schedule.start(),
                schedule.end(),
                schedule.windows().stream().map(Days::of).toList(),
                schedule.recurrence(),
                schedule.approximate(),
                schedule.precision(),
                schedule.warnings().stream().map(Warning::of).toList());
    }
}
