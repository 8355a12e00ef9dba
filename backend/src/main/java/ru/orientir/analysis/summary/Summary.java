package ru.orientir.analysis.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.target.TargetsInForce;
import ru.orientir.indicator.definition.DesiredDirection;
import ru.orientir.indicator.definition.Threshold;

/** One indicator of a board. */
record Summary(Board board, UUID indicator) {

    SummaryView view() {
        var now = board.figureIn(indicator, board.period());
        var before = board.before(indicator);
        var dynamics = dynamics(now, before);
        var version = now.version();
        var definition = version.definition();
        TargetsInForce.@Nullable InForce target = board.targets().get(indicator);
        return new SummaryView(
                indicator,
                version.code(),
                definition.name(),
                definition.unit(),
                definition.decimals(),
                definition.desiredDirection(),
                version.version(),
                board.period().code(),
                now.figure(),
                before == null ? null : before.placed().figure(),
                before == null ? null : before.period().code(),
                dynamics.change(),
                dynamics.kind(),
                dynamics.improved(),
                isSmall(now, before),
                SummaryView.TargetView.of(target, board),
                met(definition.desiredDirection(), now.value(), target),
                thresholds(definition.thresholds(), now.value()),
                SummaryView.BandView.of(definition.bands(), now.value()),
                trend(),
                board.completeness(indicator));
    }

    static Dynamics dynamics(Board.Placed now, Board.@Nullable Before before) {
        return Dynamics.of(
                now.version().definition(),
                now.value(),
                before == null ? null : before.placed().value(),
                before != null
                        && before.placed().version().lineId() == now.version().lineId());
    }

    static boolean isSmall(Board.Placed now, Board.@Nullable Before before) {
        var definition = now.version().definition();
        return now.figure().isSmall(definition)
                || (before != null && before.placed().figure().isSmall(definition));
    }

    /** Whether a rounded value is where its target wants it; nothing where either is absent. */
    static @Nullable Boolean met(
            DesiredDirection direction, @Nullable BigDecimal value, TargetsInForce.@Nullable InForce target) {
        if (value == null || target == null) {
            return null;
        }
        return switch (direction) {
            case INCREASE -> value.compareTo(target.value()) >= 0;
            case DECREASE -> value.compareTo(target.value()) <= 0;
            case NONE -> null;
        };
    }

    private List<SummaryView.ThresholdView> thresholds(List<Threshold> thresholds, @Nullable BigDecimal value) {
        return thresholds.stream()
                .map(threshold -> new SummaryView.ThresholdView(
                        threshold.level(),
                        threshold.comparison(),
                        threshold.value(),
                        threshold.text(),
                        Levels.met(threshold, board.kind(), value)))
                .toList();
    }

    private List<SummaryView.TrendPoint> trend() {
        return Series.trend(board.period()).stream()
                .map(period -> {
                    var placed = board.figureIn(indicator, period);
                    return SummaryView.TrendPoint.of(
                            period.code(),
                            placed.figure(),
                            placed.measured() ? placed.version().version() : null);
                })
                .toList();
    }
}
