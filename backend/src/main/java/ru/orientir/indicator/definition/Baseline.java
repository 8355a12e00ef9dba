package ru.orientir.indicator.definition;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the work started from («базовое значение»): parts, like every figure, never a typed percentage. */
@Schema(name = "IndicatorBaseline")
public record Baseline(
        @NotBlank @Schema(examples = "RY2024") String period,
        @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 6) @Schema(examples = "420") BigDecimal numerator,
        @PositiveOrZero @Digits(integer = 15, fraction = 6) @Schema(examples = "1000") @Nullable
                BigDecimal denominator) {
    public Baseline {
        numerator = Arithmetic.plainIfPresent(numerator);
        denominator = Arithmetic.plainIfPresent(denominator);
    }
}
