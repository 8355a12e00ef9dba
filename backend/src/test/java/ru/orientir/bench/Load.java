package ru.orientir.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Copies a confirmed roadmap until the database holds as many activities as a whole region writes in years. */
final class Load {
    private static final int ROADMAPS = 400;
    private static final int ACTIVITIES_OF_EACH = 500;

    private Load() {}

    /** Copies the activities of one roadmap, in turn, over new roadmaps; answers how many there are then. */
    static long multiply(Connection database, String roadmap) throws SQLException {
        copy(
                database,
                "roadmap",
                Map.of("id", "uuidv7()", "title", "title || ' ' || copy"),
                "roadmap cross join generate_series(1, " + ROADMAPS + ") copy where id = '" + roadmap + "'");
        copy(
                database,
                "activity",
                Map.of(
                        "id", "uuidv7()",
                        "roadmap_id", "target",
                        "section_id", "null::uuid",
                        "status", "(array['PLANNED','IN_PROGRESS','DONE','POSTPONED','CANCELLED'])[1 + copy % 5]",
                        "position", "copy::bigint * 1000"),
                """
                (select id target from roadmap where title ~ ' \\d+$') roadmaps
                cross join generate_series(1, %d) copy
                join (select *, row_number() over (order by position) turn, count(*) over () turns
                      from activity where roadmap_id = '%s' and deleted_at is null) original
                  on turn = 1 + copy %% turns
                """
                        .formatted(ACTIVITIES_OF_EACH, roadmap));
        try (var statement = database.createStatement()) {
            statement.execute("vacuum analyze activity");
            ResultSet counted = statement.executeQuery("select count(*) from activity");
            counted.next();
            return counted.getLong(1);
        }
    }

    private static void copy(Connection database, String table, Map<String, String> changed, String source)
            throws SQLException {
        List<String> columns = columns(database, table);
        String values = String.join(
                ", ",
                columns.stream().map(name -> changed.getOrDefault(name, name)).toList());
        try (var statement = database.createStatement()) {
            statement.execute("insert into " + table + " (" + String.join(", ", columns) + ") select " + values
                    + " from " + source);
        }
    }

    private static List<String> columns(Connection database, String table) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(
                """
                select column_name from information_schema.columns
                where table_name = ? and is_generated = 'NEVER' order by ordinal_position
                """)) {
            statement.setString(1, table);
            ResultSet rows = statement.executeQuery();
            List<String> columns = new ArrayList<>();
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
            return columns;
        }
    }
}
