package ru.orientir.analysis.ranking;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.orientir.analysis.place.Column;
import ru.orientir.analysis.place.Criterion;
import ru.orientir.analysis.place.NextPlace;
import ru.orientir.analysis.place.Rounding;
import ru.orientir.figures.observation.ObservationStatus;

/** The rows of a ranking as they are answered. */
record RankingPage(Standing standing, Map<UUID, String> names) {
    private static final ObservationStatus[] STATUS = {
        ObservationStatus.MISSING,
        ObservationStatus.REPORTED,
        ObservationStatus.NOT_APPLICABLE,
        ObservationStatus.SUPPRESSED
    };
    private static final int SCORE_DECIMALS = 6;

    RankingView.Place place(int row) {
        var ranking = standing.ranking();
        var id = standing.cohort().id(row);
        return new RankingView.Place(
                ranking.place(row),
                ranking.sharing(row) > 1,
                id,
                name(id),
                standing.cohort().profile(row).kind(),
                score(ranking.score(row)),
                contributions(row),
                NextPlace.of(ranking, row).map(next -> next(row, next)).orElse(null));
    }

    RankingView.WithoutPlace withoutPlace(int row) {
        var id = standing.cohort().id(row);
        return new RankingView.WithoutPlace(
                id,
                name(id),
                standing.cohort().profile(row).kind(),
                Objects.requireNonNull(standing.ranking().unranked(row), "it has no place"));
    }

    private String name(UUID id) {
        return Objects.requireNonNull(names.get(id), "everybody shown has a name");
    }

    private java.util.List<RankingView.Contribution> contributions(int row) {
        int[] weights = standing.ranking().weights(row);
        int[] contributions = standing.ranking().contributions(row);
        return IntStream.range(0, weights.length)
                .mapToObj(column -> contribution(column, row, weights[column], contributions[column]))
                .toList();
    }

    private RankingView.Contribution contribution(int column, int row, int weight, int contribution) {
        var values = standing.ranking().columns().get(column);
        var criterion = values.criterion();
        boolean reported = values.status(row) == Column.REPORTED;
        int score = standing.ranking().score(column, row);
        return new RankingView.Contribution(
                criterion.code(),
                STATUS[values.status(row)],
                reported ? part(values.numerator(row)) : null,
                reported ? part(values.denominator(row)) : null,
                reported ? value(criterion, values.value(row)) : null,
                values.hasTarget(row) ? value(criterion, values.target(row)) : null,
                score < 0 ? null : score(score),
                score(weight),
                score(contribution));
    }

    private RankingView.NextPlaceView next(int row, NextPlace next) {
        var values = standing.ranking().columns().get(next.column());
        var criterion = values.criterion();
        boolean reported = next.numerator() >= 0;
        return new RankingView.NextPlaceView(
                criterion.code(),
                value(criterion, next.value()),
                reported ? part(next.numerator()) : null,
                reported ? value(criterion, Math.abs(next.value() - values.value(row))) : null,
                next.place(),
                Arrays.stream(next.overtaken()).mapToObj(standing.cohort()::id).toList(),
                next.passed());
    }

    private static BigDecimal score(int millionths) {
        return BigDecimal.valueOf(millionths, SCORE_DECIMALS);
    }

    private static BigDecimal value(Criterion criterion, long units) {
        return BigDecimal.valueOf(units, criterion.decimals());
    }

    private static @Nullable BigDecimal part(long millionths) {
        if (millionths < 0) {
            return null;
        }
        var stripped = BigDecimal.valueOf(millionths, Rounding.DECIMALS).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
