package ru.orientir.collection.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.http.ComputedBeside;

/**
 * The submission of one participant.
 *
 * @param version for {@code If-Match}; typing makes a new one
 * @param round 1, and one more with each amendment
 * @param late handed in for the first time after the due day, or not handed in and due before today
 * @param reason of the last return, amendment or reopening
 * @param cells how many cells await an answer
 * @param filled how many of them have one
 */
public record SubmissionView(
        UUID id,
        String version,
        UUID campaignId,
        @Schema(examples = "Сбор показателей за 2025/26 учебный год") String campaignTitle,
        @Schema(examples = "RY2025") String period,
        UUID organisationId,
        @Schema(examples = "Школа № 3") String organisationName,
        SubmissionStatus status,
        int round,
        LocalDate dueOn,
        @Nullable LocalDate reopenedUntil,
        boolean late,
        @Nullable String reason,
        int cells,
        int filled,
        @Nullable Instant startedAt,
        @Nullable Instant approvedAt,
        @Nullable String approvedBy,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable Instant acceptedAt,
        @Nullable String acceptedBy)
        implements ComputedBeside {}
