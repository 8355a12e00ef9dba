package ru.orientir.figures.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.database.Database;
import ru.orientir.figures.database.Sql;
import ru.orientir.figures.moment.Moment;
import ru.orientir.indicator.Indicator;
import ru.orientir.indicator.IndicatorVersionRef;
import ru.orientir.platform.RunsSql;

/**
 * What organisations aim at: their own target, else the nearest one above where the definition hands it down. The caller answers for
 * their being in sight: a target is no secret below the organisation it was set for.
 */
@ApplicationScoped
public class TargetsInForce {
    /** How far a target is from the root is asked once a target, not once an organisation below it. */
    private static final String IN_FORCE =
            """
            with aim as materialized (
                select target.id, target.indicator_id, target.value, target.owner_id,
                       (select count(*) from %2$s up where up.descendant = target.owner_id) depth
                from %1$s target
                where target.period_id = ? and target.indicator_id = any (?) and target.deleted_at is null)
            select distinct on (tree.descendant, aim.indicator_id)
                   tree.descendant, aim.value, aim.indicator_id, aim.id, aim.owner_id
            from aim join %2$s tree on tree.ancestor = aim.owner_id
            where (tree.descendant = aim.owner_id or aim.indicator_id = any (?::uuid[]))""";

    private static final String NEAREST = "order by tree.descendant, aim.indicator_id, aim.depth desc";

    @Inject
    Database database;

    /** @param inherited whether it holds below the organisation it was set for */
    public record Aim(UUID indicatorId, boolean inherited) {
        public static Aim of(Indicator indicator) {
            return new Aim(indicator.id(), indicator.definition().targetsInherited());
        }

        public static Aim of(IndicatorVersionRef version) {
            return new Aim(version.indicatorId(), version.definition().targetsInherited());
        }
    }

    /** @param setFor the organisation the target was set for */
    public record InForce(UUID targetId, UUID setFor, BigDecimal value) {
        /** The organisation above that a target comes from; absent where it is its own. */
        public @Nullable UUID inheritedBy(UUID organisation) {
            return setFor.equals(organisation) ? null : setFor;
        }
    }

    /** What becomes of one of many; the id of the organisation comes in two halves, the value in millionths. */
    public interface Each {
        void take(long high, long low, long value);
    }

    private record Found(UUID organisation, UUID indicator, InForce target) {}

    /**
     * By organisation and indicator; without those that aim at nothing.
     *
     * @param periodId absent where nobody has written of the period
     */
    @RunsSql
    public Map<UUID, Map<UUID, InForce>> of(
            Collection<UUID> organisations, Collection<Aim> aims, @Nullable Integer periodId, Moment moment) {
        var found = new HashMap<UUID, Map<UUID, InForce>>();
        if (periodId == null || organisations.isEmpty() || aims.isEmpty()) {
            return found;
        }
        var sql = inForce(aims, periodId, moment)
                .add("and tree.descendant = any (?)", List.copyOf(organisations))
                .add(NEAREST);
        database.list(
                        sql,
                        row -> new Found(
                                row.getObject(1, UUID.class),
                                row.getObject(3, UUID.class),
                                new InForce(
                                        row.getObject(4, UUID.class),
                                        row.getObject(5, UUID.class),
                                        row.getBigDecimal(2))))
                .forEach(each -> found.computeIfAbsent(each.organisation(), id -> new HashMap<>())
                        .put(each.indicator(), each.target()));
        return found;
    }

    /** Of one indicator, everywhere it holds. */
    @RunsSql
    public void each(Aim aim, int periodId, Moment moment, Each each) {
        database.each(
                inForce(List.of(aim), periodId, moment).add(NEAREST),
                row -> each.take(row.high(), row.low(), row.millionths()));
    }

    private static Sql inForce(Collection<Aim> aims, int periodId, Moment moment) {
        return Sql.of(
                IN_FORCE.formatted(moment.targets(), moment.tree()),
                periodId,
                indicators(aims, aim -> true),
                indicators(aims, Aim::inherited));
    }

    private static List<UUID> indicators(Collection<Aim> aims, Predicate<Aim> which) {
        return aims.stream().filter(which).map(Aim::indicatorId).toList();
    }
}
