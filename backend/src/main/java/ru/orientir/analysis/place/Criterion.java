package ru.orientir.analysis.place;

/**
 * One thing organisations are compared by.
 *
 * @param code of the indicator
 * @param weight its share, beside the weights of the others
 * @param lessIsBetter a lower value scores higher
 * @param percentage the value is a hundred times the quotient
 * @param decimals of the value
 * @param withinWhole the numerator is at most the denominator
 * @param step by how much a numerator can change, in millionths
 */
public record Criterion(
        String code,
        long weight,
        boolean lessIsBetter,
        boolean percentage,
        int decimals,
        boolean withinWhole,
        long step) {

    /** A value in units of its last decimal; parts in millionths, a denominator of -1 is none. */
    public long value(long numerator, long denominator) {
        return denominator < 0
                ? Rounding.divide(numerator, 1, Rounding.power(Rounding.DECIMALS - decimals))
                : Rounding.divide(numerator, (percentage ? 100 : 1) * Rounding.power(decimals), denominator);
    }

    /** Whether one value is at least as good as another. */
    boolean reaches(long value, long goal) {
        return lessIsBetter ? value <= goal : value >= goal;
    }
}
