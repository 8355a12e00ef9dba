package ru.orientir.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.Reach;
import ru.orientir.platform.problem.ProblemException;

/**
 * Whom a caller may compare: everybody below what they are members of, and the other organisations of the same municipality, whose
 * small cohorts stay hidden from them.
 */
@ApplicationScoped
class Peers {
    @Inject
    EntityManager entities;

    /** The condition that an organisation is among them and below another one, in SQL complete with its values. */
    static String condition(String organisation, @Nullable UUID under, Reach reach, Moment moment) {
        var conditions = new ArrayList<String>();
        if (under != null) {
            conditions.add(below(organisation, under, moment));
        }
        conditions.add(inSight(organisation, reach));
        return String.join(" and ", conditions);
    }

    static String below(String organisation, UUID under, Moment moment) {
        return "exists (select 1 from %s tree where tree.ancestor = '%s' and tree.descendant = %s)"
                .formatted(moment.tree(), under, organisation);
    }

    /** @param reach of a permission to read */
    private static String inSight(String organisation, Reach reach) {
        return reach.isEverywhere()
                ? "true"
                : "%s in (select tree.descendant from organisation_tree tree where tree.ancestor = any (array(%s)))"
                        .formatted(organisation, widened(reach));
    }

    /** The roots and their municipalities. */
    private static String widened(Reach reach) {
        return """
                select unnest(%1$s)
                union
                select town.id from organisation_tree up join organisation town on town.id = up.ancestor
                where town.kind = 'MUNICIPALITY' and up.descendant = any (%1$s)
                """
                .formatted(reach.array());
    }

    /** Whether a reach, not that of everywhere, covers an organisation; without one, everything in sight. */
    boolean reachesAll(Reach reaching, @Nullable UUID organisation, Reach reach) {
        if (organisation == null && reach.isEverywhere()) {
            return false;
        }
        var wanted = organisation == null ? widened(reach) : "select cast('%s' as uuid)".formatted(organisation);
        return (Boolean) entities.createNativeQuery(
                        """
                        select not exists (select 1 from (%s) wanted (id) where not exists (
                            select 1 from organisation_tree tree where tree.descendant = wanted.id
                            and tree.ancestor = any (?1)))
                        """
                                .formatted(wanted),
                        Boolean.class)
                .setParameter(1, reaching.roots().toArray(UUID[]::new))
                .getSingleResult();
    }

    /** Refuses with 404 what is out of sight: neither among the peers nor on the way up from them. */
    void require(UUID organisation, Reach reach) {
        var seen = (Boolean) entities.createNativeQuery(
                        "select exists (select 1 from organisation o where o.id = ?1 and (%s or o.id in (select v.id from visible_organisations(?2) v)))"
                                .formatted(inSight("o.id", reach)),
                        Boolean.class)
                .setParameter(1, organisation)
                .setParameter(2, reach.parameter())
                .getSingleResult();
        if (!seen) {
            throw ProblemException.notFound("organisation", organisation);
        }
    }

    /** Refuses with 404 whose figures are out of sight. */
    void requireAmong(UUID organisation, Reach reach) {
        var among = (Boolean) entities.createNativeQuery(
                        "select exists (select 1 from organisation o where o.id = ?1 and %s)"
                                .formatted(inSight("o.id", reach)),
                        Boolean.class)
                .setParameter(1, organisation)
                .getSingleResult();
        if (!among) {
            throw ProblemException.notFound("organisation", organisation);
        }
    }

    /** The organisation and those above it, the nearest first. */
    List<UUID> upwards(UUID organisation) {
        return entities.createNativeQuery(
                        """
                        select up.ancestor from organisation_tree up where up.descendant = ?1
                        order by (select count(*) from organisation_tree more where more.descendant = up.ancestor) desc
                        """,
                        UUID.class)
                .setParameter(1, organisation)
                .getResultList();
    }
}
