package ru.orientir.figures.sight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import ru.orientir.figures.database.Database;
import ru.orientir.figures.database.Sql;
import ru.orientir.figures.moment.Moment;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.access.Reach;
import ru.orientir.platform.clock.ClockCache;
import ru.orientir.platform.problem.ProblemException;

/**
 * Who sees whose values. A school sees the other schools of its municipality, their small cohorts hidden: so what is seen reaches up to
 * the municipality, what is exact does not.
 */
@ApplicationScoped
public class Sights {
    public static final String READ = "observation:read";
    public static final String EXACT = "observation:exact";

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
            """;

    @Inject
    Access access;

    @Inject
    Database database;

    private final ClockCache<List<Reach>, Sight> sights = new ClockCache<>();
    private final ClockCache<List<Object>, Boolean> covered = new ClockCache<>();

    /** The sight of the caller, by a permission to read. */
    public Sight of(String permission) {
        var reaches = List.of(access.reach(permission), access.reach(EXACT));
        return sights.get(
                access.moment(),
                reaches,
                known -> new Sight(known.getFirst().widened(this::municipalities), known.getLast()));
    }

    /** In place of organisations the municipalities they stand in; who stands in none stays. */
    @Unscoped("leads from the roots of a reach upwards, and tells nothing of what stands there")
    private List<UUID> municipalities(Collection<UUID> roots) {
        return database.list(Sql.of(WIDENED, List.copyOf(roots)), row -> row.getObject(1, UUID.class));
    }

    /** Whether all that stands below an organisation today is in sight. */
    public boolean covers(Sight sight, UUID organisation) {
        return sight.seen().isEverywhere()
                || covered.get(
                        access.moment(),
                        List.of(sight, organisation),
                        asked -> sees(sight, organisation, Moment.CURRENT));
    }

    /** Refuses with 404 whose figures are out of sight. */
    public void require(UUID organisation, Sight sight, Moment moment) {
        if (!sees(sight, organisation, moment)) {
            throw ProblemException.notFound("organisation", organisation);
        }
    }

    /** Refuses with 404 what is out of sight and not on the way up from it either. */
    public void requireAround(UUID organisation, Sight sight, Moment moment) {
        var around = Sql.of(
                "select exists (select 1 from visible_organisations(?) around where around.id = ?)",
                sight.seen().parameter(),
                organisation);
        if (!database.one(around, row -> row.getBoolean(1))) {
            require(organisation, sight, moment);
        }
    }

    private boolean sees(Sight sight, UUID organisation, Moment moment) {
        return database.one(
                Sql.of("select exists (select 1 from " + moment.organisations() + " o where o.id = ? and", organisation)
                        .add(sight.sees(Sql.of("?", organisation), moment))
                        .add(")"),
                row -> row.getBoolean(1));
    }
}
