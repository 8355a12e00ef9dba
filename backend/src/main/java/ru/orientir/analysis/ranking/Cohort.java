package ru.orientir.analysis.ranking;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import ru.orientir.figures.reporter.Profile;

/** The organisations of a ranking, a row each, in the order of their ids as the database has it. */
final class Cohort {
    private long[] high = new long[64];
    private long[] low = new long[64];
    private Profile[] profile = new Profile[64];
    private boolean[] exact = new boolean[64];
    private int size;

    /** Takes the next row; ids ascend. */
    void add(long idHigh, long idLow, Profile whose, boolean seenExactly) {
        if (size == high.length) {
            grow();
        }
        high[size] = idHigh;
        low[size] = idLow;
        profile[size] = whose;
        exact[size++] = seenExactly;
    }

    private void grow() {
        high = Arrays.copyOf(high, 2 * size);
        low = Arrays.copyOf(low, 2 * size);
        profile = Arrays.copyOf(profile, 2 * size);
        exact = Arrays.copyOf(exact, 2 * size);
    }

    int size() {
        return size;
    }

    UUID id(int row) {
        return new UUID(high[row], low[row]);
    }

    Profile profile(int row) {
        return profile[row];
    }

    /** Whether the caller sees its small cohorts. */
    boolean isExact(int row) {
        return exact[row];
    }

    boolean isExact() {
        return IntStream.range(0, size).allMatch(this::isExact);
    }

    int row(UUID id) {
        return row(id.getMostSignificantBits(), id.getLeastSignificantBits(), 0);
    }

    /** @param guess where it is when rows come in order; -1 is answered when it is nowhere */
    int row(long idHigh, long idLow, int guess) {
        if (guess < size && high[guess] == idHigh && low[guess] == idLow) {
            return guess;
        }
        int from = 0;
        int to = size - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int compared = Long.compareUnsigned(high[middle], idHigh);
            compared = compared == 0 ? Long.compareUnsigned(low[middle], idLow) : compared;
            if (compared == 0) {
                return middle;
            }
            if (compared < 0) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return -1;
    }

    /** Only these rows, which ascend. */
    Cohort only(int[] rows) {
        var kept = new Cohort();
        IntStream.of(rows).forEach(row -> kept.add(high[row], low[row], profile[row], exact[row]));
        return kept;
    }
}
