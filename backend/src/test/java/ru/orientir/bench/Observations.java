package ru.orientir.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/** Pages of values and roll-ups over HTTP, each beside the same rows as JSON by PostgreSQL alone: pgbench with prepared statements. */
final class Observations {
    private static final int CLIENTS = 8;
    private static final int MANY = 32;
    private static final int SECONDS = 6;
    private static final int WARM_UP_SECONDS = 15;
    private static final Pattern TPS = Pattern.compile("tps = ([\\d.]+)");

    private static final String PAGE =
            """
            select json_agg(page) from (
                select o.id, i.code as indicator, i.id as "indicatorId", v.semver as semver, p.code as period,
                       o.organisation_id as "organisationId", o.slice, lower(o.status) as status, o.numerator, o.denominator,
                       observation_value(v.type, v.decimals, o.numerator, o.denominator) as value, o.members, o.note, c.reason, o.revision,
                       lower(o.source) as source, c.at as "recordedAt", c.actor_name as "recordedBy"
                from observation o join indicator_version v on v.id = o.version_id join indicator i on i.id = v.indicator_id
                join period p on p.id = o.period_id join change_set c on c.id = o.change_set_id
                where o.superseded_by is null and %s
                order by o.period_id, o.organisation_id, o.line_id, o.slice limit %d) page;
            """;

    private static final String ROLL_UP =
            """
            select json_agg(sums) from (
                select o.line_id, o.period_id, sum(o.numerator) as numerator, sum(o.denominator) as denominator
                from organisation_tree t join observation o on o.organisation_id = t.descendant
                where t.ancestor = '%s' and o.superseded_by is null and %s group by 1, 2) sums;
            """;

    private final Api api;
    private final Nation nation;

    Observations(Api api, Nation nation) {
        this.api = api;
        this.nation = nation;
    }

    /** A question over HTTP and in SQL. */
    record Question(String name, String path, String sql) {}

    /**
     * @param few what 8 clients got, beside pgbench with as many
     * @param pgbench answers a second
     */
    record Measured(Question question, Latency few, double pgbench, Latency many) {
        double ratio() {
            return few.rate() / pgbench;
        }
    }

    /**
     * How long answers took, in milliseconds.
     *
     * @param refused how many questions a busy backend refused; they are no answers
     */
    record Latency(double median, double p95, double rate, long refused) {
        /** The mean of two measurements. */
        Latency with(Latency other) {
            return new Latency(
                    (median + other.median) / 2,
                    (p95 + other.p95) / 2,
                    (rate + other.rate) / 2,
                    refused + other.refused);
        }
    }

    List<Question> questions() throws SQLException {
        var school = nation.text("select md5('s777')::uuid");
        var town = nation.text("select md5('m16')::uuid");
        var country = nation.text("select md5('nation')::uuid");
        int period = Integer.parseInt(nation.text("select id from period where code = 'RY2023'"));
        int line = Integer.parseInt(
                nation.text(
                        "select line.id from indicator_line line join indicator i on i.id = line.indicator_id where i.code = 'N3'"));
        var below = " o.organisation_id in (select descendant from organisation_tree where ancestor = '" + town + "')";
        return List.of(
                page("one organisation", "organisationId=" + school, "o.organisation_id = '" + school + "'", 100),
                page(
                        "one indicator and period",
                        "indicator=N3&period=RY2023",
                        "o.line_id = " + line + " and o.period_id = " + period,
                        100),
                page(
                        "one municipality and period",
                        "period=RY2023&under=" + town,
                        "o.period_id = " + period + " and" + below,
                        100),
                page(
                        "one municipality and period, 1,000",
                        "period=RY2023&under=" + town,
                        "o.period_id = " + period + " and" + below,
                        1000),
                new Question(
                        "municipal roll-up, one period, 20 indicators",
                        "/observations?level=municipality&period=RY2023&organisationId=" + town,
                        ROLL_UP.formatted(town, "o.period_id = " + period)),
                new Question(
                        "national roll-up, one indicator and period",
                        "/observations?level=region&indicator=N3&period=RY2023&organisationId=" + country,
                        ROLL_UP.formatted(country, "o.line_id = " + line + " and o.period_id = " + period)),
                new Question(
                        "national roll-up, one period, 20 indicators",
                        "/observations?level=region&period=RY2023&organisationId=" + country,
                        ROLL_UP.formatted(country, "o.period_id = " + period)));
    }

    private static Question page(String name, String filter, String where, int limit) {
        return new Question(
                "page of " + limit + ", " + name,
                "/observations?limit=" + limit + "&" + filter,
                PAGE.formatted(where, limit));
    }

    /** A server that has run for a while has compiled what it does. */
    void warmUp(List<Question> questions) throws Exception {
        for (var question : questions) {
            latency(question, CLIENTS, WARM_UP_SECONDS);
        }
    }

    /** HTTP on both sides of pgbench, so that what disturbs the machine for long disturbs both. */
    Measured measure(Question question) throws Exception {
        var before = latency(question, CLIENTS, SECONDS);
        double pgbench = pgbench(question);
        var after = latency(question, CLIENTS, SECONDS);
        return new Measured(question, before.with(after), pgbench, latency(question, MANY, SECONDS));
    }

    private Latency latency(Question question, int clients, int seconds) throws Exception {
        var request = Wire.request(api.origin(), question.path(), api.token());
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        var refused = new LongAdder();
        Callable<List<Long>> client = () -> {
            var taken = new ArrayList<Long>();
            try (var wire = new Wire(api.origin())) {
                while (System.nanoTime() < end) {
                    long start = System.nanoTime();
                    if (wire.send(request)) {
                        taken.add(System.nanoTime() - start);
                    } else {
                        refused.increment();
                    }
                }
            }
            return taken;
        };
        try (var pool = Executors.newFixedThreadPool(clients)) {
            var all = new ArrayList<Long>();
            for (var taken : pool.invokeAll(java.util.Collections.nCopies(clients, client))) {
                all.addAll(taken.get());
            }
            long[] nanos = all.stream().mapToLong(Long::longValue).sorted().toArray();
            return new Latency(
                    nanos[nanos.length / 2] / 1e6,
                    nanos[nanos.length * 95 / 100] / 1e6,
                    (double) nanos.length / seconds,
                    refused.sum());
        }
    }

    private static double pgbench(Question question) throws IOException, InterruptedException {
        Path script = Files.createTempFile("question", ".sql");
        Files.writeString(script, question.sql().replace("\n", " ") + "\n");
        var address =
                java.net.URI.create(System.getenv("QUARKUS_DATASOURCE_JDBC_URL").substring("jdbc:".length()));
        var command = List.of(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-c",
                "" + CLIENTS,
                "-j",
                "2",
                "-T",
                "" + SECONDS,
                "-f",
                script.toString(),
                "-h",
                address.getHost(),
                "-p",
                "" + address.getPort(),
                "-U",
                System.getenv("QUARKUS_DATASOURCE_USERNAME"),
                address.getPath().substring(1));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        Files.delete(script);
        var tps = TPS.matcher(said);
        if (!tps.find()) {
            throw new IllegalStateException("pgbench said: " + said);
        }
        return Double.parseDouble(tps.group(1));
    }

    /** Whether pgbench can be called. */
    static boolean canCompare() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "pgbench")));
    }
}
