package ru.orientir.analysis.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.orientir.analysis.place.Column;
import ru.orientir.figures.moment.Moment;
import ru.orientir.figures.observation.EachValue;
import ru.orientir.figures.observation.ObservationStatus;
import ru.orientir.figures.observation.Values;
import ru.orientir.figures.reporter.PeerQuestion;
import ru.orientir.figures.reporter.Peers;
import ru.orientir.figures.reporter.Sizes;
import ru.orientir.figures.rollup.RollUps;
import ru.orientir.figures.sight.Sight;
import ru.orientir.figures.target.TargetsInForce;
import ru.orientir.indicator.IndicatorVersionRef;
import ru.orientir.platform.Unscoped;

/** What a ranking is computed from, read in columns. */
@ApplicationScoped
@Unscoped("the cohort is of those in sight, and takes nobody else")
class RankingFigures {
    /** Up to this size the tree leads to each organisation's value; above, the whole period is read along its index. */
    private static final int FEW = 2_000;

    @Inject
    Peers peers;

    @Inject
    Values values;

    @Inject
    RollUps rollUps;

    @Inject
    TargetsInForce targets;

    @Inject
    Sizes sizes;

    /** Those of the peer group who count in the period, by id. */
    Cohort cohort(RankingQuestion question, Sight sight, Moment moment) {
        var cohort = new Cohort();
        peers.each(
                new PeerQuestion(
                        question.under(), question.period(), question.kinds(), question.settlement(), sight, moment),
                cohort::add);
        return cohort;
    }

    /** Fills a column with what was reported in the whole period, as of the moment. */
    void reported(
            Column column,
            IndicatorVersionRef version,
            int periodId,
            RankingQuestion question,
            Cohort cohort,
            Moment moment) {
        @Nullable UUID under = cohort.size() > FEW ? null : question.under();
        values.each(version.lineId(), periodId, question.slice(), under, moment, filling(column, cohort));
    }

    /** Replaces what municipalities and regions hold in a column by the sums of everything at and below them. */
    void rolledUp(
            Column column,
            IndicatorVersionRef version,
            @Nullable Integer periodId,
            RankingQuestion question,
            Cohort cohort,
            Moment moment) {
        var summed = IntStream.range(0, cohort.size())
                .filter(row -> RollUps.isSummed(cohort.profile(row).kind()))
                .mapToObj(cohort::id)
                .toList();
        rollUps.each(version, question.period(), periodId, question.slice(), summed, moment, filling(column, cohort));
    }

    private static EachValue filling(Column column, Cohort cohort) {
        var next = new int[1];
        return (high, low, status, numerator, denominator) -> {
            int row = cohort.row(high, low, next[0]);
            if (row >= 0) {
                next[0] = row + 1;
                fill(column, row, status, numerator, denominator);
            }
        };
    }

    private static void fill(Column column, int row, ObservationStatus status, long numerator, long denominator) {
        switch (status) {
            case REPORTED -> column.report(row, numerator, denominator);
            case NOT_APPLICABLE -> column.mark(row, Column.NOT_APPLICABLE);
            default -> column.mark(row, Column.MISSING);
        }
    }

    /** Sets the targets in force. */
    void targets(Column column, IndicatorVersionRef version, int periodId, Cohort cohort, Moment moment) {
        targets.each(TargetsInForce.Aim.of(version), periodId, moment, (high, low, value) -> {
            int row = cohort.row(high, low, 0);
            if (row >= 0) {
                column.aim(row, column.criterion().value(value, -1));
            }
        });
    }

    /** Numbers of pupils known of each organisation, in millionths; 0 where nothing is known. */
    long[] sizes(int periodId, Cohort cohort, Moment moment) {
        var pupils = new long[cohort.size()];
        sizes.each(periodId, moment, (high, low, number) -> {
            int row = cohort.row(high, low, 0);
            if (row >= 0) {
                pupils[row] = number;
            }
        });
        return pupils;
    }
}
