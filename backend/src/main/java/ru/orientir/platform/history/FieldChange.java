package ru.orientir.platform.history;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One field before and after a change.
 *
 * @param field as the answer for the thing itself names it; inside another one joined with a dot
 * @param before absent where there was nothing
 * @param after absent where nothing is left
 * @param cut a value was longer than is told here and only begins so
 */
public record FieldChange(
        @Schema(examples = "schedule.text") String field,
        @Schema(implementation = Object.class, examples = "сентябрь") @Nullable JsonNode before,
        @Schema(implementation = Object.class, examples = "октябрь") @Nullable JsonNode after,
        @Nullable Boolean cut) {}
