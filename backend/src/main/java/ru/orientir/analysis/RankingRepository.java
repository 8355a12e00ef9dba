package ru.orientir.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.Session;
import ru.orientir.indicator.IndicatorVersionRef;
import ru.orientir.organisation.OrganisationKind;
import ru.orientir.platform.access.Reach;

/** What a ranking is computed from, read in columns. */
@ApplicationScoped
class RankingRepository {
    /** Up to this size the tree leads to each organisation's value; above, the whole period is read along its index. */
    private static final int FEW = 2_000;

    @Inject
    EntityManager entities;

    /** Those of the peer group who are there on the last day of the period, by id. */
    Cohort cohort(RankingQuestion question, Reach reach, Moment moment) {
        var cohort = new Cohort();
        read(
                """
                select o.id, o.kind, o.lowest_grade, o.highest_grade from %s o
                where %s and o.kind in (%s)%s
                  and coalesce(o.valid_from, '-infinity') <= date %s and coalesce(o.valid_to, 'infinity') >= date %5$s
                order by o.id
                """
                        .formatted(
                                moment.organisations(),
                                Peers.condition("o.id", question.under(), reach, moment),
                                question.kinds().stream()
                                        .map(kind -> BinaryRows.literal(kind.name()))
                                        .collect(Collectors.joining(", ")),
                                question.settlement() == null
                                        ? ""
                                        : " and o.settlement = "
                                                + BinaryRows.literal(
                                                        question.settlement().name()),
                                BinaryRows.literal(question.period().end().toString())),
                row -> cohort.add(
                        row.high(), row.low(), OrganisationKind.valueOf(row.text()), row.small(), row.small()));
        return cohort;
    }

    /** Fills a column with what was reported in the whole period, as of the moment. */
    void observations(
            Column column,
            IndicatorVersionRef version,
            int periodId,
            RankingQuestion question,
            Cohort cohort,
            Moment moment) {
        take(
                """
                select o.organisation_id, o.status, o.numerator, o.denominator from %s o
                where o.line_id = %d and o.period_id = %d and o.slice = %s%s
                """
                        .formatted(
                                moment.observations(),
                                version.lineId(),
                                periodId,
                                BinaryRows.literal(question.slice()),
                                cohort.size() > FEW || question.under() == null
                                        ? ""
                                        : " and " + Peers.below("o.organisation_id", question.under(), moment)),
                column,
                cohort);
    }

    /** Fills a column from rows of organisation, status, numerator and denominator. */
    void take(String query, Column column, Cohort cohort) {
        var next = new int[1];
        read(query, row -> {
            int found = cohort.row(row.high(), row.low(), next[0]);
            if (found >= 0) {
                next[0] = found + 1;
                take(column, found, row);
            }
        });
    }

    private static void take(Column column, int at, BinaryRows row) {
        switch (row.initial()) {
            case 'R' -> column.report(at, row.millionths(), row.millionths());
            case 'N' -> column.mark(at, Column.NOT_APPLICABLE);
            default -> column.mark(at, Column.MISSING);
        }
    }

    /** Sets the targets in force: each organisation's own, else the nearest above where the definition hands it down. */
    void targets(Column column, IndicatorVersionRef version, int periodId, Cohort cohort, Moment moment) {
        read(
                """
                select distinct on (below.descendant) below.descendant, target.value
                from %s target join %s below on below.ancestor = target.owner_id%s
                where target.indicator_id = '%4$s' and target.period_id = %6$d and target.deleted_at is null
                order by below.descendant,
                         (select count(*) from %5$s above where above.descendant = target.owner_id) desc
                """
                        .formatted(
                                moment.targets(),
                                moment.tree(),
                                version.definition().targetsInherited()
                                        ? ""
                                        : " and below.descendant = target.owner_id",
                                version.indicatorId(),
                                moment.tree(),
                                periodId),
                row -> {
                    int found = cohort.row(row.high(), row.low(), 0);
                    if (found >= 0) {
                        column.aim(found, column.criterion().value(row.millionths(), -1));
                    }
                });
    }

    /** Numbers of pupils known of each organisation, in millionths: the largest figure of the period. */
    void sizes(long[] sizes, int periodId, Cohort cohort, Moment moment) {
        read(
                """
                select owner_id, max(value) from %s figure
                where measure like 'pupils%%' and period_id = %d and deleted_at is null group by owner_id
                """
                        .formatted(moment.knownFigures(), periodId),
                row -> {
                    int found = cohort.row(row.high(), row.low(), 0);
                    if (found >= 0) {
                        sizes[found] = row.millionths();
                    }
                });
    }

    /** Names of organisations, for the rows that are shown. */
    Map<UUID, String> names(Collection<UUID> ids, Moment moment) {
        var names = HashMap.<UUID, String>newHashMap(ids.size());
        for (var row : entities.createNativeQuery(
                        "select o.id, coalesce(o.short_name, o.name) from %s o where o.id = any (?1)"
                                .formatted(moment.organisations()),
                        Object[].class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList()) {
            var found = (Object[]) row;
            names.put((UUID) found[0], (String) found[1]);
        }
        return names;
    }

    private void read(String query, Consumer<BinaryRows> each) {
        entities.unwrap(Session.class).doWork(connection -> BinaryRows.read(connection, query, each));
    }
}
