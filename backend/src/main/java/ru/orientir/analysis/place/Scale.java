package ru.orientir.analysis.place;

import org.jspecify.annotations.Nullable;
import ru.orientir.analysis.Unranked;

/**
 * The range of the values of one criterion among the ranked, and the score of a value in it. Which ends it would have without one
 * value is known too, so that a trial of a single one need not look at all others.
 *
 * @param nextLeast the least but for one of the least
 * @param nextMost the most but for one of the most
 */
record Scale(Criterion criterion, long least, long most, long nextLeast, long nextMost) {
    /** A score of one. */
    static final int ONE = 1_000_000;

    static Scale of(Column column, @Nullable Unranked[] unranked) {
        long least = Long.MAX_VALUE;
        long nextLeast = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        long nextMost = Long.MIN_VALUE;
        for (int row = 0; row < unranked.length; row++) {
            if (unranked[row] == null && column.status(row) == Column.REPORTED) {
                long value = column.value(row);
                nextLeast = Math.min(nextLeast, Math.max(least, value));
                least = Math.min(least, value);
                nextMost = Math.max(nextMost, Math.min(most, value));
                most = Math.max(most, value);
            }
        }
        return new Scale(column.criterion(), least, most, nextLeast, nextMost);
    }

    /** When one value becomes another. */
    Scale moved(long from, long to) {
        return stretched(from == least ? nextLeast : least, from == most ? nextMost : most, to);
    }

    /** When one value more is there. */
    Scale with(long value) {
        return stretched(least, most, value);
    }

    private Scale stretched(long low, long high, long value) {
        return new Scale(criterion, Math.min(low, value), Math.max(high, value), low, high);
    }

    /** Whether it scores every value as another does. */
    boolean sameRange(Scale other) {
        return least == other.least && most == other.most;
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
}
