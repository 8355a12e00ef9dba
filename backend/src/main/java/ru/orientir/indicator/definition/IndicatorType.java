package ru.orientir.indicator.definition;

/** How a value comes from its parts («вид показателя»). */
public enum IndicatorType {
    /** Numerator of denominator, × 100. */
    PERCENTAGE,
    /** The numerator itself. */
    COUNT,
    /** Numerator per denominator. */
    AVERAGE,
    /** Points; the numerator itself, or per denominator where there is one. */
    SCORE
}
