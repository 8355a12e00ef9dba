package ru.orientir.indicator.period;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.orientir.platform.problem.Coherent;

/**
 * A term calendar as it is written.
 *
 * @param startYear of the school year: 2025 for 2025/26
 * @param kind {@code quarter_term} has four terms, {@code trimester} three
 */
public record TermCalendarInput(
        @NotNull UUID organisationId,
        @Min(2000) @Max(2099) @Schema(examples = "2025") int startYear,
        @NotNull @Schema(examples = "trimester") PeriodKind kind,
        @NotNull
                @Schema(
                        examples =
                                """
                [{"start": "2025-09-01", "end": "2025-11-16"}, {"start": "2025-11-24", "end": "2026-02-15"}, {"start": "2026-02-24", "end": "2026-05-26"}]""")
                List<@Valid Term> terms)
        implements Coherent {

    /** First and last day of teaching. */
    public record Term(
            @NotNull @Schema(examples = "2025-09-01") LocalDate start,
            @NotNull @Schema(examples = "2025-10-26") LocalDate end) {}

    @Override
    public void check(Faults faults) {
        if (kind != null && !kind.isTaughtByCalendar()) {
            faults.add("kind", "invalid_value", "Only terms have a calendar: quarter_term or trimester.");
        } else if (kind != null && terms != null && terms.size() != (kind == PeriodKind.TRIMESTER ? 3 : 4)) {
            faults.add("terms", "wrong_number", "A year has four quarter terms or three trimesters.");
        }
        LocalDate reached = LocalDate.of(startYear, 8, 31);
        for (int i = 0; terms != null && i < terms.size(); i++) {
            var term = terms.get(i);
            if (term == null || term.start() == null || term.end() == null) {
                continue;
            }
            if (!term.start().isAfter(reached)) {
                faults.add("terms/" + i + "/start", "overlaps", "It begins before the one before has ended.");
            }
            if (term.end().isBefore(term.start())) {
                faults.add("terms/" + i + "/end", "end_before_start", "It ends before it starts.");
            }
            if (term.end().isAfter(LocalDate.of(startYear + 1, 8, 31))) {
                faults.add("terms/" + i + "/end", "out_of_range", "The reporting year ends on 31 August.");
            }
            reached = term.end();
        }
    }
}
