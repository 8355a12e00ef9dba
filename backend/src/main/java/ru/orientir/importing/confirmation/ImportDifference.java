package ru.orientir.importing.confirmation;

import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One difference between a draft and the project it would update.
 *
 * @param entity {@code project}, {@code section}, {@code activity} or {@code indicator}
 * @param id of the known thing; absent for an added one
 * @param field the changed field; absent for what is added or removed whole
 */
public record ImportDifference(
        Kind kind,
        @Schema(examples = "activity") String entity,
        @Nullable UUID id,
        String title,
        @Schema(examples = "schedule") @Nullable String field,
        @Nullable String before,
        @Nullable String after) {

    static ImportDifference added(String entity, @Nullable String title) {
        return new ImportDifference(Kind.ADDED, entity, null, Objects.requireNonNullElse(title, ""), null, null, null);
    }

    static ImportDifference removed(String entity, UUID id, String title) {
        return new ImportDifference(Kind.REMOVED, entity, id, title, null, null, null);
    }

    /** What happens to it. */
    @Schema(name = "ImportDifferenceKind")
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }
}
