package ru.orientir.figures.reporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.orientir.figures.database.Database;
import ru.orientir.figures.database.Sql;
import ru.orientir.figures.moment.Moment;
import ru.orientir.figures.sight.Sight;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.organisation.Grades;
import ru.orientir.organisation.OrganisationKind;
import ru.orientir.platform.RunsSql;

/** Those who count in a period, as organisations were at a moment. */
@ApplicationScoped
public class Peers {
    private static final String PEER =
            "select o.id, coalesce(o.short_name, o.name), o.kind, o.lowest_grade, o.highest_grade,";

    @Inject
    Database database;

    /** @param exact whether the caller sees its small cohorts */
    public record Peer(UUID id, String name, Profile profile, boolean exact) {}

    /** How many there are of one profile. */
    public record Alike(Profile profile, int count) {
        public boolean mustReport(Definition definition) {
            return profile.mustReport(definition);
        }
    }

    /** What becomes of one of many; its id comes in two halves. */
    public interface Each {
        void take(long high, long low, Profile profile, boolean exact);
    }

    /** One organisation, whether or not it counts in any period. */
    public Peer get(UUID organisation, Sight sight, Moment moment) {
        var sql = Sql.of(PEER)
                .add(sight.exactly(Sql.of("o.id"), moment))
                .add("from " + moment.organisations() + " o where o.id = ?", organisation);
        return database.one(sql, Peers::read);
    }

    /** By name. */
    public List<Peer> page(PeerQuestion asked, int offset, int limit) {
        var sql = Sql.of(PEER)
                .add(asked.exactly())
                .add(asked.organisations())
                .add("order by lower(coalesce(o.short_name, o.name)), o.id limit ? offset ?", limit, offset);
        return database.list(sql, Peers::read);
    }

    private static Peer read(ResultSet row) throws SQLException {
        return new Peer(row.getObject(1, UUID.class), row.getString(2), Profile.read(row, 3), row.getBoolean(6));
    }

    public int count(PeerQuestion asked) {
        return database.one(Sql.of("select count(*)").add(asked.organisations()), row -> row.getInt(1));
    }

    /** All of them by id. */
    public void each(PeerQuestion asked, Each each) {
        var sql = Sql.of("select o.id, o.kind, o.lowest_grade, o.highest_grade,")
                .add(asked.exactly())
                .add(asked.organisations())
                .add("order by o.id");
        var profiles = new HashMap<Profile, Profile>();
        database.each(
                sql,
                row -> each.take(
                        row.high(),
                        row.low(),
                        profiles.computeIfAbsent(profile(row.text(), row.small(), row.small()), known -> known),
                        row.flag()));
    }

    private static Profile profile(String kind, int lowest, int highest) {
        return new Profile(
                OrganisationKind.valueOf(kind), lowest < 0 || highest < 0 ? null : new Grades(lowest, highest));
    }

    /** Who is at and below each organisation, by profile. */
    @RunsSql
    public Map<UUID, List<Alike>> below(Collection<UUID> organisations, ReportingPeriod period, Moment moment) {
        var sql = Sql.of(
                        "select tree.ancestor, org.kind, org.lowest_grade, org.highest_grade, count(*) from "
                                + moment.tree() + " tree join " + moment.organisations()
                                + " org on org.id = tree.descendant where tree.ancestor = any (?::uuid[]) and",
                        List.copyOf(organisations))
                .add(Presence.in(period, "org"))
                .add("group by 1, 2, 3, 4");
        return database
                .list(
                        sql,
                        row -> Map.entry(row.getObject(1, UUID.class), new Alike(Profile.read(row, 2), row.getInt(5))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
