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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.IndicatorVersionRef;

/** What organisations aim at: their own target, else the nearest one above where the definition hands it down. */
@ApplicationScoped
class Targets {
    @Inject
    EntityManager entities;

    /** @param setFor the organisation the target was set for */
    record InForce(BigDecimal value, UUID setFor) {}

    /** By organisation and indicator; without those that aim at nothing. */
    Map<UUID, Map<UUID, InForce>> of(
            Collection<UUID> organisations,
            Collection<IndicatorVersionRef> versions,
            @Nullable Integer periodId,
            Moment moment) {
        var found = new HashMap<UUID, Map<UUID, InForce>>();
        if (periodId == null || organisations.isEmpty()) {
            return found;
        }
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        with aim as materialized (
                            select target.indicator_id, target.value, target.owner_id,
                                (select count(*) from %2$s up where up.descendant = target.owner_id) depth
                            from %1$s target
                            where target.period_id = ?2 and target.indicator_id = any (?3) and target.deleted_at is null)
                        select distinct on (tree.descendant, aim.indicator_id)
                            tree.descendant, aim.indicator_id, aim.value, aim.owner_id
                        from aim join %2$s tree on tree.ancestor = aim.owner_id
                        where tree.descendant = any (?1)
                          and (tree.descendant = aim.owner_id or aim.indicator_id = any (?4))
                        order by tree.descendant, aim.indicator_id, aim.depth desc
                        """
                                .formatted(moment.targets(), moment.tree()),
                        Object[].class)
                .setParameter(1, organisations.toArray(UUID[]::new))
                .setParameter(2, periodId)
                .setParameter(3, indicators(versions.stream()))
                .setParameter(4, indicators(versions.stream().filter(v -> v.definition()
                        .targetsInherited())))
                .getResultList();
        for (var row : rows) {
            found.computeIfAbsent((UUID) row[0], id -> new HashMap<>())
                    .put((UUID) row[1], new InForce((BigDecimal) row[2], (UUID) row[3]));
        }
        return found;
    }

    private static UUID[] indicators(Stream<IndicatorVersionRef> versions) {
        return versions.map(IndicatorVersionRef::indicatorId).toArray(UUID[]::new);
    }
}
