package ru.orientir.platform.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing changed by one change set.
 *
 * @param number of the change set: contiguous, in commit order
 * @param actor the name of who did it, at the time
 * @param request id of the request
 * @param entityId of an observation, the organisation: its values written at once are one entry
 * @param organisationId whose it was
 * @param fields absent where the caller may not see what exactly was changed, such as small cohorts
 * @param more true where more was changed than stands in fields
 */
public record ChangeView(
        @Schema(examples = "42") long number,
        Instant at,
        @Schema(examples = "Лугова Марина Петровна") String actor,
        String request,
        @Nullable String reason,
        @Schema(ref = WORDS) String entity,
        UUID entityId,
        UUID organisationId,
        @Schema(examples = "update") Operation operation,
        @Nullable List<FieldChange> fields,
        @Nullable Boolean more) {

    /** The schema of the words of {@link Tracked}, which the contract collects. */
    public static final String WORDS = "TrackedEntity";

    /** What was done; taking something out of the trash is an update. */
    @Schema(name = "ChangeOperation")
    public enum Operation {
        INSERT,
        UPDATE,
        TRASH,
        DELETE
    }
}
