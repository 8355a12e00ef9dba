package ru.orientir.notification;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.About;

/**
 * One notice to the caller.
 *
 * @param kind why; more kinds may come
 * @param organisationId for whom something is to be done
 * @param parameters what the sentence is made of: titles, ISO dates and counts, as text
 */
public record NotificationView(
        UUID id,
        @Schema(examples = "submission_returned") String kind,
        About about,
        UUID organisationId,
        @Schema(examples = "Школа № 3") String organisationName,
        @Schema(examples = "{\"campaign\": \"Сбор показателей за 2025/26 учебный год\", \"due\": \"2026-08-31\"}")
                Map<String, String> parameters,
        Instant createdAt,
        @Nullable Instant readAt) {}
