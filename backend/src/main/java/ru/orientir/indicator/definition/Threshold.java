package ru.orientir.indicator.definition;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A value to reach or to stay below («не менее 50%»).
 *
 * @param level whose value it is compared with: "at least 2 colleges" is the municipality's, not each school's
 * @param value the value to reach or to stay below, in the unit of the indicator
 * @param text as printed
 */
@Schema(name = "IndicatorThreshold")
public record Threshold(
        @NotNull @Schema(examples = "organisation") Level level,
        @NotNull @Schema(examples = "at_least") Comparison comparison,
        @NotNull @Digits(integer = 15, fraction = 6) @Schema(examples = "50") BigDecimal value,
        @Size(max = 200) @Schema(examples = "не менее 50%") @Nullable String text) {

    /** Whose value. */
    @Schema(name = "IndicatorThresholdLevel")
    public enum Level {
        ORGANISATION,
        MUNICIPALITY,
        REGION
    }

    /** Which side is good. */
    @Schema(name = "IndicatorThresholdComparison")
    public enum Comparison {
        AT_LEAST,
        AT_MOST
    }

    public Threshold {
        value = Arithmetic.plainIfPresent(value);
    }

    /** Compares a value rounded as it is shown, so that what is printed and what is judged agree. */
    public boolean isMetBy(BigDecimal shown) {
        return comparison == Comparison.AT_LEAST ? shown.compareTo(value) >= 0 : shown.compareTo(value) <= 0;
    }

    Threshold withoutWords() {
        return new Threshold(level, comparison, value, null);
    }
}
