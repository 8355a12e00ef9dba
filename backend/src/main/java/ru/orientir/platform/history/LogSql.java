package ru.orientir.platform.history;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import ru.orientir.platform.RunsSql;

/**
 * The statement that reads lines of history in the order of the clock: an arm over {@code change} and one over the lines of each
 * {@link Revised}, each cut at the limit, so that a page reads little more than itself. In conditions {@code s} is the change set and
 * {@code c} what it did.
 */
final class LogSql {
    private static final Map<String, Class<?>> COLUMNS = Map.ofEntries(
            Map.entry("change_set_id", Long.class),
            Map.entry("number", Long.class),
            Map.entry("at", Instant.class),
            Map.entry("actor_name", String.class),
            Map.entry("request_id", String.class),
            Map.entry("reason", String.class),
            Map.entry("entity", String.class),
            Map.entry("entity_id", UUID.class),
            Map.entry("owner_id", UUID.class),
            Map.entry("operation", String.class),
            Map.entry("data", String.class),
            Map.entry("data_before", String.class));

    private static final String KEPT =
            """
            (select change_set_id, '%s' as entity, entity_id, owner_id, operation, cast(null as bigint) as previous,
                    cast(null as jsonb) as data
             from (%s) kept)""";

    private static final String ARM =
            """
            (select s.number, s.at, s.actor_name, s.request_id, s.reason, c.change_set_id, c.entity, c.entity_id, c.owner_id,
                    c.operation, c.previous, c.data
             from change_set s join %1$s c on c.change_set_id = s.id
             where %2$s
             order by s.number %3$s, c.entity %3$s, c.entity_id %3$s limit :limit)""";

    /** What came from another owner begins here: its past is not for the new one's readers. */
    private static final String LINES =
            """
            select line.change_set_id, line.number, line.at, line.actor_name, line.request_id, line.reason, line.entity,
                   line.entity_id, line.owner_id, cast(line.data as text) as data, cast(before.data as text) as data_before,
                   upper(case when line.operation = 'update' and line.data ->> 'deleted_at' is not null then 'trash'
                              else line.operation end) as operation
            from (%1$s) line
            left join change before on before.change_set_id = line.previous and before.entity = line.entity
                and before.entity_id = line.entity_id and before.owner_id = line.owner_id
            order by line.number %2$s, line.entity %2$s, line.entity_id %2$s limit :limit""";

    private final String direction;
    private final List<String> conditions = new ArrayList<>();
    private final List<String> arms = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    LogSql(boolean newestFirst) {
        direction = newestFirst ? "desc" : "asc";
    }

    /** Holds for every arm; to be said before the first. */
    LogSql where(String condition) {
        conditions.add(condition);
        return this;
    }

    LogSql set(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** An arm over {@code change}. */
    void changes(String condition) {
        arm("change", condition);
    }

    /** An arm over the lines of a {@link Revised}. */
    void kept(Thing thing, String lines, String condition) {
        arm(KEPT.formatted(thing.table(), lines), condition);
    }

    private void arm(String relation, String condition) {
        var all = new ArrayList<>(conditions);
        all.add("(" + condition + ")");
        arms.add(ARM.formatted(relation, String.join(" and ", all), direction));
    }

    @RunsSql
    List<ChangeLine> read(Session session, Things things, int limit) {
        if (arms.isEmpty()) {
            return List.of();
        }
        var query =
                session.createNativeQuery(LINES.formatted(String.join("\nunion all\n", arms), direction), Tuple.class);
        COLUMNS.forEach(query::addScalar);
        parameters.forEach(query::setParameter);
        return query.setParameter("limit", limit).getResultList().stream()
                .map(found -> ChangeLine.of(found, things))
                .toList();
    }
}
