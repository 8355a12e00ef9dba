package ru.orientir.indicator;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.definition.Unfinished;
import ru.orientir.platform.http.ComputedBeside;

/**
 * An indicator as it is answered.
 *
 * @param semver version of the definition
 * @param unfinished what it lacks before it can be collected; empty when it is ready
 * @param activityCount how many activities are meant to move it
 */
public record IndicatorView(
        UUID id,
        String version,
        UUID organisationId,
        @Schema(examples = "diagnostika-5-11") String code,
        @Schema(examples = "2.1.0") String semver,
        Definition definition,
        List<Unfinished> unfinished,
        @Nullable UUID projectId,
        int activityCount,
        @Nullable Instant deletedAt)
        implements ComputedBeside {}
