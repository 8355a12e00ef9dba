package ru.orientir.figures.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.sessions.JqwikSession;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenFigures;
import ru.orientir.figures.bulk.BulkLoadTest;
import ru.orientir.figures.page.ObservationResourceTest;

/** What holds of any tree, any sequence of revisions and any race, asked of the real thing. */
@QuarkusTest
class ObservationPropertiesTest {
    private static final int TRIES = 6;
    private static final int RACERS = 32;

    @Inject
    AgroalDataSource database;

    private record Leaf(Given.Made school, List<Given.Made> above, int numerator, int denominator) {}

    /** A region of towns, some inside an inner region, with schools of any figures. */
    private static List<Leaf> tree() {
        var region = Given.organisation("region", null, "Область");
        GivenFigures.indicator(region, "R1", Map.of());
        var leaves = new ArrayList<Leaf>();
        int towns = Arbitraries.integers().between(1, 3).sample();
        for (int t = 0; t < towns; t++) {
            var inner = Arbitraries.of(true, false).sample();
            var above = inner ? Given.organisation("region", region, "Край " + t) : region;
            var town = Given.organisation("municipality", above, "Округ " + t);
            int schools = Arbitraries.integers().between(0, 4).sample();
            for (int s = 0; s < schools; s++) {
                int denominator = Arbitraries.integers().between(0, 300).sample();
                int numerator = Arbitraries.integers().between(0, denominator).sample();
                var school = Given.organisation("school", town, "Школа " + s);
                leaves.add(new Leaf(
                        school, inner ? List.of(region, above, town) : List.of(region, town), numerator, denominator));
            }
        }
        return leaves;
    }

    @Test
    void theRollUpOfAnyTreeIsTheSumOfItsLeaves() {
        JqwikSession.run(() -> {
            for (int i = 0; i < TRIES; i++) {
                var leaves = tree();
                if (!leaves.isEmpty()) {
                    GivenFigures.load(leaves.stream()
                            .map(l -> GivenFigures.row("R1", "RY2025", l.school(), l.numerator(), l.denominator()))
                            .toArray(String[]::new));
                }
                leaves.stream()
                        .flatMap(leaf -> leaf.above().stream())
                        .distinct()
                        .forEach(node -> {
                            var below = leaves.stream()
                                    .filter(leaf -> leaf.above().contains(node))
                                    .toList();
                            var rollUp = Given.as("admin")
                                    .get("/observations/roll-up?organisationId=" + node.id())
                                    .then()
                                    .statusCode(200)
                                    .extract()
                                    .jsonPath();
                            assertThat(rollUp.getInt("items[0].numerator"))
                                    .isEqualTo(below.stream()
                                            .mapToInt(Leaf::numerator)
                                            .sum());
                            assertThat(rollUp.getInt("items[0].denominator"))
                                    .isEqualTo(below.stream()
                                            .mapToInt(Leaf::denominator)
                                            .sum());
                            assertThat(rollUp.getInt("items[0].parts.numerator.sum()"))
                                    .isEqualTo(rollUp.getInt("items[0].numerator"));
                        });
            }
        });
    }

    @Test
    void everyPastMomentStaysAsItWas() {
        JqwikSession.run(() -> {
            var town = Given.municipality();
            var schools = ObservationResourceTest.schools(town, 3);
            GivenFigures.indicator(town, "R1", Map.of());
            var now = new HashMap<Given.Made, Integer>();
            var sums = new HashMap<Long, Integer>();
            for (int i = 0; i < 12; i++) {
                var school = Arbitraries.of(schools).sample();
                int numerator = Arbitraries.integers().between(0, 5).sample();
                now.put(school, numerator);
                GivenFigures.load(GivenFigures.row("R1", "RY2025", school, numerator, 10));
                sums.put(
                        BulkLoadTest.moment(),
                        now.values().stream().mapToInt(Integer::intValue).sum());
                if (i == 6) {
                    Given.organisation("school", town, "Новая школа");
                }
            }
            sums.forEach((moment, sum) -> assertThat(Given.as("admin")
                            .get("/observations?level=municipality&under=" + town.id() + "&asOf=" + moment)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath()
                            .getInt("items[0].numerator"))
                    .as("as of %d", moment)
                    .isEqualTo(sum));
        });
    }

    @Test
    void aMergedSchoolKeepsItsFiguresAndCountsOnce() {
        var town = Given.municipality();
        var schools = ObservationResourceTest.schools(town, 2);
        GivenFigures.indicator(town, "R1", Map.of());
        GivenFigures.load(
                GivenFigures.row("R1", "RY2019", schools.getFirst(), 3, 10),
                GivenFigures.row("R1", "RY2019", schools.getLast(), 4, 10));
        Given.as("admin")
                .header("If-Match", "\"" + schools.getFirst().version() + "\"")
                .body(Map.of(
                        "on", "2020-08-31", "successorId", schools.getLast().id()))
                .post("/organisations/{id}/close", schools.getFirst().id())
                .then()
                .statusCode(200);
        GivenFigures.send("admin", GivenFigures.row("R1", "RY2025", schools.getFirst(), 1, 10))
                .statusCode(422);
        assertThat(sum(town, "RY2019")).isEqualTo(7);
    }

    @Test
    void racingWritersLoseNothing() throws Exception {
        var town = Given.municipality();
        var schools = ObservationResourceTest.schools(town, 2);
        GivenFigures.indicator(town, "R1", Map.of());
        var tasks = new ArrayList<Callable<Integer>>();
        for (int racer = 0; racer < RACERS; racer++) {
            int numerator = racer;
            var school = schools.get(racer % 2);
            tasks.add(() -> GivenFigures.send("admin", GivenFigures.row("R1", "RY2025", school, numerator, 100))
                    .extract()
                    .statusCode());
        }
        int written = 0;
        try (var racers = Executors.newFixedThreadPool(RACERS)) {
            for (var answer : racers.invokeAll(tasks)) {
                assertThat(answer.get()).isIn(200, 409);
                written += answer.get() == 200 ? 1 : 0;
            }
        }
        int revisions = 0;
        for (var school : schools) {
            List<Integer> numbers = Given.as("admin")
                    .get("/observations/history?organisationId=" + school.id())
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.revision");
            revisions += numbers.size();
            for (int i = 0; i < numbers.size(); i++) {
                assertThat(numbers.get(i)).isEqualTo(i + 1);
            }
        }
        assertThat(revisions).isEqualTo(written);
    }

    @Test
    void whatIsWrittenIsNeverChanged() throws SQLException {
        var town = Given.municipality();
        var school = Given.organisation("school", town, "Школа");
        GivenFigures.indicator(town, "R1", Map.of());
        GivenFigures.load(GivenFigures.row("R1", "RY2025", school, 1, 10));
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : List.of(
                    "update observation set numerator = 2 where organisation_id = '" + school.id() + "'",
                    "update observation set superseded_by = 1, numerator = 2 where organisation_id = '" + school.id()
                            + "'",
                    "delete from observation where organisation_id = '" + school.id() + "'")) {
                Assertions.assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("written once");
            }
        }
        assertThat(sum(town, "RY2025")).isEqualTo(1);
    }

    private static int sum(Given.Made town, String period) {
        return Given.as("admin")
                .get("/observations?level=municipality&under=" + town.id() + "&period=" + period)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("items[0].numerator");
    }
}
