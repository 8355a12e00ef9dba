package ru.orientir.figures.name;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.database.Database;
import ru.orientir.figures.database.Sql;
import ru.orientir.figures.moment.Moment;
import ru.orientir.indicator.IndicatorRepository;
import ru.orientir.indicator.IndicatorVersionRef;
import ru.orientir.platform.RunsSql;
import ru.orientir.platform.Unscoped;

/** By which version of its definition an indicator is read. */
@ApplicationScoped
public class Versions {
    private static final int NOBODY_WROTE = -1;

    @Inject
    Database database;

    @Inject
    IndicatorRepository indicators;

    /**
     * The newest version of the newest line that has values in the period; where none has, the newest version of all. By
     * indicator; without those that were not yet there at the moment.
     */
    @Unscoped("the indicators are in sight; of values it only asks whether there are any")
    public Map<UUID, IndicatorVersionRef> measuring(
            Collection<UUID> indicatorIds, @Nullable Integer periodId, Moment moment) {
        var sql = Sql.of(
                """
                select distinct on (version.indicator_id) version.id
                from indicator_version version
                join change_set made on made.id = version.change_set_id and made.number <= ?
                cross join lateral (select exists (select 1 from %s value
                    where value.line_id = version.line_id and value.period_id = ?) as measured) line
                where version.indicator_id = any (?::uuid[])
                order by version.indicator_id, line.measured desc, version.major desc, version.minor desc, version.patch desc
                """
                        .formatted(moment.observations()),
                moment.number(),
                periodId == null ? NOBODY_WROTE : periodId,
                List.copyOf(indicatorIds));
        return versions(sql).stream().collect(Collectors.toMap(IndicatorVersionRef::indicatorId, Function.identity()));
    }

    /** The newest version of each line of each indicator, the newest line first. */
    @Unscoped("the indicators are in sight")
    public Map<UUID, List<IndicatorVersionRef>> ofEachLine(Collection<UUID> indicatorIds, Moment moment) {
        var sql = Sql.of(
                """
                select distinct on (version.line_id) version.id
                from indicator_version version
                join change_set made on made.id = version.change_set_id and made.number <= ?
                where version.indicator_id = any (?::uuid[])
                order by version.line_id, version.minor desc, version.patch desc
                """,
                moment.number(),
                List.copyOf(indicatorIds));
        return versions(sql).stream()
                .sorted(Comparator.comparingInt(IndicatorVersionRef::lineId).reversed())
                .collect(Collectors.groupingBy(IndicatorVersionRef::indicatorId));
    }

    @RunsSql
    private Collection<IndicatorVersionRef> versions(Sql sql) {
        var ids = database.list(sql, row -> row.getInt(1));
        return ids.isEmpty() ? List.of() : indicators.versions(ids).values();
    }
}
