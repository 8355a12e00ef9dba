package ru.orientir.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One notice to the caller.
 *
 * @param organisationId for whom something is to be done
 * @param submissionId the form it is about
 * @param reason as the coordinator gave it
 */
public record NotificationView(
        UUID id,
        NotificationKind kind,
        UUID organisationId,
        @Schema(examples = "Школа № 3") String organisationName,
        UUID campaignId,
        @Schema(examples = "Сбор показателей за 2025/26 учебный год") String campaignTitle,
        @Nullable UUID submissionId,
        @Nullable LocalDate dueOn,
        @Nullable String reason,
        Instant createdAt,
        @Nullable Instant readAt) {}
