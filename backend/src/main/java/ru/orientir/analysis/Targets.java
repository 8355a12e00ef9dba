package ru.orientir.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.IndicatorVersionRef;

/** What an organisation aims at: its own target, else the nearest one above where the definition hands it down. */
@ApplicationScoped
class Targets {
    @Inject
    EntityManager entities;

    /** @param setFor the organisation the target was set for */
    record InForce(BigDecimal value, UUID setFor) {}

    /** By indicator; without those that aim at nothing. */
    Map<UUID, InForce> of(
            UUID organisation, Collection<IndicatorVersionRef> versions, @Nullable Integer periodId, Moment moment) {
        var found = new HashMap<UUID, InForce>();
        if (periodId == null) {
            return found;
        }
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        select target.indicator_id, target.value, target.owner_id
                        from %s target join %s tree on tree.ancestor = target.owner_id
                        where tree.descendant = ?1 and target.period_id = ?2 and target.indicator_id = any (?3)
                          and target.deleted_at is null
                        order by (select count(*) from %s up where up.descendant = target.owner_id) desc
                        """
                                .formatted(moment.targets(), moment.tree(), moment.tree()),
                        Object[].class)
                .setParameter(1, organisation)
                .setParameter(2, periodId)
                .setParameter(
                        3,
                        versions.stream().map(IndicatorVersionRef::indicatorId).toArray(UUID[]::new))
                .getResultList();
        for (var version : versions) {
            rows.stream()
                    .filter(row -> row[0].equals(version.indicatorId()))
                    .filter(row -> version.definition().targetsInherited() || row[2].equals(organisation))
                    .findFirst()
                    .ifPresent(
                            row -> found.put(version.indicatorId(), new InForce((BigDecimal) row[1], (UUID) row[2])));
        }
        return found;
    }
}
