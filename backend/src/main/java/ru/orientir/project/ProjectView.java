package ru.orientir.project;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.organisation.Party;
import ru.orientir.platform.http.ComputedBeside;

/**
 * A project as it is answered.
 *
 * @param title title of the project
 * @param period the time it covers
 */
public record ProjectView(
        UUID id,
        String version,
        UUID organisationId,
        @Schema(examples = "Профориентация в Луговом районе") String title,
        Passport.@Nullable Period period,
        @Nullable UUID orderId,
        @Nullable Party head,
        List<Party> coordinators,
        @Schema(examples = "Успех каждого ребёнка") @Nullable String regionalProject,
        @Schema(examples = "Образование") @Nullable String federalProject,
        List<String> goals,
        List<String> objectives,
        List<String> principles,
        List<Passport.Level> levels,
        List<Passport.Stage> stages,
        List<Passport.Direction> directions,
        List<String> expectedResults,
        List<Passport.Resource> resources,
        List<Passport.Post> staffing,
        Passport.@Nullable Swot swot,
        List<Passport.Effect> effects,
        List<Passport.Body> bodies,
        List<String> notes,
        int roadmapCount,
        @Nullable Instant deletedAt)
        implements ComputedBeside {}
