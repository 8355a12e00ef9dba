package ru.orientir.analysis.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.orientir.analysis.place.Column;
import ru.orientir.analysis.place.Ranking;
import ru.orientir.analysis.place.Scoring;
import ru.orientir.figures.moment.Moment;
import ru.orientir.figures.rollup.RollUps;
import ru.orientir.figures.sight.Sight;
import ru.orientir.figures.sight.Sights;
import ru.orientir.figures.sight.Suppressions;
import ru.orientir.figures.suppression.Suppression;
import ru.orientir.indicator.IndicatorVersionRef;
import ru.orientir.indicator.period.Periods;

/** Computes rankings of what a caller sees, each once a moment. */
@ApplicationScoped
class Rankings {
    static final String READ = "ranking:read";

    @Inject
    RankingFigures figures;

    @Inject
    RankingCache cache;

    @Inject
    Periods periods;

    @Inject
    Sights sights;

    @Inject
    Suppressions suppressions;

    Standing standing(RankingQuestion question, Moment moment) {
        var sight = sights.of(READ);
        return cache.get(
                new RankingCache.Key(question, moment.number(), sight), () -> compute(question, sight, moment));
    }

    private Standing compute(RankingQuestion question, Sight sight, Moment moment) {
        if (question.criteria().isEmpty()) {
            return new Standing(question, moment, new Cohort(), Ranking.of(List.of(), question.rules()));
        }
        var cohort = figures.cohort(question, sight, moment);
        var periodId = periods.find(question.period()).orElse(null);
        var columns = new ArrayList<Column>();
        for (var criterion : question.criteria()) {
            columns.add(column(criterion, question, cohort, periodId, moment));
        }
        if (question.size() == null) {
            return new Standing(question, moment, cohort, Ranking.of(columns, question.rules()));
        }
        int[] rows = ofSize(question.size(), cohort, columns, periodId, moment);
        var kept = columns.stream().map(column -> column.only(rows)).toList();
        return new Standing(question, moment, cohort.only(rows), Ranking.of(kept, question.rules()));
    }

    private Column column(
            RankingQuestion.Asked asked,
            RankingQuestion question,
            Cohort cohort,
            @Nullable Integer periodId,
            Moment moment) {
        var column = new Column(asked.criterion(), cohort.size());
        var version = asked.version();
        for (int row = 0; row < cohort.size(); row++) {
            if (!cohort.profile(row).mustReport(version.definition())) {
                column.mark(row, Column.NOT_APPLICABLE);
            }
        }
        if (periodId != null) {
            figures.reported(column, version, periodId, question, cohort, moment);
        }
        figures.rolledUp(column, version, periodId, question, cohort, moment);
        if (periodId != null) {
            suppress(column, version, periodId, question, cohort, moment);
            if (question.rules().scoring() == Scoring.TARGET) {
                figures.targets(column, version, periodId, cohort, moment);
            }
        }
        return column;
    }

    private void suppress(
            Column column,
            IndicatorVersionRef version,
            int periodId,
            RankingQuestion question,
            Cohort cohort,
            Moment moment) {
        if (cohort.isExact()) {
            return;
        }
        var pattern = suppressions.of(version.lineId(), periodId, moment.number());
        for (int row = 0; row < cohort.size(); row++) {
            if (column.status(row) == Column.REPORTED
                    && !cohort.isExact(row)
                    && isHidden(pattern, cohort, row, question.slice())) {
                column.mark(row, Column.SUPPRESSED);
            }
        }
    }

    private static boolean isHidden(Suppression pattern, Cohort cohort, int row, String slice) {
        return RollUps.isSummed(cohort.profile(row).kind())
                ? pattern.hides(cohort.id(row), slice)
                : pattern.hidesOwn(cohort.id(row), slice);
    }

    private int[] ofSize(
            SizeRange range, Cohort cohort, List<Column> columns, @Nullable Integer periodId, Moment moment) {
        var sizes = periodId == null ? new long[cohort.size()] : figures.sizes(periodId, cohort, moment);
        return IntStream.range(0, sizes.length)
                .filter(row -> range.contains(sizes[row] > 0 ? sizes[row] : largestDenominator(columns, row)))
                .toArray();
    }

    private static long largestDenominator(List<Column> columns, int row) {
        return columns.stream()
                .filter(column -> column.status(row) == Column.REPORTED)
                .mapToLong(column -> column.denominator(row))
                .max()
                .orElse(-1);
    }
}
