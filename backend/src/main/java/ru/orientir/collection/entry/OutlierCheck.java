package ru.orientir.collection.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import ru.orientir.indicator.definition.IndicatorType;

/**
 * A value against those of the peer group: the modified z-score of Iglewicz and Hoaglin (1993), 0.6745·(x − median)/MAD,
 * beyond 3.5; with the mean absolute deviation, (x − median)/(1.2533·MeanAD), where more than half are equal and MAD is 0.
 * The sample holds the value itself. Counts grow with the organisation, so their logarithm is judged. What differs by
 * less than 10 percentage points (a share), less than twice (a count) or less than 30 % is never called an outlier.
 *
 * <p>What the peers reported isn't told: only on which side of them the value lies.
 */
final class OutlierCheck {
    static final int PEERS = 8;

    private static final double LIMIT = 3.5;
    private static final double NORMAL_MAD = 0.6745;
    private static final double NORMAL_MEAN = 1.253314;
    private static final double POINTS = 10;

    private OutlierCheck() {}

    static Optional<Finding> check(Question question, Answer answer, Figures now, List<Yardstick> peers) {
        var own = now.value(question);
        double[] others = peers.stream()
                .flatMap(peer -> peer.value(question).stream())
                .mapToDouble(Number::doubleValue)
                .toArray();
        if (own.isEmpty() || others.length < PEERS) {
            return Optional.empty();
        }
        double value = own.get().doubleValue();
        double median = median(DoubleStream.concat(DoubleStream.of(others), DoubleStream.of(value)));
        if (!matters(question, value, median)
                || Math.abs(score(scaled(question, value), scaled(question, others))) <= LIMIT) {
            return Optional.empty();
        }
        return Optional.of(Finding.warning(
                answer,
                Answer.NUMERATOR,
                Finding.OUTLIER,
                Map.of(
                        "direction",
                        value > median ? "above" : "below",
                        "peers",
                        String.valueOf(others.length),
                        "current",
                        own.get().toPlainString())));
    }

    /** The modified z-score of a value among others; 0 where all are equal. */
    static double score(double value, double[] others) {
        double[] sample = DoubleStream.concat(DoubleStream.of(others), DoubleStream.of(value))
                .toArray();
        double median = median(DoubleStream.of(sample));
        double mad = median(DoubleStream.of(sample).map(x -> Math.abs(x - median)));
        if (mad > 0) {
            return NORMAL_MAD * (value - median) / mad;
        }
        double mean =
                DoubleStream.of(sample).map(x -> Math.abs(x - median)).average().orElse(0);
        return mean > 0 ? (value - median) / (NORMAL_MEAN * mean) : 0;
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static boolean matters(Question question, double value, double median) {
        return switch (question.definition().type()) {
            case PERCENTAGE -> Math.abs(value - median) >= POINTS;
            case COUNT -> JumpCheck.doubledOrHalved(value, median);
            case AVERAGE, SCORE -> JumpCheck.farApart(value, median);
        };
    }

    private static double[] scaled(Question question, double... values) {
        return question.definition().type() == IndicatorType.COUNT
                ? DoubleStream.of(values).map(Math::log1p).toArray()
                : values;
    }

    private static double scaled(Question question, double value) {
        return scaled(question, new double[] {value})[0];
    }
}
