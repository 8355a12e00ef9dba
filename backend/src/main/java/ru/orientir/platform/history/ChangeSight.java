package ru.orientir.platform.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.access.Reach;

/** Whose history the caller reads: permission and place by kind of thing, written into one statement. */
@ApplicationScoped
class ChangeSight {
    @Inject
    Access access;

    @Inject
    Things things;

    /** Where things of one rule are in sight. */
    private record Place(String condition, Reach reach) {}

    /** Gives the statement an arm for what is in sight of the things; none where nothing is. */
    void narrow(LogSql sql, Collection<Thing> asked) {
        var rows = new LinkedHashMap<Place, List<String>>();
        for (var thing : asked) {
            var place = new Place(thing.place(), access.reach(thing.permission()));
            if (place.reach().isNowhere()) {
                continue;
            }
            if (thing.entity() == null) {
                sql.kept(thing, things.keeper(thing).lines(), condition(sql, place, thing.word()));
            } else {
                rows.computeIfAbsent(place, key -> new ArrayList<>()).add(thing.table());
            }
        }
        if (!rows.isEmpty()) {
            sql.changes(anyOf(sql, rows));
        }
    }

    private static String anyOf(LogSql sql, Map<Place, List<String>> rows) {
        var conditions = new ArrayList<String>();
        rows.forEach((place, tables) -> {
            var name = "group" + conditions.size();
            sql.set(name, tables.toArray(String[]::new));
            conditions.add("c.entity = any (cast(:%s as text[])) and %s".formatted(name, condition(sql, place, name)));
        });
        return String.join(" or ", conditions);
    }

    /** «Is true» keeps the organisations in sight one set to look into, instead of a join that begins with them. */
    private static String condition(LogSql sql, Place place, String name) {
        if (place.reach().isEverywhere()) {
            return "true";
        }
        var roots = name + "Roots";
        sql.set(roots, place.reach().parameter());
        return "(%s) is true".formatted(place.condition().replace(":roots", ":" + roots));
    }
}
