package ru.orientir.collection.completeness;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.submission.SubmissionStatus;
import ru.orientir.collection.submission.Tally;
import ru.orientir.organisation.OrganisationKind;

/**
 * How complete a campaign is: one page of its participants, and all of them in sight in numbers.
 *
 * @param next the address of the next page; absent on the last one
 * @param asOf number of the newest change set when it was asked
 */
public record CompletenessView(List<Participant> items, @Nullable String next, Totals totals, long asOf) {

    /**
     * How far one participant is.
     *
     * @param name name of the organisation
     * @param cells how many cells await an answer
     * @param indicators every indicator of the campaign, in its order
     */
    @Schema(name = "CompletenessParticipant")
    public record Participant(
            UUID organisationId,
            @Schema(examples = "Школа № 3") String name,
            OrganisationKind kind,
            UUID submissionId,
            SubmissionStatus status,
            LocalDate dueOn,
            boolean late,
            int filled,
            int cells,
            List<Indicator> indicators) {}

    /** How far it is with one indicator; every indicator of the campaign, in its order. */
    @Schema(name = "CompletenessIndicator")
    public record Indicator(UUID indicatorId, @Schema(examples = "diagnostics") String indicator, State state) {}

    /** How far. */
    @Schema(name = "CompletenessState")
    public enum State {
        EMPTY,
        /** Some cells have an answer. */
        PARTIAL,
        FILLED,
        /** Not asked there, or cannot exist there. */
        NOT_APPLICABLE,
        /** Sent back. */
        FLAGGED
    }

    /**
     * All participants in sight.
     *
     * @param participants how many take part
     * @param onTime handed in by their due day
     * @param late handed in after it, or due and not handed in
     */
    @Schema(name = "CompletenessTotals")
    public record Totals(
            long participants,
            long notStarted,
            long draft,
            long approved,
            long submitted,
            long returned,
            long accepted,
            long filledCells,
            long allCells,
            long onTime,
            long late) {

        static Totals of(Tally tally) {
            return new Totals(
                    tally.all(),
                    tally.of(SubmissionStatus.NOT_STARTED),
                    tally.of(SubmissionStatus.DRAFT),
                    tally.of(SubmissionStatus.APPROVED),
                    tally.of(SubmissionStatus.SUBMITTED),
                    tally.of(SubmissionStatus.RETURNED),
                    tally.of(SubmissionStatus.ACCEPTED),
                    tally.filled(),
                    tally.cells(),
                    tally.onTime(),
                    tally.late());
        }
    }
}
