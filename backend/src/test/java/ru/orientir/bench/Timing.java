package ru.orientir.bench;

import java.util.Arrays;

/**
 * How long one operation takes when it is repeated.
 *
 * @param median in milliseconds
 * @param p95 in milliseconds
 */
record Timing(double median, double p95) {

    /**
     * Measures two operations in turn, so that whatever disturbs the machine disturbs both.
     *
     * @param warmUp rounds whose time doesn't count
     */
    static Timing[] inTurn(int warmUp, int rounds, Runnable one, Runnable other) {
        long[][] taken = new long[2][rounds];
        for (int round = -warmUp; round < rounds; round++) {
            long first = nanos(one);
            long second = nanos(other);
            if (round >= 0) {
                taken[0][round] = first;
                taken[1][round] = second;
            }
        }
        return new Timing[] {of(taken[0]), of(taken[1])};
    }

    static long nanos(Runnable operation) {
        long start = System.nanoTime();
        operation.run();
        return System.nanoTime() - start;
    }

    private static Timing of(long[] nanos) {
        Arrays.sort(nanos);
        return new Timing(nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 95 / 100] / 1e6);
    }
}
