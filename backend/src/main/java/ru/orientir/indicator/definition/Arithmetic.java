package ru.orientir.indicator.definition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one place a value is computed in Java; {@code observation_value} in the database agrees with it. HALF_UP at the
 * indicator's decimals (docs/promises.md, Numbers), and what is rounded is shown, coloured and compared alike.
 */
public final class Arithmetic {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Arithmetic() {}

    /**
     * The value of two parts; empty where it is not applicable: a part is missing, or the denominator is zero.
     *
     * @param decimals how many digits after the point
     * @param denominator none for a count, and for a score that is not shared out
     */
    public static Optional<BigDecimal> value(
            IndicatorType type, int decimals, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (numerator == null || (denominator != null && denominator.signum() == 0)) {
            return Optional.empty();
        }
        if (denominator == null) {
            return type == IndicatorType.COUNT || type == IndicatorType.SCORE
                    ? Optional.of(numerator.setScale(decimals, RoundingMode.HALF_UP))
                    : Optional.empty();
        }
        var part = type == IndicatorType.PERCENTAGE ? numerator.multiply(HUNDRED) : numerator;
        return Optional.of(part.divide(denominator, decimals, RoundingMode.HALF_UP));
    }

    /** The same by a definition. */
    public static Optional<BigDecimal> value(
            Definition definition, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        return value(definition.type(), definition.decimals(), numerator, denominator);
    }

    /** One writing of a number: 50, not 50.0 or 5E+1, so that equal numbers are equal texts. */
    public static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The same for what may be absent from JSON; the validator says where it may not. */
    static @Nullable BigDecimal plainIfPresent(@Nullable BigDecimal number) {
        return number == null ? null : plain(number);
    }
}
