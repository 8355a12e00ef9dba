package ru.orientir.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.orientir.indicator.Indicator;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.organisation.OrganisationKind;
import ru.orientir.platform.access.Reach;

/** Reads everything the figures of one organisation are computed from. */
@ApplicationScoped
class Boards {
    @Inject
    EntityManager entities;

    @Inject
    Lines lines;

    @Inject
    RollUps rollUps;

    @Inject
    Targets targets;

    @Inject
    Visibility visibility;

    /**
     * @param periods besides those before the asked one
     * @param kinds only organisations of these are added up; all when empty
     * @param reach of the permission to read
     */
    Board of(
            UUID organisation,
            Collection<Indicator> indicators,
            ReportingPeriod period,
            Collection<ReportingPeriod> periods,
            String slice,
            Collection<OrganisationKind> kinds,
            Reach reach,
            Moment moment) {
        var versions = lines.all(indicators.stream().map(Indicator::id).toList(), moment);
        var every = versions.values().stream().flatMap(List::stream).toList();
        var wanted = new LinkedHashSet<>(periods);
        wanted.add(period);
        wanted.addAll(Series.before(period, null));
        var periodIds = periodIds(wanted);
        return new Board(
                organisation,
                kind(organisation),
                period,
                slice,
                versions,
                periodIds,
                rollUps.of(organisation, every, periodIds.values(), slice, kinds, moment),
                rollUps.reporters(organisation, period.end(), moment).stream()
                        .filter(r -> kinds.isEmpty() || kinds.contains(r.kind()))
                        .toList(),
                targets.of(
                                List.of(organisation),
                                versions.values().stream().map(List::getFirst).toList(),
                                periodIds.get(period.code()),
                                moment)
                        .getOrDefault(organisation, Map.of()),
                kinds.isEmpty(),
                visibility.sight(organisation, reach),
                moment);
    }

    /** The ids of those periods somebody has written of. */
    Map<String, Integer> periodIds(Collection<ReportingPeriod> periods) {
        var ids = new HashMap<String, Integer>();
        List<Object[]> rows = entities.createNativeQuery(
                        "select code, id from period where code = any (?1)", Object[].class)
                .setParameter(1, periods.stream().map(ReportingPeriod::code).toArray(String[]::new))
                .getResultList();
        rows.forEach(row -> ids.put((String) row[0], (Integer) row[1]));
        return ids;
    }

    private OrganisationKind kind(UUID organisation) {
        return OrganisationKind.valueOf(
                (String) entities.createNativeQuery("select kind from organisation where id = ?1", String.class)
                        .setParameter(1, organisation)
                        .getSingleResult());
    }
}
