package ru.orientir.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The measurements against a throw-away stack, which must have started this program and holds the demo municipality. */
public final class Bench {
    private static final String MUNICIPALITY = "/organisations?kind=municipality&limit=1";

    private Bench() {}

    /**
     * Prints a table of figures; fails when the API and PostgreSQL don't answer with the same rows.
     *
     * @param parts what to measure, {@code roadmaps} or {@code indicators}; everything when none is named
     */
    public static void main(String[] parts) throws Exception {
        var asked = parts.length == 0 ? Set.of("roadmaps", "indicators") : Set.of(parts);
        var machine = ManagementFactory.getOperatingSystemMXBean();
        say(
                "processors; load when the bench began",
                "%d; %.1f",
                machine.getAvailableProcessors(),
                machine.getSystemLoadAverage());
        Api api = Api.as("coordinator");
        say("first load of the SPA, compressed", "%.0f KB", FirstLoad.kilobytes(api));
        try (Connection database = connect()) {
            durable(database);
            if (asked.contains("roadmaps")) {
                roadmaps(api, database);
            }
            if (asked.contains("indicators")) {
                indicators(database);
            }
        }
    }

    /** A connection of its own to the stack's database. */
    static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                System.getenv("QUARKUS_DATASOURCE_JDBC_URL"),
                System.getenv("QUARKUS_DATASOURCE_USERNAME"),
                System.getenv("QUARKUS_DATASOURCE_PASSWORD"));
    }

    private static void roadmaps(Api api, Connection database) throws SQLException {
        String municipality = api.get(MUNICIPALITY).at("/items/0/id").asText();
        Imports imports = new Imports(api, municipality);
        report(imports, largestSeed());
        String roadmap = report(imports, Path.of("samples/prikaz-dorozhnaya-karta-2026.docx"));
        say("activities in the database", "%,d", Load.multiply(database, roadmap));
        Pages pages = new Pages(api, database);
        for (Pages.Filter filter : Pages.filters(roadmap)) {
            report(pages.measure(filter));
        }
    }

    /** Four million values of a country: in, and out again. */
    private static void indicators(Connection database) throws Exception {
        Api api = Api.as("admin");
        Nation nation = new Nation(api, database);
        nation.found();
        BackendMemory memory = new BackendMemory(Path.of(".run/with/backend.pid"));
        memory.reset();
        Nation.Loaded loaded = nation.load();
        say(
                "bulk load of %,d values, %d files at a time".formatted(loaded.rows(), Nation.CONNECTIONS),
                "%,.0f rows/s; COPY into a bare table %,.0f rows/s",
                loaded.rowsPerSecond(),
                loaded.rawRowsPerSecond());
        Ranks ranks = new Ranks(api, database, Nation.YEARS.getLast());
        for (int criteria : List.of(1, 5, 20)) {
            report(ranks.measure(criteria));
        }
        if (!Observations.canCompare()) {
            System.out.println("pgbench is not here: pages of values are not measured.");
            return;
        }
        Collecting.Opened campaign = new Collecting(api, nation).open();
        say("opening a campaign of %,d schools".formatted(Nation.SCHOOLS), "%.1f s", campaign.seconds());
        Observations observations = new Observations(api, nation);
        List<Observations.Question> questions = Stream.concat(
                        observations.questions().stream(), Stream.of(campaign.completeness()))
                .toList();
        observations.warmUp(questions);
        for (Observations.Question question : questions) {
            report(observations.measure(question));
        }
        memory.peak()
                .ifPresent(megabytes -> say("peak resident memory of the backend, heap of 512 MB", "%d MB", megabytes));
    }

    private static void report(Observations.Measured measured) {
        say(
                measured.question().name(),
                "%.0f/s; pgbench -M prepared %.0f/s; ratio %.2f",
                measured.few().rate(),
                measured.pgbench(),
                measured.ratio());
        say(
                "  32 clients at once",
                "%.1f ms (p95 %.1f), %d refused",
                measured.many().median(),
                measured.many().p95(),
                measured.many().refused());
    }

    /** The stack's throw-away server doesn't wait for the disk; what is measured here must. */
    private static void durable(Connection database) throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            try (var statement = database.createStatement()) {
                statement.execute("alter system set " + setting + " = on");
            }
        }
        try (var statement = database.createStatement()) {
            statement.execute("select pg_reload_conf()");
        }
    }

    /** Answers the id of the roadmap that came of it. */
    private static String report(Imports imports, Path file) {
        BackendMemory memory = new BackendMemory(Path.of(".run/with/backend.pid"));
        memory.reset();
        Imports.Taken first = imports.take(file);
        say(first.file() + ", first import: to draft", "%.2f s", first.toDraft());
        say("  to confirmed roadmap", "%.2f s", first.toRoadmap());
        Imports.Taken warm = imports.take(file);
        say("  imported again: to draft", "%.2f s", warm.toDraft());
        say("  to confirmed roadmap", "%.2f s", warm.toRoadmap());
        memory.peak().ifPresent(megabytes -> say("  peak resident memory of the backend", "%d MB", megabytes));
        return first.result().at("/roadmapIds/0").asText();
    }

    private static void report(Pages.Measured page) {
        String name = "page of %d, %s".formatted(page.rows(), page.filter().name());
        String figures = "%.1f ms (p95 %.1f); PostgreSQL alone %.1f ms (p95 %.1f); ratio %.1f";
        say(
                name,
                figures,
                page.overApi().median(),
                page.overApi().p95(),
                page.overDatabase().median(),
                page.overDatabase().p95(),
                page.ratio());
    }

    private static void report(Ranks.Measured ranking) {
        say(
                "ranking of %,d by %d".formatted(ranking.ranked(), ranking.criteria()),
                "%.0f ms (p95 %.0f); PostgreSQL alone %.0f ms (p95 %.0f); ratio %.2f",
                ranking.overApi().median(),
                ranking.overApi().p95(),
                ranking.overDatabase().median(),
                ranking.overDatabase().p95(),
                ranking.ratio());
    }

    /** The largest of the real documents beside the checkout; the largest sample where they aren't. */
    private static Path largestSeed() {
        Path seeds = Path.of("../shared/seeds");
        if (!Files.isDirectory(seeds)) {
            System.out.println("../shared/seeds is not here: the sample passport stands in for the largest seed.");
            return Path.of("samples/pasport-proekta.docx");
        }
        try (var files = Files.list(seeds)) {
            return files.max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(String what, String format, Object... figures) {
        System.out.printf(Locale.ROOT, "%-60s %s%n", what, format.formatted(figures));
    }
}
