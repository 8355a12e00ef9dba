package ru.orientir.collection.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Answer;
import ru.orientir.collection.entry.Finding;
import ru.orientir.evidence.EvidenceRef;
import ru.orientir.figures.observation.ObservationStatus;
import ru.orientir.indicator.definition.Disaggregation;

/**
 * One cell of a form.
 *
 * @param slice empty for the whole
 * @param relation how the slice relates to the whole; absent for the whole
 * @param status what it says once it is read: «н/д» is missing, nothing of zero is not applicable
 * @param numerator as typed, also where it is no number
 * @param denominator as typed; while nothing is typed, the known figure
 * @param flagged sent back by the coordinator
 * @param editable whether it takes an answer now
 * @param byItself not applicable because it cannot exist at this organisation
 * @param known the denominator as known from elsewhere
 * @param previous the same a year before
 * @param predecessors the same a year before at schools that were merged into this one; nothing is added up
 * @param revision grows with every answer; 0 while there is none
 */
public record FormCell(
        UUID indicatorId,
        @Schema(examples = "") String slice,
        @Nullable String sliceName,
        Disaggregation.@Nullable Relation relation,
        Answer.Status status,
        @Schema(examples = "125") @Nullable String numerator,
        @Schema(examples = "250") @Nullable String denominator,
        @Nullable List<UUID> members,
        @Schema(examples = "50.0") @Nullable BigDecimal value,
        @Nullable String note,
        Map<String, String> explanations,
        List<EvidenceRef> evidence,
        boolean flagged,
        @Nullable String flagNote,
        boolean editable,
        boolean byItself,
        @Nullable Known known,
        @Nullable Previous previous,
        @Nullable List<Previous> predecessors,
        int revision,
        @Nullable String typedBy,
        @Nullable Instant typedAt,
        List<Finding> findings) {

    /**
     * A figure known from elsewhere.
     *
     * @param value how many, as known from elsewhere
     */
    @Schema(name = "FormCellKnown")
    public record Known(BigDecimal value, @Schema(examples = "ОО-1") String source, LocalDate takenOn) {}

    /**
     * A figure handed in before.
     *
     * @param organisationName absent for the organisation itself
     */
    @Schema(name = "FormCellPrevious")
    public record Previous(
            @Schema(examples = "RY2024") String period,
            ObservationStatus status,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value,
            @Nullable String organisationName) {}
}
