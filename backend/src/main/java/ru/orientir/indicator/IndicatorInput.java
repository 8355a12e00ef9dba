package ru.orientir.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.definition.Definition;

/**
 * An indicator as it is written.
 *
 * @param code stable name in queries and columns; made from the name where absent, and never changed afterwards
 * @param note why this version is made
 */
public record IndicatorInput(
        @NotNull UUID organisationId,
        @Pattern(regexp = IndicatorCode.FORM) @Nullable String code,
        @NotNull @Valid Definition definition,
        @Size(max = 2000) @Schema(examples = "Уточнён знаменатель") @Nullable String note,
        @Nullable UUID projectId) {}
