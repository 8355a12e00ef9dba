package ru.orientir.platform.change;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing changed by one change set.
 *
 * @param number of the change set: contiguous, in commit order
 * @param actor the name of who did it, at the time
 * @param request id of the request
 */
public record ChangeView(
        @Schema(examples = "42") long number,
        Instant at,
        @Schema(examples = "Лугова Марина Петровна") String actor,
        String request,
        @Nullable String reason,
        @Schema(examples = "activity") TrackedEntity entity,
        UUID entityId,
        @Schema(examples = "update") Operation operation) {

    /** What was done; taking something out of the trash is an update. */
    @Schema(name = "ChangeOperation")
    public enum Operation {
        INSERT,
        UPDATE,
        TRASH,
        DELETE
    }
}
