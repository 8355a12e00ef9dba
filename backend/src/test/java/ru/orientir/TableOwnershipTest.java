package ru.orientir;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * SQL obeys the order of the house: every table belongs to one feature, and no feature reads a table of a later one. Whoever needs to
 * know asks by a function of its own, which the later feature answers; see {@code docs/decisions/tables.md}.
 */
class TableOwnershipTest {
    private static final Map<String, List<String>> OWNED = Map.ofEntries(
            entry(
                    "platform",
                    List.of("change_clock", "change_set", "change", "job", "outbox_cursor", "answered_request")),
            entry(
                    "organisation",
                    List.of("organisation", "organisation_tree", "organisation_succession", "person", "orders")),
            entry("identity", List.of("membership")),
            entry("evidence", List.of("evidence")),
            entry("project", List.of("project")),
            entry(
                    "indicator",
                    List.of(
                            "period",
                            "term_calendar",
                            "indicator",
                            "indicator_line",
                            "indicator_version",
                            "target",
                            "known_figure")),
            entry("figures", List.of("observation", "observation_change")),
            entry("roadmap", List.of("roadmap", "section", "activity")),
            entry("collection", List.of("campaign", "submission", "draft_cell", "signing_key")),
            entry("importing", List.of("document_import", "imported_document", "party_meaning")),
            entry("notification", List.of("notification")));

    /** Owners by table, and by entity: Hibernate's language writes DraftCell for draft_cell. */
    private static final Map<String, String> OWNERS = owners();

    private static final Pattern CREATED = Pattern.compile("create (?:table|view|materialized view) (\\w+)");
    private static final Pattern DROPPED = Pattern.compile("drop (?:table|view|materialized view) (\\w+)");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

    /** Where a table is named in SQL, and an entity in Hibernate's language. */
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:from|join|into|update|table|copy)\\s+(?:lateral\\s+)?\\(?(\\w+)", Pattern.CASE_INSENSITIVE);

    @Test
    void everyTableBelongsToOneFeature() throws IOException {
        var created = new TreeSet<String>();
        var dropped = new TreeSet<String>();
        try (var migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            migrations.forEach(file -> {
                CREATED.matcher(read(file)).results().forEach(found -> created.add(found.group(1)));
                DROPPED.matcher(read(file)).results().forEach(found -> dropped.add(found.group(1)));
            });
        }
        created.removeAll(dropped);
        var owned = OWNED.values().stream().flatMap(List::stream).toList();

        assertThat(owned).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(created);
    }

    @Test
    void noFeatureReadsATableOfALaterOne() throws IOException {
        var order = ArchitectureTest.ORDER;
        assertThat(order).containsAll(OWNED.keySet());
        try (var sources = Files.walk(Path.of("src/main/java/ru/orientir"))) {
            var upward = sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> order.contains(feature(file)))
                    .flatMap(file -> tables(file)
                            .filter(table -> order.indexOf(OWNERS.get(table)) > order.indexOf(feature(file)))
                            .map(table -> file + " reads " + table + " of " + OWNERS.get(table)))
                    .toList();

            assertThat(upward).isEmpty();
        }
    }

    private static Stream<String> tables(Path file) {
        return LITERAL.matcher(read(file))
                .results()
                .map(literal -> literal.group(1) == null ? literal.group(2) : literal.group(1))
                .flatMap(sql -> NAMED.matcher(sql).results())
                .map(named -> named.group(1).toLowerCase(Locale.ROOT))
                .filter(OWNERS::containsKey)
                .distinct();
    }

    private static Map<String, String> owners() {
        var owners = new HashMap<String, String>();
        OWNED.forEach((feature, tables) -> tables.forEach(table -> {
            owners.put(table, feature);
            owners.put(table.replace("_", ""), feature);
        }));
        return owners;
    }

    /** The package below {@code ru.orientir}. */
    private static String feature(Path file) {
        return file.getName(Path.of("src/main/java/ru/orientir").getNameCount()).toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
