package ru.orientir.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.problem.ProblemException;

/**
 * Whom a caller may compare: everybody below what they are members of, and the other organisations of the same municipality, whose
 * small cohorts stay hidden from them.
 */
@ApplicationScoped
class Peers {
    private static final String EVERYWHERE = "*";

    @Inject
    EntityManager entities;

    /** The condition that an organisation is among them and below another one, in SQL complete with its values. */
    static String condition(String organisation, @Nullable UUID under, String roots, Moment moment) {
        var conditions = new ArrayList<String>();
        if (under != null) {
            conditions.add(below(organisation, under, moment));
        }
        conditions.add(inSight(organisation, roots));
        return String.join(" and ", conditions);
    }

    static String below(String organisation, UUID under, Moment moment) {
        return "exists (select 1 from %s tree where tree.ancestor = '%s' and tree.descendant = %s)"
                .formatted(moment.tree(), under, organisation);
    }

    /** @param roots of a permission to read: ids, separated by commas */
    private static String inSight(String organisation, String roots) {
        return roots.equals(EVERYWHERE)
                ? "true"
                : "%s in (select tree.descendant from organisation_tree tree where tree.ancestor = any (array(%s)))"
                        .formatted(organisation, widened(roots));
    }

    /** The roots and their municipalities. */
    private static String widened(String roots) {
        return """
                select unnest(string_to_array(%1$s, ',')::uuid[])
                union
                select town.id from organisation_tree up join organisation town on town.id = up.ancestor
                where town.kind = 'MUNICIPALITY' and up.descendant = any (string_to_array(%1$s, ',')::uuid[])
                """
                .formatted(BinaryRows.literal(roots));
    }

    /** Whether the subtrees below some roots cover an organisation; without one, everything in sight. */
    boolean reachesAll(String reaching, @Nullable UUID organisation, String roots) {
        if (organisation == null && roots.equals(EVERYWHERE)) {
            return reaching.equals(EVERYWHERE);
        }
        var wanted = organisation == null ? widened(roots) : "select cast('%s' as uuid)".formatted(organisation);
        return (Boolean) entities.createNativeQuery(
                        """
                        select not exists (select 1 from (%s) wanted (id) where not exists (
                            select 1 from organisation_tree tree where tree.descendant = wanted.id
                            and tree.ancestor = any (string_to_array(nullif(?1, '*'), ',')::uuid[])))
                        """
                                .formatted(wanted),
                        Boolean.class)
                .setParameter(1, reaching)
                .getSingleResult();
    }

    /** Refuses with 404 what is out of sight: neither among the peers nor on the way up from them. */
    void require(UUID organisation, String roots) {
        var seen = (Boolean) entities.createNativeQuery(
                        "select exists (select 1 from organisation o where o.id = ?1 and (%s or o.id in (select v.id from visible_organisations(?2) v)))"
                                .formatted(inSight("o.id", roots)),
                        Boolean.class)
                .setParameter(1, organisation)
                .setParameter(2, roots)
                .getSingleResult();
        if (!seen) {
            throw ProblemException.notFound("organisation", organisation);
        }
    }

    /** Refuses with 404 whose figures are out of sight. */
    void requireAmong(UUID organisation, String roots) {
        var among = (Boolean) entities.createNativeQuery(
                        "select exists (select 1 from organisation o where o.id = ?1 and %s)"
                                .formatted(inSight("o.id", roots)),
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
