package ru.orientir.indicator.definition;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A named stretch of values.
 *
 * @param from first value inside; open below when absent
 * @param to first value above; open above when absent
 * @param name what the stretch is called
 */
@Schema(name = "IndicatorBand")
public record Band(
        @Digits(integer = 15, fraction = 6) @Schema(examples = "50") @Nullable BigDecimal from,
        @Digits(integer = 15, fraction = 6) @Schema(examples = "75") @Nullable BigDecimal to,
        @NotBlank @Size(max = 200) @Schema(examples = "Средний уровень") String name,
        @NotNull @Schema(examples = "fair") Tone tone) {

    /** How it is to be taken; drawn as colour and symbol. */
    @Schema(name = "IndicatorTone")
    public enum Tone {
        BAD,
        POOR,
        FAIR,
        GOOD
    }

    public Band {
        from = Arithmetic.plainIfPresent(from);
        to = Arithmetic.plainIfPresent(to);
    }

    public boolean contains(BigDecimal shown) {
        return (from == null || shown.compareTo(from) >= 0) && (to == null || shown.compareTo(to) < 0);
    }

    Band withoutWords() {
        return new Band(from, to, "", tone);
    }
}
