package ru.orientir.analysis.place;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** HALF_UP on whole numbers, as {@code Arithmetic} rounds decimals: a ranking compares millions of them. */
public final class Rounding {
    /** Parts are held in millionths, the finest a numerator is taken in. */
    public static final int DECIMALS = 6;

    public static final long WHOLE = 1_000_000;

    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private Rounding() {}

    public static long power(int decimals) {
        return POWERS[decimals];
    }

    /** {@code a × b / divisor}, exact before it is rounded; the divisor is positive. */
    static long divide(long a, long b, long divisor) {
        long product = a * b;
        return Math.multiplyHigh(a, b) == product >> 63 ? halfUp(product, divisor) : wide(a, b, divisor);
    }

    private static long halfUp(long dividend, long divisor) {
        long quotient = dividend / divisor;
        long rest = Math.abs(dividend - quotient * divisor);
        return rest < divisor - rest ? quotient : quotient + Long.signum(dividend);
    }

    private static long wide(long a, long b, long divisor) {
        return new BigDecimal(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)))
                .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
