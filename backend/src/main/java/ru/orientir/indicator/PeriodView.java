package ru.orientir.indicator;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.period.PeriodKind;
import ru.orientir.indicator.period.TermCalendars;

/**
 * A reporting period with its days.
 *
 * @param code code of the period, as values name it
 * @param calendarOf whose term calendar gives the days; absent where they are the usual ones
 * @param previous the one before of the same kind
 * @param yearBefore the same a year earlier
 */
public record PeriodView(
        @Schema(examples = "RY2025-T1") String code,
        @Schema(examples = "trimester") PeriodKind kind,
        @Schema(examples = "2025-09-01") LocalDate start,
        @Schema(examples = "2025-11-30") LocalDate end,
        @Nullable UUID calendarOf,
        @Schema(examples = "RY2024-T3") String previous,
        @Schema(examples = "RY2024-T1") String yearBefore) {

    static PeriodView of(TermCalendars.Days days) {
        var period = days.period();
        return new PeriodView(
                period.code(),
                period.kind(),
                period.start(),
                period.end(),
                days.calendarOf(),
                period.previous().code(),
                period.yearBefore().code());
    }
}
