package ru.orientir.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.IndicatorVersionRef;
import ru.orientir.organisation.Grades;
import ru.orientir.organisation.OrganisationKind;
import ru.orientir.platform.access.Reach;

/** The rows of a summary table: what each organisation reported itself. */
@ApplicationScoped
class SummaryRows {
    @Inject
    EntityManager entities;

    @Inject
    Targets targets;

    /** @param total how many organisations there are in all */
    record Rows(List<Board> boards, Map<UUID, String> names, int total) {}

    private record Someone(UUID id, String name, OrganisationKind kind, @Nullable Grades grades) {}

    /** Organisations by name, of these kinds, below that of the totals. */
    Rows page(Board totals, Set<OrganisationKind> kinds, Reach reach, int offset, int limit) {
        var found = organisations(totals, kinds, reach, offset, limit);
        var ids = found.stream().map(Someone::id).toList();
        var sums = sums(totals, ids);
        var aims = targets.of(
                ids,
                totals.versions().values().stream().map(List::getFirst).toList(),
                totals.periodIds().get(totals.period().code()),
                totals.moment());
        var names = LinkedHashMap.<UUID, String>newLinkedHashMap(found.size());
        found.forEach(someone -> names.put(someone.id(), someone.name()));
        return new Rows(
                found.stream()
                        .map(someone -> board(
                                totals,
                                someone,
                                sums.getOrDefault(someone.id(), Map.of()),
                                aims.getOrDefault(someone.id(), Map.of())))
                        .toList(),
                names,
                total(totals, kinds, reach));
    }

    private static Board board(
            Board totals, Someone someone, Map<RollUps.Key, RollUps.Sum> sums, Map<UUID, Targets.InForce> aims) {
        return new Board(
                someone.id(),
                someone.kind(),
                totals.period(),
                totals.slice(),
                totals.versions(),
                totals.periodIds(),
                sums,
                List.of(new RollUps.Reporters(someone.kind(), someone.grades(), 1)),
                aims,
                true,
                totals.sight(),
                totals.moment());
    }

    private static String condition(Board totals, Reach reach) {
        return """
                from %s o where %s and o.kind = any (?1)
                and coalesce(o.valid_from, '-infinity') <= ?2 and coalesce(o.valid_to, 'infinity') >= ?2
                """
                .formatted(
                        totals.moment().organisations(),
                        Peers.condition("o.id", totals.organisation(), reach, totals.moment()));
    }

    private List<Someone> organisations(Board totals, Set<OrganisationKind> kinds, Reach reach, int offset, int limit) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select o.id, coalesce(o.short_name, o.name), o.kind, o.lowest_grade, o.highest_grade "
                                + condition(totals, reach)
                                + " order by lower(coalesce(o.short_name, o.name)), o.id",
                        Object[].class)
                .setParameter(1, names(kinds))
                .setParameter(2, totals.period().end())
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new Someone(
                        (UUID) row[0],
                        (String) row[1],
                        OrganisationKind.valueOf((String) row[2]),
                        row[3] == null || row[4] == null
                                ? null
                                : new Grades(((Number) row[3]).intValue(), ((Number) row[4]).intValue())))
                .toList();
    }

    private int total(Board totals, Set<OrganisationKind> kinds, Reach reach) {
        return ((Number) entities.createNativeQuery("select count(*) " + condition(totals, reach), Long.class)
                        .setParameter(1, names(kinds))
                        .setParameter(2, totals.period().end())
                        .getSingleResult())
                .intValue();
    }

    private Map<UUID, Map<RollUps.Key, RollUps.Sum>> sums(Board totals, Collection<UUID> organisations) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        select o.organisation_id, o.line_id, o.period_id, o.status, o.numerator, o.denominator
                        from %s o where o.organisation_id = any (?1) and o.line_id = any (?2) and o.period_id = any (?3)
                        and o.slice = ?4
                        """
                                .formatted(totals.moment().observations()),
                        Object[].class)
                .setParameter(1, organisations.toArray(UUID[]::new))
                .setParameter(
                        2,
                        totals.versions().values().stream()
                                .flatMap(List::stream)
                                .map(IndicatorVersionRef::lineId)
                                .toArray(Integer[]::new))
                .setParameter(3, totals.periodIds().values().toArray(Integer[]::new))
                .setParameter(4, totals.slice())
                .getResultList();
        var sums = new HashMap<UUID, Map<RollUps.Key, RollUps.Sum>>();
        for (var row : rows) {
            sums.computeIfAbsent((UUID) row[0], id -> new HashMap<>())
                    .put(new RollUps.Key((Integer) row[1], (Integer) row[2]), sum(row));
        }
        return sums;
    }

    private static RollUps.Sum sum(Object[] row) {
        return switch ((String) row[3]) {
            case "REPORTED" -> new RollUps.Sum((BigDecimal) row[4], (BigDecimal) row[5], 1, 0, 0);
            case "MISSING" -> new RollUps.Sum(null, null, 0, 1, 0);
            default -> new RollUps.Sum(null, null, 0, 0, 1);
        };
    }

    private static String[] names(Set<OrganisationKind> kinds) {
        return kinds.stream().map(Enum::name).toArray(String[]::new);
    }
}
