package ru.orientir.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.observation.ObservationStatus;
import ru.orientir.indicator.period.ReportingPeriod;

/** What stands beside the answers of an organisation whose submission the caller has been found to see. */
@ApplicationScoped
class Background {
    @Inject
    Session session;

    /**
     * A figure handed in a year before.
     *
     * @param predecessor name of the organisation where it is one that was merged into this one
     */
    record Before(
            int lineId,
            String slice,
            ObservationStatus status,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String predecessor) {}

    /** Of the same line only: another formula measures something else. */
    List<Before> yearBefore(UUID organisationId, ReportingPeriod period, Collection<Integer> lineIds) {
        return session
                .createNativeQuery(
                        """
                        select o.line_id, o.slice, o.status, o.numerator, o.denominator,
                               case when o.organisation_id <> ?1 then organisation.name end
                        from observation o join organisation on organisation.id = o.organisation_id
                        where o.organisation_id in (
                                select cast(?1 as uuid)
                                union select predecessor from organisation_succession where successor = ?1)
                          and o.period_id = (select id from period where code = ?2)
                          and o.line_id = any (cast(?3 as int[])) and o.superseded_by is null
                        order by organisation.name, o.organisation_id
                        """,
                        Tuple.class)
                .setParameter(1, organisationId)
                .setParameter(2, period.yearBefore().code())
                .setParameter(3, lineIds.toArray(Integer[]::new))
                .getResultList()
                .stream()
                .map(row -> new Before(
                        row.get(0, Integer.class),
                        row.get(1, String.class),
                        ObservationStatus.valueOf(row.get(2, String.class)),
                        row.get(3, BigDecimal.class),
                        row.get(4, BigDecimal.class),
                        row.get(5, String.class)))
                .toList();
    }

    /** Figures known from elsewhere, by measure. */
    Map<String, FormCell.Known> known(UUID organisationId, int periodId) {
        var known = new HashMap<String, FormCell.Known>();
        session.createNativeQuery(
                        """
                        select measure, value, source, taken_on from known_figure
                        where owner_id = ?1 and period_id = ?2 and deleted_at is null
                        """,
                        Tuple.class)
                .setParameter(1, organisationId)
                .setParameter(2, periodId)
                .getResultStream()
                .forEach(row -> known.put(
                        row.get(0, String.class),
                        new FormCell.Known(
                                row.get(1, BigDecimal.class), row.get(2, String.class), row.get(3, LocalDate.class))));
        return known;
    }
}
