package ru.orientir.indicator.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ArithmeticPropertiesTest {
    @Test
    void roundsAHalfUp() {
        assertThat(percentage(1, 1, 8)).isEqualTo("12.5");
        assertThat(percentage(0, 1, 8)).isEqualTo("13");
        assertThat(percentage(1, 1, 3)).isEqualTo("33.3");
        assertThat(percentage(2, 1, 3)).isEqualTo("33.33");
        assertThat(percentage(1, 0, 10)).isEqualTo("0.0");
    }

    @Test
    void aZeroDenominatorIsNotApplicableAndNeverZero() {
        assertThat(Arithmetic.value(IndicatorType.PERCENTAGE, 1, BigDecimal.ZERO, BigDecimal.ZERO))
                .isEmpty();
        assertThat(Arithmetic.value(IndicatorType.AVERAGE, 1, BigDecimal.ONE, null))
                .isEmpty();
        assertThat(Arithmetic.value(IndicatorType.COUNT, 0, new BigDecimal("2.5"), null))
                .hasValue(new BigDecimal("3"));
        assertThat(Arithmetic.value(IndicatorType.SCORE, 1, BigDecimal.TEN, null))
                .hasValue(new BigDecimal("10.0"));
    }

    /** By whole numbers alone: |value × 2d − 2 × 100 × n × 10^k| ≤ d, and a tie goes up. */
    @Property
    void isTheNearestNumberAndTheUpperOfTwo(
            @ForAll @IntRange(max = 100_000) int numerator,
            @ForAll @IntRange(min = 1, max = 100_000) int denominator,
            @ForAll @IntRange(max = 4) int decimals) {
        long scaled = Arithmetic.value(
                        IndicatorType.PERCENTAGE,
                        decimals,
                        BigDecimal.valueOf(numerator),
                        BigDecimal.valueOf(denominator))
                .orElseThrow()
                .unscaledValue()
                .longValueExact();
        long exact = 2L * 100 * numerator * (long) Math.pow(10, decimals);
        long error = 2L * scaled * denominator - exact;
        assertThat(error).isBetween(-(long) denominator + 1, (long) denominator);
    }

    private static String percentage(int decimals, int numerator, int denominator) {
        return Arithmetic.value(
                        IndicatorType.PERCENTAGE,
                        decimals,
                        BigDecimal.valueOf(numerator),
                        BigDecimal.valueOf(denominator))
                .orElseThrow()
                .toPlainString();
    }
}
