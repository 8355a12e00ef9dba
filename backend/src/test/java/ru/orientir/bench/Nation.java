package ru.orientir.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.postgresql.PGConnection;

/** A country: 80 regions, 800 municipalities, 40,000 schools, 20 indicators, and five years of what the schools report. */
final class Nation {
    static final int SCHOOLS = 40_000;
    static final int INDICATORS = 20;
    static final int CONNECTIONS = 2;
    static final List<String> YEARS = List.of("RY2020", "RY2021", "RY2022", "RY2023", "RY2024");

    /** From above, a level at a time: id, the parent's, kind, name. */
    private static final List<String> LEVELS = List.of(
            "select md5('nation')::uuid, null::uuid, 'REGION', 'Страна'",
            "select md5('r' || n)::uuid, md5('nation')::uuid, 'REGION', 'Регион ' || n from generate_series(1, 80) n",
            "select md5('m' || n)::uuid, md5('r' || 1 + (n - 1) / 10)::uuid, 'MUNICIPALITY', 'Район ' || n from generate_series(1, 800) n",
            "select md5('s' || n)::uuid, md5('m' || 1 + (n - 1) / 50)::uuid, 'SCHOOL', 'Школа района ' || n from generate_series(1, %d) n"
                    .formatted(SCHOOLS));

    private static final String ORGANISATIONS =
            """
            with change as (
                insert into change_set (actor, actor_name, request_id) values ('bench', 'Нагрузка', 'bench') returning id
            ), place (id, above, kind, name) as (%s)
            insert into organisation (id, version, parent_id, kind, name, names, codes)
            select place.id, change.id, place.above, place.kind, place.name,
                   jsonb_build_array(jsonb_build_object('name', place.name)), '[]'
            from place, change
            """;

    private final Api api;
    private final Connection database;

    Nation(Api api, Connection database) {
        this.api = api;
        this.database = database;
    }

    /** What a load took. */
    record Loaded(int rows, double seconds, double rawSeconds) {
        double rowsPerSecond() {
            return rows / seconds;
        }

        double rawRowsPerSecond() {
            return rows / rawSeconds;
        }
    }

    void found() throws SQLException {
        // The trigger that keeps the tree plans its statements by what it knows of the levels above.
        for (var level : LEVELS) {
            execute(ORGANISATIONS.formatted(level));
            execute("analyze organisation");
            execute("analyze organisation_tree");
        }
        var nation = text("select md5('nation')::uuid");
        for (int n = 1; n <= INDICATORS; n++) {
            api.post(
                    "/indicators",
                    """
                    {"organisationId": "%s", "code": "N%d", "definition": {"name": "Показатель %d", "type": "percentage",
                     "numerator": "Прошедшие", "denominator": "Все", "unit": "%%"}}
                    """
                            .formatted(nation, n, n));
        }
    }

    /** All years over the API, two files at a time; each pair beside a COPY of the same rows into bare tables, two at a time as well. */
    Loaded load() throws Exception {
        double seconds = 0;
        double raw = 0;
        int rows = 0;
        execute(
                "create unlogged table raw_load (indicator text, period text, organisation uuid, numerator numeric, denominator numeric)");
        try (var pool = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (var year : YEARS) {
                for (int first = 1; first <= INDICATORS; first += 5 * CONNECTIONS) {
                    var files = List.of(file(year, first, first + 4), file(year, first + 5, first + 9));
                    rows += SCHOOLS * 5 * CONNECTIONS;
                    raw += seconds(pool, files, this::copy);
                    seconds += seconds(pool, files, api::load);
                }
            }
        }
        execute("drop table raw_load");
        execute("vacuum analyze observation");
        return new Loaded(rows, seconds, raw);
    }

    private static double seconds(ExecutorService pool, List<byte[]> files, Consumer<byte[]> load) throws Exception {
        long start = System.nanoTime();
        for (var loaded :
                files.stream().map(file -> pool.submit(() -> load.accept(file))).toList()) {
            loaded.get();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private void copy(byte[] file) {
        try (var connection = Bench.connect()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy raw_load from stdin (format csv, header)", new ByteArrayInputStream(file), 1 << 16);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] file(String year, int first, int last) throws SQLException {
        var file = new StringBuilder("indicator,period,organisationId,numerator,denominator\n");
        for (var school : schools()) {
            for (int n = first; n <= last; n++) {
                int denominator = 20 + Math.floorMod(school.hashCode(), 400);
                int numerator = Math.floorMod((school + year + n).hashCode(), denominator + 1);
                file.append('N')
                        .append(n)
                        .append(',')
                        .append(year)
                        .append(',')
                        .append(school)
                        .append(',');
                file.append(numerator).append(',').append(denominator).append('\n');
            }
        }
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private List<String> schools() throws SQLException {
        var schools = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select id from organisation where name like 'Школа района %' order by id")) {
            while (rows.next()) {
                schools.add(rows.getString(1));
            }
        }
        return schools;
    }

    String text(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
