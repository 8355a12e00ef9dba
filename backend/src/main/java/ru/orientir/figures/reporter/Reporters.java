package ru.orientir.figures.reporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.orientir.figures.database.Database;
import ru.orientir.figures.database.Sql;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.organisation.OrganisationKind;
import ru.orientir.organisation.Settlement;
import ru.orientir.platform.RunsSql;

/** Who reports, as organisations are now. The caller answers for their being in sight. */
@ApplicationScoped
public class Reporters {
    private static final String COLUMNS = "select o.id, o.settlement, o.kind, o.lowest_grade, o.highest_grade ";

    private static final String BELOW =
            """
            from organisation_tree tree join organisation o on o.id = tree.descendant
            where tree.ancestor = ? and o.kind = any (?) and""";

    /** Of the same kind in the same municipality. */
    private static final String NEIGHBOURS =
            """
            select peer.id from organisation own
            join organisation_tree above on above.descendant = own.id
            join organisation town on town.id = above.ancestor and town.kind = 'MUNICIPALITY'
            join organisation_tree below on below.ancestor = town.id
            join organisation peer on peer.id = below.descendant and peer.kind = own.kind and peer.id <> own.id
            where own.id = ?
            """;

    private static final String PREDECESSORS =
            """
            select o.id, o.name from organisation_succession past join organisation o on o.id = past.predecessor
            where past.successor = ? order by o.name, o.id
            """;

    @Inject
    Database database;

    @RunsSql
    public Map<UUID, Reporter> of(Collection<UUID> organisations) {
        var sql = Sql.of(COLUMNS + "from organisation o where o.id = any (?::uuid[])", List.copyOf(organisations));
        return database.list(sql, Reporters::read).stream()
                .collect(Collectors.toMap(Reporter::id, Function.identity()));
    }

    /** All of some kinds at and below an organisation that count in a period. */
    @RunsSql
    public List<Reporter> below(UUID organisation, Collection<OrganisationKind> kinds, ReportingPeriod period) {
        return database.list(
                Sql.of(COLUMNS + BELOW, organisation, names(kinds)).add(Presence.in(period, "o")), Reporters::read);
    }

    /** The others of its kind in its municipality. */
    @RunsSql
    public List<UUID> neighbours(UUID organisation) {
        return database.list(Sql.of(NEIGHBOURS, organisation), row -> row.getObject(1, UUID.class));
    }

    /** The names of those that were merged into an organisation, by id. */
    @RunsSql
    public Map<UUID, String> predecessors(UUID organisation) {
        var names = new LinkedHashMap<UUID, String>();
        database.list(
                Sql.of(PREDECESSORS, organisation), row -> names.put(row.getObject(1, UUID.class), row.getString(2)));
        return names;
    }

    static List<String> names(Collection<OrganisationKind> kinds) {
        return kinds.stream().map(Enum::name).toList();
    }

    private static Reporter read(ResultSet row) throws SQLException {
        var settlement = row.getString(2);
        return new Reporter(
                row.getObject(1, UUID.class),
                settlement == null ? null : Settlement.valueOf(settlement),
                Profile.read(row, 3));
    }
}
