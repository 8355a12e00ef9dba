package ru.orientir.analysis;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import ru.orientir.organisation.Grades;
import ru.orientir.organisation.OrganisationKind;

/** The organisations of a ranking, a row each, in the order of their ids as the database has it. */
final class Cohort {
    private static final OrganisationKind[] KINDS = OrganisationKind.values();

    private long[] high = new long[64];
    private long[] low = new long[64];
    private byte[] kind = new byte[64];
    private byte[] lowestGrade = new byte[64];
    private byte[] highestGrade = new byte[64];
    private int size;

    /** Takes the next row; ids ascend. */
    void add(long idHigh, long idLow, OrganisationKind ofKind, int lowest, int highest) {
        if (size == high.length) {
            grow();
        }
        high[size] = idHigh;
        low[size] = idLow;
        kind[size] = (byte) ofKind.ordinal();
        lowestGrade[size] = (byte) lowest;
        highestGrade[size++] = (byte) highest;
    }

    private void grow() {
        high = Arrays.copyOf(high, 2 * size);
        low = Arrays.copyOf(low, 2 * size);
        kind = Arrays.copyOf(kind, 2 * size);
        lowestGrade = Arrays.copyOf(lowestGrade, 2 * size);
        highestGrade = Arrays.copyOf(highestGrade, 2 * size);
    }

    int size() {
        return size;
    }

    UUID id(int row) {
        return new UUID(high[row], low[row]);
    }

    OrganisationKind kind(int row) {
        return KINDS[kind[row]];
    }

    /** Whether what these grades do can happen there; where nobody said which grades it teaches, it can. */
    boolean teaches(int row, Grades grades) {
        return lowestGrade[row] < 0
                || highestGrade[row] < 0
                || grades.overlap(new Grades(lowestGrade[row], highestGrade[row]));
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
        IntStream.of(rows)
                .forEach(row -> kept.add(high[row], low[row], kind(row), lowestGrade[row], highestGrade[row]));
        return kept;
    }
}
