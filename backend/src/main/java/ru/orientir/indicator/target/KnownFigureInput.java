package ru.orientir.indicator.target;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.orientir.indicator.definition.Definition;

/**
 * A known figure as it is written; what it is of (organisation, measure, period) never changes.
 *
 * @param measure as definitions name it in {@code denominatorMeasure}
 * @param value how many
 * @param source where it is from, in words
 * @param takenOn the day it was true on
 */
public record KnownFigureInput(
        @NotNull UUID organisationId,
        @NotNull @Size(max = 100) @Pattern(regexp = Definition.MEASURE) @Schema(examples = "pupils:5-11")
                String measure,
        @NotNull @Schema(examples = "RY2025") String period,
        @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 6) @Schema(examples = "412") BigDecimal value,
        @NotBlank @Size(max = 500) @Schema(examples = "ОО-1, раздел 1.3") String source,
        @NotNull @Schema(examples = "2025-09-20") LocalDate takenOn) {}
