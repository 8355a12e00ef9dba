package ru.orientir.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.IndicatorRepository;
import ru.orientir.indicator.IndicatorVersionRef;

/** By which version of its definition an indicator is read in a period. */
@ApplicationScoped
class Lines {
    @Inject
    EntityManager entities;

    @Inject
    IndicatorRepository indicators;

    /**
     * The newest version of the newest line that has values in the period; where none has, the newest version of all. By
     * indicator; without those that were not yet there at the moment.
     */
    Map<UUID, IndicatorVersionRef> of(Collection<UUID> indicatorIds, @Nullable Integer periodId, Moment moment) {
        List<Integer> versions = entities.createNativeQuery(
                        """
                        select distinct on (version.indicator_id) version.id
                        from indicator_version version
                        join change_set made on made.id = version.change_set_id and made.number <= ?3
                        cross join lateral (select exists (select 1 from %s value
                            where value.line_id = version.line_id and value.period_id = ?2) as measured) line
                        where version.indicator_id = any (?1)
                        order by version.indicator_id, line.measured desc,
                                 version.major desc, version.minor desc, version.patch desc
                        """
                                .formatted(moment.observations()),
                        Integer.class)
                .setParameter(1, indicatorIds.toArray(UUID[]::new))
                .setParameter(2, periodId == null ? -1 : periodId)
                .setParameter(3, moment.number())
                .getResultList();
        var found = HashMap.<UUID, IndicatorVersionRef>newHashMap(versions.size());
        refs(versions).forEach(version -> found.put(version.indicatorId(), version));
        return found;
    }

    /** The newest version of each line of each indicator, the newest line first. */
    Map<UUID, List<IndicatorVersionRef>> all(Collection<UUID> indicatorIds, Moment moment) {
        List<Integer> versions = entities.createNativeQuery(
                        """
                        select distinct on (version.line_id) version.id
                        from indicator_version version
                        join change_set made on made.id = version.change_set_id and made.number <= ?2
                        where version.indicator_id = any (?1)
                        order by version.line_id, version.minor desc, version.patch desc
                        """,
                        Integer.class)
                .setParameter(1, indicatorIds.toArray(UUID[]::new))
                .setParameter(2, moment.number())
                .getResultList();
        return refs(versions).stream()
                .sorted(Comparator.comparingInt(IndicatorVersionRef::lineId).reversed())
                .collect(Collectors.groupingBy(IndicatorVersionRef::indicatorId));
    }

    private Collection<IndicatorVersionRef> refs(List<Integer> versions) {
        return versions.isEmpty() ? List.of() : indicators.versions(versions).values();
    }
}
