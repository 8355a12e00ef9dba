package ru.orientir.analysis.place;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.orientir.analysis.Unranked;

/**
 * «Взвешенный рейтинг Ориентир»: organisations, in rows, ordered by the weighted mean of their scores. All arithmetic is of
 * whole numbers, so neither the order of rows nor that of additions can change a place. Equal scores share a place, and
 * the next one is skipped: 1, 2, 2, 4. The rules in words: {@code docs/ru/reyting.md}.
 */
public final class Ranking {
    private static final int NOT_SCORED = -1;
    /** Lifts those who reported everything above those who did not. */
    private static final int COMPLETE = Scale.ONE + 1;

    private final List<Column> columns;
    private final RankingRules rules;
    private final @Nullable Unranked[] unranked;
    private final Scale[] scales;
    private final int[][] scores;
    private final long[] totals;
    private final long[] weights;
    private final int[] missing;
    private final long[] keys;
    private final int[] order;
    private final long[] descending;

    private Ranking(List<Column> columns, RankingRules rules, int rows) {
        this.columns = columns;
        this.rules = rules;
        unranked = new Unranked[rows];
        scales = new Scale[columns.size()];
        scores = new int[columns.size()][rows];
        totals = new long[rows];
        weights = new long[rows];
        missing = new int[rows];
        keys = new long[rows];
        exclude();
        for (int column = 0; column < scales.length; column++) {
            scales[column] = Scale.of(columns.get(column), unranked);
            rate(column);
        }
        for (int row = 0; row < rows; row++) {
            keys[row] = unranked[row] == null ? key(totals[row], weights[row], missing[row]) : -1;
        }
        order = ordered();
        descending = Arrays.stream(order).mapToLong(row -> keys[row]).toArray();
    }

    /** All columns have the same rows. */
    public static Ranking of(List<Column> columns, RankingRules rules) {
        return new Ranking(
                List.copyOf(columns),
                rules,
                columns.isEmpty() ? 0 : columns.getFirst().rows());
    }

    private void exclude() {
        for (int row = 0; row < unranked.length; row++) {
            boolean applies = false;
            boolean reported = false;
            for (int column = 0; column < scales.length; column++) {
                var why = reason(columns.get(column), row);
                if (why != null && (unranked[row] == null || why.compareTo(unranked[row]) < 0)) {
                    unranked[row] = why;
                }
                applies |= state(column, row) != Column.NOT_APPLICABLE;
                reported |= state(column, row) == Column.REPORTED;
            }
            if (unranked[row] == null && !reported) {
                unranked[row] = applies ? Unranked.NOT_REPORTED : Unranked.NOT_APPLICABLE;
            }
        }
    }

    private @Nullable Unranked reason(Column column, int row) {
        return switch (column.status(row)) {
            case Column.SUPPRESSED -> Unranked.SUPPRESSED;
            case Column.MISSING -> rules.notReported() == NotReported.EXCLUDE ? Unranked.NOT_REPORTED : null;
            case Column.REPORTED ->
                column.denominator(row) >= 0 && column.denominator(row) < rules.minimumCohort() * Rounding.WHOLE
                        ? Unranked.SMALL_COHORT
                        : null;
            default -> null;
        };
    }

    /** The status that counts: without a target, nothing can be measured by it. */
    byte state(int column, int row) {
        var values = columns.get(column);
        return rules.scoring() == Scoring.TARGET && !values.hasTarget(row) && values.status(row) != Column.SUPPRESSED
                ? Column.NOT_APPLICABLE
                : values.status(row);
    }

    private void rate(int column) {
        long weight = columns.get(column).criterion().weight();
        for (int row = 0; row < unranked.length; row++) {
            byte state = state(column, row);
            int score = state == Column.NOT_APPLICABLE || unranked[row] != null
                    ? NOT_SCORED
                    : state == Column.REPORTED
                            ? score(
                                    column,
                                    scales[column],
                                    row,
                                    columns.get(column).value(row))
                            : 0;
            scores[column][row] = score;
            if (score != NOT_SCORED) {
                totals[row] += weight * score;
                weights[row] += weight;
                missing[row] += state == Column.MISSING ? 1 : 0;
            }
        }
    }

    private int score(int column, Scale scale, int row, long value) {
        return rules.scoring() == Scoring.TARGET
                ? scale.score(value, columns.get(column).target(row))
                : scale.score(value);
    }

    private long key(long total, long weight, int unreported) {
        long score = Rounding.divide(total, 1, weight);
        return rules.notReported() == NotReported.LAST && unreported == 0 ? score + COMPLETE : score;
    }

    private int[] ordered() {
        long[] sorted = new long[unranked.length];
        int count = 0;
        for (int row = 0; row < unranked.length; row++) {
            if (unranked[row] == null) {
                sorted[count++] = ((2L * COMPLETE - keys[row]) << 32) | row;
            }
        }
        Arrays.sort(sorted, 0, count);
        return Arrays.stream(sorted, 0, count).mapToInt(packed -> (int) packed).toArray();
    }

    public List<Column> columns() {
        return columns;
    }

    RankingRules rules() {
        return rules;
    }

    /** Why a row has no place; nothing when it has one. */
    @Nullable
    public Unranked unranked(int row) {
        return unranked[row];
    }

    /** How many have a place. */
    public int size() {
        return order.length;
    }

    /** Rows from the first place to the last; those that share a place, as they were given. */
    public int row(int position) {
        return order[position];
    }

    /** 1 and one more for everybody ahead. */
    public int place(int row) {
        return ahead(keys[row]) + 1;
    }

    /** How many share the place. */
    public int sharing(int row) {
        return ahead(keys[row] - 1) - ahead(keys[row]);
    }

    /** How many have a higher key. */
    private int ahead(long key) {
        int low = 0;
        int high = descending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (descending[middle] > key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The weighted mean, in millionths. */
    public int score(int row) {
        return (int) Rounding.divide(totals[row], 1, weights[row]);
    }

    /** The score in one criterion, in millionths; -1 where it does not apply. */
    public int score(int column, int row) {
        return scores[column][row];
    }

    /** How much of the score comes from each criterion, in millionths; they sum to the score. */
    public int[] contributions(int row) {
        return shares(row, column -> scores[column][row]);
    }

    /** The weights after those of what does not apply are shared out, in millionths; they sum to one. */
    public int[] weights(int row) {
        return shares(row, column -> Scale.ONE);
    }

    private int[] shares(int row, IntUnaryOperator score) {
        int[] shares = new int[scales.length];
        long sum = 0;
        int given = 0;
        for (int column = 0; column < shares.length; column++) {
            if (scores[column][row] != NOT_SCORED) {
                sum += columns.get(column).criterion().weight() * score.applyAsInt(column);
            }
            // Rounded as a running sum, so that what is printed adds up.
            int until = (int) Rounding.divide(sum, 1, weights[row]);
            shares[column] = until - given;
            given = until;
        }
        return shares;
    }

    Scale scale(int column) {
        return scales[column];
    }

    /** Where a row would stand with a better value of one criterion, all else as it is. */
    Trial trial(int column, int row, long value) {
        boolean reported = columns.get(column).status(row) == Column.REPORTED;
        var scale = reported ? scales[column].moved(columns.get(column).value(row), value) : scales[column].with(value);
        boolean kept = rules.scoring() == Scoring.TARGET || scale.sameRange(scales[column]);
        long total = totals[row] + weight(column) * (score(column, scale, row, value) - scores[column][row]);
        long key = key(total, weights[row], missing[row] - (reported ? 0 : 1));
        var trial = new Trial(value, kept ? scales[column] : scale, key);
        return trial.at(
                kept ? ahead(key) + 1 : (int) stillAhead(column, row, trial).count() + 1);
    }

    /** A better value of one only lowers the scores of others: who is behind its new key stays there. */
    private IntStream stillAhead(int column, int row, Trial trial) {
        return Arrays.stream(order, 0, ahead(trial.key()))
                .filter(other -> other != row && key(column, other, trial.scale()) > trial.key());
    }

    private long weight(int column) {
        return columns.get(column).criterion().weight();
    }

    private long key(int column, int row, Scale scale) {
        if (scale == scales[column] || state(column, row) != Column.REPORTED) {
            return keys[row];
        }
        int moved = score(column, scale, row, columns.get(column).value(row));
        return key(totals[row] + weight(column) * (moved - scores[column][row]), weights[row], missing[row]);
    }

    /** Those ahead of a row that would not be after a trial of it. */
    int[] overtaken(int column, int row, Trial trial) {
        return Arrays.stream(order, 0, place(row) - 1)
                .filter(other -> key(column, other, trial.scale()) <= trial.key())
                .toArray();
    }

    /**
     * What a change would bring.
     *
     * @param value in units of the last decimal
     */
    record Trial(long value, Scale scale, long key, int place) {
        private Trial(long value, Scale scale, long key) {
            this(value, scale, key, 0);
        }

        private Trial at(int reached) {
            return new Trial(value, scale, key, reached);
        }
    }
}
