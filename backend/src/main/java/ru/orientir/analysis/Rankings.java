package ru.orientir.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.IndicatorVersionRef;
import ru.orientir.indicator.period.Periods;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.access.Reach;

/** Computes rankings of what a caller sees, each once a moment. */
@ApplicationScoped
class Rankings {
    static final String READ = "ranking:read";

    @Inject
    RankingRepository repository;

    @Inject
    RankedRollUps rolledUp;

    @Inject
    RankingCache cache;

    @Inject
    Periods periods;

    @Inject
    Visibility visibility;

    @Inject
    Access access;

    Standing standing(RankingQuestion question, Moment moment) {
        var reach = access.reach(READ);
        var key = new RankingCache.Key(question, moment.number(), reach, access.reach("observation:exact"));
        return cache.get(key, () -> compute(question, moment, reach));
    }

    private Standing compute(RankingQuestion question, Moment moment, Reach reach) {
        if (question.criteria().isEmpty()) {
            return new Standing(question, moment, new Cohort(), Ranking.of(List.of(), question.rules()));
        }
        var cohort = repository.cohort(question, reach, moment);
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
        var definition = asked.version().definition();
        for (int row = 0; row < cohort.size(); row++) {
            if (!definition.reportedBy().contains(cohort.kind(row))
                    || (definition.grades() != null && !cohort.teaches(row, definition.grades()))) {
                column.mark(row, Column.NOT_APPLICABLE);
            }
        }
        if (periodId != null) {
            repository.observations(column, asked.version(), periodId, question, cohort, moment);
        }
        rolledUp.fill(column, asked.version(), periodId, question.slice(), cohort, moment);
        if (periodId != null) {
            suppress(column, asked.version(), periodId, question, cohort, moment);
            if (question.rules().scoring() == Scoring.TARGET) {
                repository.targets(column, asked.version(), periodId, cohort, moment);
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
        var sight = visibility.sight(question.under(), access.reach(READ));
        for (int row = 0; !sight.isExact() && row < cohort.size(); row++) {
            if (column.status(row) == Column.REPORTED
                    && isHidden(sight, cohort, row, question.slice(), version.lineId(), periodId, moment)) {
                column.mark(row, Column.SUPPRESSED);
            }
        }
    }

    private static boolean isHidden(
            Visibility.Sight sight, Cohort cohort, int row, String slice, int lineId, int periodId, Moment moment) {
        return Levels.isAbove(cohort.kind(row))
                ? sight.hides(cohort.id(row), slice, lineId, periodId, moment)
                : sight.hidesOwn(cohort.id(row), slice, lineId, periodId, moment);
    }

    private int[] ofSize(
            SizeRange range, Cohort cohort, List<Column> columns, @Nullable Integer periodId, Moment moment) {
        var sizes = new long[cohort.size()];
        if (periodId != null) {
            repository.sizes(sizes, periodId, cohort, moment);
        }
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
