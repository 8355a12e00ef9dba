package ru.orientir.platform.history;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One field before and after a change.
 *
 * @param field as the answer for the thing itself names it; inside another one joined with a dot
 * @param cut a value was longer than {@value FieldChanges#LONGEST} characters and only begins so
 */
public record FieldChange(
        @Schema(examples = "schedule.text") String field,
        @Schema(implementation = Object.class, description = "Absent where there was nothing.", examples = "сентябрь")
                @Nullable
                JsonNode before,
        @Schema(implementation = Object.class, description = "Absent where nothing is left.", examples = "октябрь")
                @Nullable
                JsonNode after,
        @Schema(description = "True where a value is too long and only its beginning is said.") @Nullable
                Boolean cut) {}
