package ru.orientir.figures.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.access.Reach;
import ru.orientir.platform.clock.ClockCache;

/**
 * Who sees whose values. A school sees the other schools of its municipality, their small cohorts hidden: so what is read reaches up to
 * the municipality, what is exact does not.
 */
@ApplicationScoped
class Sights {
    static final String READ = "observation:read";
    static final String EXACT = "observation:exact";

    private static final String WIDENED =
            """
            with wide as (
                select distinct coalesce(
                    (select tree.ancestor from organisation_tree tree join organisation above on above.id = tree.ancestor
                     where tree.descendant = root.id and above.kind = 'MUNICIPALITY' limit 1), root.id) as id
                from unnest(?::uuid[]) root (id))
            select wide.id from wide
            where not exists (select 1 from organisation_tree tree join wide above on above.id = tree.ancestor
                              where tree.descendant = wide.id and above.id <> wide.id)
            order by wide.id
            """;

    /** Below the one asked for: itself when it is in sight, else what of it is. */
    private static final String NARROWED =
            """
            select under.id from unnest(?::uuid[]) under (id)
            where ? or exists (select 1 from organisation_tree tree
                               where tree.ancestor = any (?::uuid[]) and tree.descendant = under.id)
            union
            select seen.id from unnest(?::uuid[]) seen (id) join organisation_tree tree on tree.descendant = seen.id
            where tree.ancestor = any (?::uuid[])
            """;

    @Inject
    Access access;

    @Inject
    Database database;

    private final ClockCache<List<Reach>, Sight> sights = new ClockCache<>();
    private final ClockCache<List<Object>, List<UUID>> narrowed = new ClockCache<>();

    /** The sight of the caller. */
    Sight current() {
        var reaches = List.of(access.reach(READ), access.reach(EXACT));
        return sights.get(access.moment(), reaches, this::sight);
    }

    private Sight sight(List<Reach> reaches) {
        if (reaches.getFirst().isEverywhere()) {
            return new Sight(true, List.of(), List.of());
        }
        var seen = ids(reaches.getFirst());
        return new Sight(false, ask(Sql.of(WIDENED, seen)), ids(reaches.getLast()));
    }

    /** The roots of what is in sight below an organisation; empty when nothing is. */
    List<UUID> below(Sight sight, UUID organisation) {
        return narrowed.get(access.moment(), List.of(sight, organisation), key -> {
            var under = List.of(organisation);
            return ask(Sql.of(NARROWED, under, sight.everything(), sight.seen(), sight.seen(), under));
        });
    }

    private List<UUID> ask(Sql sql) {
        return List.copyOf(database.list(sql, row -> row.getObject(1, UUID.class)));
    }

    private static List<UUID> ids(Reach reach) {
        return List.copyOf(reach.roots());
    }
}
