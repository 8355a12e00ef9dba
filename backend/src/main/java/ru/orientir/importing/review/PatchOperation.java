package ru.orientir.importing.review;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a JSON Patch (RFC 6902); stands in the contract, its value is whatever the path holds.
 *
 * @param op what is done
 * @param path JSON Pointer (RFC 6901) into the draft
 * @param from where {@code move} and {@code copy} take the value from
 * @param value for {@code add}, {@code replace} and {@code test}: whatever the path holds
 */
public record PatchOperation(
        @NotNull @Schema(examples = "replace") Op op,
        @NotNull @Schema(examples = "/roadmaps/0/activities/3/title/value") String path,
        @Schema(examples = "/roadmaps/0/activities/4") @Nullable String from,
        @Schema(implementation = Object.class) @Nullable JsonNode value) {

    /** Kinds of operations. */
    @Schema(name = "PatchOp")
    public enum Op {
        ADD,
        REMOVE,
        REPLACE,
        MOVE,
        COPY,
        TEST
    }
}
