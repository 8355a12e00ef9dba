package ru.orientir.collection;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A file that proves an answer. To put it beside a cell its id is enough.
 *
 * @param size in bytes
 */
public record EvidenceRef(
        @NotNull UUID id,
        @Schema(examples = "prikaz-12.pdf") @Nullable String name,
        @Schema(examples = "48213") @Nullable Integer size) {}
