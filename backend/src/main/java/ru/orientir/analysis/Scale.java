package ru.orientir.analysis;

/** The range of the values of one criterion among the ranked, and the score of a value in it. */
record Scale(Criterion criterion, long least, long most, int atLeast, int atMost) {
    /** A score of one. */
    static final int ONE = 1_000_000;

    /** How many hold the extremes is counted, so that a trial knows whether the range stays when one of them moves. */
    static Scale of(Column column, Unranked[] unranked) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        int atLeast = 0;
        int atMost = 0;
        for (int row = 0; row < unranked.length; row++) {
            if (unranked[row] == null && column.status(row) == Column.REPORTED) {
                long value = column.value(row);
                atLeast = value < least ? 1 : value == least ? atLeast + 1 : atLeast;
                atMost = value > most ? 1 : value == most ? atMost + 1 : atMost;
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        return new Scale(column.criterion(), least, most, atLeast, atMost);
    }

    boolean empty() {
        return least > most;
    }

    long best() {
        return criterion.lessIsBetter() ? least : most;
    }

    long worst() {
        return criterion.lessIsBetter() ? most : least;
    }

    /** The share of the range between the worst and the value, in millionths; where all are equal, one. */
    int score(long value) {
        return most == least
                ? ONE
                : (int) Rounding.divide(criterion.lessIsBetter() ? most - value : value - least, ONE, most - least);
    }

    /** Which part of a target is reached, in millionths, at most one. */
    int score(long value, long target) {
        if (criterion.reaches(value, target)) {
            return ONE;
        }
        return (int)
                (criterion.lessIsBetter() ? Rounding.divide(target, ONE, value) : Rounding.divide(value, ONE, target));
    }

    /** Whether the range stays as it is when a value moves in it. */
    boolean keeps(long from, long to) {
        return to >= least
                && to <= most
                && (from != least || atLeast > 1 || to == least)
                && (from != most || atMost > 1 || to == most);
    }
}
