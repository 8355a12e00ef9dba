package ru.orientir.analysis.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import ru.orientir.analysis.ReportedCompleteness;
import ru.orientir.analysis.Unranked;
import ru.orientir.analysis.place.Column;
import ru.orientir.analysis.place.Ranking;
import ru.orientir.figures.moment.Moment;

/** A computed ranking with whom its rows stand for. */
record Standing(RankingQuestion question, Moment moment, Cohort cohort, Ranking ranking) {

    /** How many cells it keeps in memory. */
    long cells() {
        return (long) cohort.size() * question.criteria().size();
    }

    ReportedCompleteness completeness() {
        int expected = 0;
        int reported = 0;
        for (int row = 0; row < cohort.size(); row++) {
            boolean applies = false;
            boolean missing = false;
            for (var column : ranking.columns()) {
                applies |= column.status(row) != Column.NOT_APPLICABLE;
                missing |= column.status(row) == Column.MISSING;
            }
            expected += applies ? 1 : 0;
            reported += applies && !missing ? 1 : 0;
        }
        return new ReportedCompleteness(reported, expected);
    }

    /** The rows of the places from–to, widened to all who share the first or the last of them: their names decide who is shown. */
    int[] sharing(int from, int to) {
        if (from >= to) {
            return new int[0];
        }
        int first = start(from);
        int last = ranking.row(to - 1);
        int end = start(to - 1) + ranking.sharing(last);
        return IntStream.range(first, end).map(ranking::row).toArray();
    }

    /** The position of the first who shares the place of this one. */
    int start(int position) {
        return ranking.place(ranking.row(position)) - 1;
    }

    /** Rows by place, then name, then id. */
    int[] byPlaceAndName(int[] rows, Map<UUID, String> names) {
        return Arrays.stream(rows)
                .boxed()
                .sorted(Comparator.comparingInt(ranking::place)
                        .thenComparing(row -> names.get(cohort.id(row)))
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Those without a place, by the reason, then by id. */
    int[] unranked() {
        return IntStream.range(0, cohort.size())
                .filter(row -> ranking.unranked(row) != null)
                .boxed()
                .sorted(Comparator.<Integer, Unranked>comparing(ranking::unranked)
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
