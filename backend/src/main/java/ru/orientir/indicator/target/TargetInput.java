package ru.orientir.indicator.target;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A target as it is written; what it is of (organisation, indicator, period) never changes.
 *
 * @param value what the value shall reach, in the unit of the indicator
 */
public record TargetInput(
        @NotNull UUID organisationId,
        @NotNull UUID indicatorId,
        @NotNull @Schema(examples = "RY2025") String period,
        @NotNull @Digits(integer = 15, fraction = 6) @Schema(examples = "55") BigDecimal value,
        @Size(max = 2000) @Nullable String note) {}
