package ru.orientir.roadmap.part;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.platform.http.ComputedBeside;
import ru.orientir.project.Passport;

/**
 * A roadmap as it is answered; its sections and activities have lists of their own.
 *
 * @param period the time it covers, as printed
 */
public record RoadmapView(
        UUID id,
        String version,
        UUID projectId,
        UUID organisationId,
        @Schema(examples = "Дорожная карта на 2026-2027 учебный год") String title,
        @Schema(examples = "2026") int startYear,
        @Schema(examples = "2027") int endYear,
        @Schema(examples = "school") PlanYear planYear,
        Passport.@Nullable Period period,
        int activityCount,
        @Nullable Instant deletedAt)
        implements ComputedBeside {}
