package ru.orientir.platform.job;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.About;
import ru.orientir.platform.http.Versioned;

/**
 * A job as it is answered.
 *
 * @param kind what is done, such as {@code import}
 * @param about what it works on
 * @param organisationId for whom it is done
 * @param askedBy the name of who asked for it, at the time
 * @param progress how far it is, in percent
 * @param attempts how often it was begun
 * @param startedAt when the newest attempt began
 */
public record JobView(
        UUID id,
        String version,
        @Schema(examples = "import") String kind,
        About about,
        UUID organisationId,
        @Schema(examples = "Лугова Марина Петровна") String askedBy,
        JobState state,
        @Schema(examples = "60") int progress,
        @Schema(examples = "1") int attempts,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable JobProblem problem)
        implements Versioned {}
