package ru.orientir.analysis.place;

import java.util.Arrays;

/** The values of one criterion, a row an organisation: primitive arrays, because a ranking has forty thousand rows. */
public final class Column {
    public static final byte MISSING = 0;
    public static final byte REPORTED = 1;
    public static final byte NOT_APPLICABLE = 2;
    public static final byte SUPPRESSED = 3;

    private static final long NONE = -1;

    private final Criterion criterion;
    private final byte[] status;
    private final long[] numerator;
    private final long[] denominator;
    private final long[] value;
    private final long[] target;

    /** All missing. */
    public Column(Criterion criterion, int rows) {
        this.criterion = criterion;
        status = new byte[rows];
        numerator = new long[rows];
        denominator = new long[rows];
        value = new long[rows];
        target = new long[rows];
        Arrays.fill(target, NONE);
    }

    /**
     * A reported value. Without whole to be part of, it is not applicable.
     *
     * @param of the denominator, -1 where the indicator has none; both in millionths
     */
    public void report(int row, long part, long of) {
        if (of == 0) {
            mark(row, NOT_APPLICABLE);
            return;
        }
        status[row] = REPORTED;
        numerator[row] = part;
        denominator[row] = of;
        value[row] = criterion.value(part, of);
    }

    /** Not reported, not applicable or suppressed: whatever was reported is forgotten. */
    public void mark(int row, byte why) {
        status[row] = why;
        numerator[row] = 0;
        denominator[row] = NONE;
        value[row] = 0;
    }

    /** @param aim in units of the last decimal */
    public void aim(int row, long aim) {
        target[row] = aim;
    }

    /** The same of some rows. */
    public Column only(int[] rows) {
        var kept = new Column(criterion, rows.length);
        for (int i = 0; i < rows.length; i++) {
            kept.status[i] = status[rows[i]];
            kept.numerator[i] = numerator[rows[i]];
            kept.denominator[i] = denominator[rows[i]];
            kept.value[i] = value[rows[i]];
            kept.target[i] = target[rows[i]];
        }
        return kept;
    }

    public Criterion criterion() {
        return criterion;
    }

    int rows() {
        return status.length;
    }

    public byte status(int row) {
        return status[row];
    }

    public long numerator(int row) {
        return numerator[row];
    }

    /** In millionths; -1 where there is none. */
    public long denominator(int row) {
        return denominator[row];
    }

    public long value(int row) {
        return value[row];
    }

    public boolean hasTarget(int row) {
        return target[row] >= 0;
    }

    public long target(int row) {
        return target[row];
    }
}
