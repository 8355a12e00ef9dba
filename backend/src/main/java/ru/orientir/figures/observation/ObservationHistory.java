package ru.orientir.figures.observation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.database.Database;
import ru.orientir.figures.database.Sql;
import ru.orientir.figures.sight.Sights;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.access.Reach;
import ru.orientir.platform.history.Entry;
import ru.orientir.platform.history.Revised;
import ru.orientir.platform.history.Revision;
import ru.orientir.platform.history.Tracked;

/**
 * The history of values, told from their revisions: an entry is what one change set wrote of one organisation. Figures are for those who
 * see exactly: what was corrected when tells more than what stands now.
 */
@ApplicationScoped
@Tracked(value = "observation", permission = Sights.READ)
class ObservationHistory implements Revised {
    /** Values of one entry, so that a page of entries stays within bounds. */
    private static final int MOST = 100;

    private static final String LINES =
            """
            select change_set_id, organisation_id as entity_id, organisation_id as owner_id,
                   case when corrected then 'update' else 'insert' end as operation
            from observation_change""";

    private static final String SHOWN =
            """
            json_strip_nulls(json_build_object(
                'status', observation_status(%1$s.status, %1$s.denominator),
                'numerator', trim_scale(%1$s.numerator), 'denominator', trim_scale(%1$s.denominator),
                'value', observation_value(%2$s.type, %2$s.decimals, %1$s.numerator, %1$s.denominator),
                'members', %1$s.members, 'note', %1$s.note, 'version', %2$s.semver,
                'source', lower(%1$s.source), 'sourceFile', %1$s.source_file))""";

    /** Two arms, because each has its own index. */
    private static final String VALUES =
            """
            select entry.change_set_id, entry.organisation_id, concat_ws('/', i.code, p.code, nullif(o.slice, '')),
                   %s, case when b.id is not null then %s end
            from unnest(cast(? as bigint[]), cast(? as uuid[])) entry (change_set_id, organisation_id)
            cross join lateral (
                select * from (
                    select * from observation where superseded_by is null
                    union all
                    select * from observation where superseded_by is not null) written
                where written.organisation_id = entry.organisation_id and written.change_set_id = entry.change_set_id
                order by written.line_id, written.period_id, written.slice limit ?) o
            join indicator_version v on v.id = o.version_id
            join indicator i on i.id = v.indicator_id
            join period p on p.id = o.period_id
            left join observation b on b.organisation_id = o.organisation_id and b.line_id = o.line_id
                and b.period_id = o.period_id and b.slice = o.slice and b.superseded_by = o.change_set_id
            left join indicator_version w on w.id = b.version_id
            where ? or exists (select 1 from organisation_tree tree
                               where tree.ancestor = any (cast(? as uuid[])) and tree.descendant = entry.organisation_id)
            order by o.line_id, o.period_id, o.slice"""
                    .formatted(SHOWN.formatted("o", "v"), SHOWN.formatted("b", "w"));

    @Inject
    Access access;

    @Inject
    Database database;

    @Inject
    ObjectMapper json;

    private record Value(Entry entry, String cell, String after, @Nullable String before) {}

    @Override
    public String lines() {
        return LINES;
    }

    @Override
    public Map<Entry, Revision> revisions(List<Entry> entries) {
        var revisions = new HashMap<Entry, Revision>();
        values(entries, access.reach(Sights.EXACT)).stream()
                .collect(Collectors.groupingBy(Value::entry))
                .forEach((entry, values) -> revisions.put(entry, revision(values)));
        return revisions;
    }

    private List<Value> values(List<Entry> entries, Reach exact) {
        return database.list(
                ask(entries, exact),
                row -> new Value(
                        new Entry(row.getLong(1), entries.getFirst().entity(), row.getObject(2, UUID.class)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)));
    }

    /** One more than is told, to know whether there are more. */
    private static Sql ask(List<Entry> entries, Reach exact) {
        return Sql.of(
                VALUES,
                entries.stream().map(Entry::changeSetId).map(String::valueOf).toList(),
                entries.stream().map(Entry::entityId).toList(),
                MOST + 1,
                exact.isEverywhere(),
                List.copyOf(exact.roots()));
    }

    private Revision revision(List<Value> values) {
        var before = json.createObjectNode();
        var after = json.createObjectNode();
        values.stream().limit(MOST).forEach(value -> {
            after.set(value.cell(), read(value.after()));
            if (value.before() != null) {
                before.set(value.cell(), read(value.before()));
            }
        });
        return new Revision(before, after, values.size() <= MOST);
    }

    private ObjectNode read(String value) {
        try {
            return (ObjectNode) json.reader()
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .with(JsonNodeFactory.withExactBigDecimals(true))
                    .readTree(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
