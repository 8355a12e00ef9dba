package ru.orientir.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.IndicatorVersionRef;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.definition.RollUp;

/** The figures of ranked municipalities and regions: sums of everything at and below them, by adding parts. */
@ApplicationScoped
class RankedRollUps {
    private static final int NOBODY_WROTE = -1;

    @Inject
    RankingRepository repository;

    /** Replaces what such rows of a column hold; not reported where nobody below has answered who could. */
    void fill(
            Column column,
            IndicatorVersionRef version,
            @Nullable Integer periodId,
            String slice,
            Cohort cohort,
            Moment moment) {
        var above = IntStream.range(0, cohort.size())
                .filter(row -> Levels.isAbove(cohort.kind(row)))
                .mapToObj(row -> cohort.id(row).toString())
                .collect(Collectors.joining(","));
        if (above.isEmpty()) {
            return;
        }
        var definition = version.definition();
        repository.take(
                """
                select tree.ancestor,
                       case when bool_or(o.status = 'REPORTED') then 'REPORTED'
                            when bool_or(o.status = 'MISSING') or (count(o.status) = 0 and bool_or(%s)) then 'MISSING'
                            else 'NOT_APPLICABLE' end,
                       %s, sum(o.denominator)
                from %s tree join %s org on org.id = tree.descendant
                left join %s o on o.organisation_id = tree.descendant and o.line_id = %d and o.period_id = %d and o.slice = %s
                where tree.ancestor = any ('{%s}') and %s
                group by tree.ancestor order by tree.ancestor
                """
                        .formatted(
                                reports(definition),
                                numerator(definition),
                                moment.tree(),
                                moment.organisations(),
                                moment.observations(),
                                version.lineId(),
                                periodId == null ? NOBODY_WROTE : periodId,
                                BinaryRows.literal(slice),
                                above,
                                definition.rollUp() == RollUp.OWN ? "tree.descendant = tree.ancestor" : "true"),
                column,
                cohort);
    }

    /** Whether somebody below could report it. */
    private static String reports(Definition definition) {
        var kinds = definition.reportedBy().stream()
                .map(kind -> BinaryRows.literal(kind.name()))
                .collect(Collectors.joining(", ", "org.kind in (", ")"));
        var grades = definition.grades();
        return grades == null
                ? kinds
                : kinds
                        + " and coalesce(org.lowest_grade <= %d and org.highest_grade >= %d, true)"
                                .formatted(grades.to(), grades.from());
    }

    private static String numerator(Definition definition) {
        return definition.rollUp() == RollUp.DISTINCT
                ? """
                  (select count(distinct member)::numeric
                   from string_to_table(string_agg(array_to_string(o.members, ','), ','), ',') member where member <> '')"""
                : "sum(o.numerator)";
    }
}
