package ru.orientir.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.IndicatorVersionRef;
import ru.orientir.indicator.definition.RollUp;
import ru.orientir.organisation.Grades;
import ru.orientir.organisation.OrganisationKind;

/** Sums over everything at and below an organisation, by adding parts. */
@ApplicationScoped
class RollUps {
    @Inject
    EntityManager entities;

    /** What stands where. */
    record Key(int lineId, int periodId) {}

    /**
     * Parts added up.
     *
     * @param reported how many reported
     * @param missing how many said they don't know
     * @param notApplicable how many said it doesn't apply, of those who could report it
     */
    record Sum(
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            int reported,
            int missing,
            int notApplicable) {}

    /**
     * @param kinds organisations of these only; all when empty
     */
    Map<Key, Sum> of(
            UUID organisation,
            Collection<IndicatorVersionRef> lines,
            Collection<Integer> periodIds,
            String slice,
            Collection<OrganisationKind> kinds,
            Moment moment) {
        var sums = new HashMap<Key, Sum>();
        if (lines.isEmpty() || periodIds.isEmpty()) {
            return sums;
        }
        List<Object[]> rows = query(moment)
                .setParameter(1, organisation)
                .setParameter(
                        2, ints(lines.stream().map(IndicatorVersionRef::lineId).toList()))
                .setParameter(
                        3,
                        ints(lines.stream()
                                .map(l -> grades(l) == null ? 1 : grades(l).from())
                                .toList()))
                .setParameter(
                        4,
                        ints(lines.stream()
                                .map(l -> grades(l) == null ? 12 : grades(l).to())
                                .toList()))
                .setParameter(5, ints(periodIds))
                .setParameter(6, slice)
                .setParameter(7, ints(of(lines, RollUp.OWN)))
                .setParameter(8, ints(of(lines, RollUp.DISTINCT)))
                .setParameter(9, kinds.stream().map(Enum::name).toArray(String[]::new))
                .getResultList();
        for (var row : rows) {
            sums.put(
                    new Key((Integer) row[0], (Integer) row[1]),
                    new Sum(
                            (BigDecimal) row[2],
                            (BigDecimal) row[3],
                            ((Number) row[4]).intValue(),
                            ((Number) row[5]).intValue(),
                            ((Number) row[6]).intValue()));
        }
        return sums;
    }

    private Query query(Moment moment) {
        return entities.createNativeQuery(
                """
                select o.line_id, o.period_id,
                       case when o.line_id = any (?8) then
                           (select count(distinct member) from string_to_table(string_agg(array_to_string(o.members, ','), ','), ',') member
                            where member <> '')
                       else sum(o.numerator) end as numerator,
                       sum(o.denominator) as denominator,
                       count(*) filter (where o.status = 'REPORTED') as reported,
                       count(*) filter (where o.status = 'MISSING') as missing,
                       count(*) filter (where o.status = 'NOT_APPLICABLE'
                           and coalesce(org.lowest_grade <= line.last and org.highest_grade >= line.first, true)) as inapplicable
                from %s tree
                join %s o on o.organisation_id = tree.descendant
                join %s org on org.id = tree.descendant
                join unnest(cast(?2 as int[]), cast(?3 as int[]), cast(?4 as int[])) line (id, first, last) on line.id = o.line_id
                where tree.ancestor = ?1 and o.line_id = any (?2) and o.period_id = any (?5) and o.slice = ?6
                  and (tree.ancestor = tree.descendant or o.line_id <> all (?7))
                  and (cardinality(?9) = 0 or org.kind = any (?9))
                group by o.line_id, o.period_id
                """
                        .formatted(moment.tree(), moment.observations(), moment.organisations()),
                Object[].class);
    }

    /** Organisations at and below one, that are there on a day, by kind and grades. */
    List<Reporters> reporters(UUID organisation, LocalDate day, Moment moment) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        select org.kind, org.lowest_grade, org.highest_grade, count(*)
                        from %s tree join %s org on org.id = tree.descendant
                        where tree.ancestor = ?1 and coalesce(org.valid_from, '-infinity') <= ?2
                          and coalesce(org.valid_to, 'infinity') >= ?2
                        group by 1, 2, 3
                        """
                                .formatted(moment.tree(), moment.organisations()),
                        Object[].class)
                .setParameter(1, organisation)
                .setParameter(2, day)
                .getResultList();
        return rows.stream()
                .map(row -> new Reporters(
                        OrganisationKind.valueOf((String) row[0]),
                        row[1] == null || row[2] == null
                                ? null
                                : new Grades(((Number) row[1]).intValue(), ((Number) row[2]).intValue()),
                        ((Number) row[3]).intValue()))
                .toList();
    }

    /** How many there are of a kind that teach the same grades. */
    record Reporters(OrganisationKind kind, @Nullable Grades grades, int count) {
        boolean report(IndicatorVersionRef version) {
            var asked = version.definition().grades();
            return version.definition().reportedBy().contains(kind)
                    && (asked == null || grades == null || asked.overlap(grades));
        }
    }

    private static @Nullable Grades grades(IndicatorVersionRef line) {
        return line.definition().grades();
    }

    private static List<Integer> of(Collection<IndicatorVersionRef> lines, RollUp rollUp) {
        return lines.stream()
                .filter(line -> line.definition().rollUp() == rollUp)
                .map(IndicatorVersionRef::lineId)
                .toList();
    }

    private static Integer[] ints(Collection<Integer> numbers) {
        return numbers.toArray(Integer[]::new);
    }
}
