package ru.orientir.analysis.place;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The least that would move an organisation up: the ranking itself is asked what each change would bring, so what is said
 * is what would happen. Sought no further than the first step that reaches the best of the group (or the own target).
 *
 * @param numerator needed, in millionths; -1 where nothing is reported yet
 * @param steps by how much the numerator changes, in millionths
 * @param overtaken rows now ahead and then not: first the nearest, at most {@value #NAMED}
 * @param passed how many those are in all
 */
public record NextPlace(int column, long numerator, long value, long steps, int place, int[] overtaken, int passed) {
    private static final int NAMED = 10;
    private static final long UNBOUNDED = 1L << 40;

    /** The cheapest: something not reported first, then the fewest counted more or less. */
    public static Optional<NextPlace> of(Ranking ranking, int row) {
        if (ranking.place(row) == 1) {
            return Optional.empty();
        }
        return IntStream.range(0, ranking.columns().size())
                .boxed()
                .flatMap(column -> new Search(ranking, column, row).cheapest())
                .min(Comparator.comparingLong(NextPlace::steps).thenComparing(NextPlace::column));
    }

    /** The changes of one criterion, from the smallest on: once one moves the organisation up, every larger one does. */
    private record Search(Ranking ranking, int column, int row) {

        Stream<NextPlace> cheapest() {
            var values = ranking.columns().get(column);
            return switch (ranking.state(column, row)) {
                case Column.REPORTED -> improving(values).stream();
                case Column.MISSING -> reporting().stream();
                default -> Stream.empty();
            };
        }

        private Optional<NextPlace> improving(Column values) {
            var criterion = values.criterion();
            long sign = criterion.lessIsBetter() ? -criterion.step() : criterion.step();
            LongFunction<Long> value = k -> criterion.value(values.numerator(row) + sign * k, values.denominator(row));
            long goal = goal(values);
            long room = room(values);
            if (criterion.reaches(values.value(row), goal)) {
                return Optional.empty();
            }
            long last = Math.min(room, first(room, k -> criterion.reaches(value.apply(k), goal)));
            return smallest(last, value)
                    .map(k -> found(value.apply(k), values.numerator(row) + sign * k, criterion.step() * k));
        }

        private Optional<NextPlace> reporting() {
            var scale = ranking.scale(column);
            if (scale.empty()) {
                return Optional.empty();
            }
            long sign = scale.criterion().lessIsBetter() ? -1 : 1;
            long range = Math.abs(scale.best() - scale.worst());
            LongFunction<Long> value = k -> scale.worst() + sign * (k - 1);
            return smallest(range + 1, value).map(k -> found(value.apply(k), -1, 0));
        }

        private long goal(Column values) {
            return ranking.rules().scoring() == Scoring.TARGET
                    ? values.target(row)
                    : ranking.scale(column).best();
        }

        /** How many steps the numerator can go at all. */
        private long room(Column values) {
            var criterion = values.criterion();
            if (criterion.lessIsBetter()) {
                return values.numerator(row) / criterion.step();
            }
            return criterion.withinWhole() && values.denominator(row) >= 0
                    ? (values.denominator(row) - values.numerator(row)) / criterion.step()
                    : UNBOUNDED;
        }

        private Optional<Long> smallest(long last, LongFunction<Long> value) {
            if (last < 1) {
                return Optional.empty();
            }
            LongFunction<Boolean> moves = k -> trial(value.apply(k)).place() < ranking.place(row);
            // The last step may stretch the range of the whole group, which is dear to try: only where the one before
            // fails.
            if (last > 1 && moves.apply(last - 1)) {
                return Optional.of(first(last - 1, moves));
            }
            return moves.apply(last) ? Optional.of(last) : Optional.empty();
        }

        /** The first of 1…last for which it holds; last when it holds for none before. */
        private static long first(long last, LongFunction<Boolean> holds) {
            long low = 1;
            long high = Math.max(last, 1);
            while (low < high) {
                long middle = (low + high) >>> 1;
                if (holds.apply(middle)) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }

        private Ranking.Trial trial(long value) {
            return ranking.trial(column, row, value);
        }

        private NextPlace found(long value, long numerator, long steps) {
            var trial = trial(value);
            int[] passed = ranking.overtaken(column, row, trial);
            int[] nearest = IntStream.range(0, Math.min(NAMED, passed.length))
                    .map(i -> passed[passed.length - 1 - i])
                    .toArray();
            return new NextPlace(column, numerator, value, steps, trial.place(), nearest, passed.length);
        }
    }
}
