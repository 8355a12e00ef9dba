package ru.orientir.figures.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenFigures;

/** Who sees whose figures, and how much of them. */
@QuarkusTest
class ObservationSightTest {
    @Test
    void seesNothingOfAForeignMunicipality() {
        var foreign = Given.municipality();
        var school = Given.organisation("school", foreign, "Чужая школа");
        GivenFigures.indicator(foreign, "S1", Map.of());
        GivenFigures.load(GivenFigures.row("S1", "RY2025", school, 50, 100));
        Given.member("coordinator", Given.municipality());
        for (var question : List.of(
                "/observations?organisationId=" + school.id(),
                "/observations?under=" + foreign.id(),
                "/observations?level=municipality&under=" + foreign.id(),
                "/observations?level=municipality",
                "/observations?level=region",
                "/observations",
                "/observations/roll-up?organisationId=" + foreign.id(),
                "/observations/history?organisationId=" + school.id())) {
            Given.as("coordinator").get(question).then().statusCode(200).body("items", empty());
        }
        Given.refusedAs("coordinator").get("/observations?indicator=S1").then().statusCode(400);
    }

    @Test
    void hidesSmallCohortsFromStrangersAndWhateverGivesThemAway() {
        var town = Given.municipality();
        var schools = ObservationResourceTest.schools(town, 6);
        GivenFigures.indicator(town, "S1", Map.of("smallCohort", 5));
        var rows = new ArrayList<String>();
        rows.add(GivenFigures.row("S1", "RY2025", schools.getFirst(), 2, 20));
        schools.subList(1, 6).forEach(school -> rows.add(GivenFigures.row("S1", "RY2025", school, 40, 80)));
        GivenFigures.load(rows.toArray(String[]::new));

        Given.member("coordinator", town);
        Given.as("coordinator")
                .get("/observations?under=" + town.id())
                .then()
                .statusCode(200)
                .body("items.numerator", containsInAnyOrder(2, 40, 40, 40, 40, 40));
        Given.member("analyst", town);
        List<Integer> open = Given.as("analyst")
                .get("/observations?under=" + town.id() + "&status=reported")
                .then()
                .statusCode(200)
                .extract()
                .path("items.numerator");
        List<Integer> hidden = Given.as("analyst")
                .get("/observations?under=" + town.id() + "&status=suppressed")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.organisationId == '"
                                + schools.getFirst().id() + "' }.status",
                        equalTo("suppressed"))
                .extract()
                .path("items.numerator");
        assertThat(open).doesNotContain(2);
        assertThat(hidden).hasSizeGreaterThan(1).containsOnlyNulls();
        assertThat(open.size() + hidden.size()).isEqualTo(6);
        Given.as("analyst")
                .accept("text/csv")
                .get("/observations?organisationId=" + schools.getFirst().id())
                .then()
                .statusCode(200)
                .body(not(org.hamcrest.Matchers.containsString(",2,20,")));
        Given.as("analyst")
                .get("/observations/history?organisationId="
                        + schools.getFirst().id())
                .then()
                .statusCode(200)
                .body("items.status", contains("suppressed"))
                .body("items[0].numerator", nullValue());
    }

    @Test
    void showsASchoolItselfExactlyAndTheOthersOfItsMunicipality() {
        var town = Given.municipality();
        var schools = ObservationResourceTest.schools(town, 6);
        GivenFigures.indicator(town, "S1", Map.of("smallCohort", 5));
        GivenFigures.load(schools.stream()
                .map(school -> GivenFigures.row("S1", "RY2025", school, 2, 20))
                .toArray(String[]::new));
        Given.member("reporter", schools.getFirst());
        Given.as("reporter")
                .get("/observations?indicator=S1&period=RY2025")
                .then()
                .statusCode(200)
                .body("items", hasSize(6))
                .body(
                        "items.findAll { it.status == 'reported' }.organisationId",
                        contains(schools.getFirst().id().toString()));
    }

    @Test
    void opensARollUpDownToItsParts() {
        var town = Given.municipality();
        var schools = ObservationResourceTest.schools(town, 3);
        GivenFigures.indicator(town, "S1", Map.of());
        GivenFigures.load(
                GivenFigures.row("S1", "RY2025", schools.get(0), 1, 10),
                GivenFigures.row("S1", "RY2025", schools.get(1), 2, 20),
                GivenFigures.row("S1", "RY2025", schools.get(2), "н/д", ""));
        Given.as("admin")
                .get("/observations/roll-up?indicator=S1&period=RY2025&slice=&organisationId=" + town.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].numerator", equalTo(3))
                .body("items[0].denominator", equalTo(30))
                .body("items[0].value", equalTo(10.0f))
                .body("items[0].reported", equalTo(2))
                .body("items[0].parts", hasSize(3))
                .body("items[0].parts.numerator.findAll { it != null }.sum()", equalTo(3))
                .body("items[0].parts.status", containsInAnyOrder("reported", "reported", "missing"));
        Given.refusedAs("admin").get("/observations/roll-up").then().statusCode(400);
    }
}
