package ru.orientir.indicator.target;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenIndicator;

@QuarkusTest
class TargetResourceTest {
    @Test
    void holdsBelowUntilSomebodySetsAnother() {
        var town = Given.municipality();
        var first = Given.organisation("school", town, "А школа");
        var second = Given.organisation("school", town, "Б школа");
        var indicator = GivenIndicator.share(town);
        GivenIndicator.target(indicator, town, 60);
        var own = GivenIndicator.target(indicator, second, 70.5);

        effective(indicator, town)
                .body("items.name", contains("А школа", "Б школа", name(town)))
                .body("items[0].value", equalTo(60))
                .body("items[0].inheritedFrom", equalTo(town.id().toString()))
                .body("items[1].value", equalTo(70.5f))
                .body("items[1].inheritedFrom", nullValue())
                .body("items[1].targetId", equalTo(own.id().toString()));
        effective(indicator, first).body("items.value", contains(60));

        Given.as("admin")
                .header("If-Match", "\"" + own.version() + "\"")
                .delete("/targets/{id}", own.id())
                .then()
                .statusCode(204);
        effective(indicator, second).body("items.value", contains(60));
        Given.refusedAs("admin").get("/targets/{id}", own.id()).then().statusCode(404);
        GivenIndicator.target(indicator, second, 71);
    }

    @Test
    void isNotInheritedWhereTheDefinitionForbids() {
        var town = Given.municipality();
        Given.organisation("school", town, "А школа");
        var indicator = GivenIndicator.with(town, Map.of("targetsInherited", false));
        GivenIndicator.target(indicator, town, 60);
        effective(indicator, town)
                .body("items[0].name", equalTo("А школа"))
                .body("items[0].value", nullValue())
                .body("items[1].value", equalTo(60));
    }

    @Test
    void changesItsValueOnly() {
        var town = Given.municipality();
        var indicator = GivenIndicator.share(town);
        var target = GivenIndicator.target(indicator, town, 60);
        String version = Given.as("admin")
                .header("If-Match", "\"" + target.version() + "\"")
                .body(input(indicator, town, "RY2025", 65))
                .put("/targets/{id}", target.id())
                .then()
                .statusCode(200)
                .body("value", equalTo(65))
                .extract()
                .path("version");
        Given.refusedAs("admin")
                .header("If-Match", "\"" + version + "\"")
                .body(input(indicator, town, "RY2026", 65))
                .put("/targets/{id}", target.id())
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("immutable"));
        Given.as("admin")
                .get("/targets?indicatorId={i}&period=RY2025", indicator.id())
                .then()
                .statusCode(200)
                .body("items.value", contains(65));
        Given.as("admin")
                .get("/targets?indicatorId={i}&period=RY2024", indicator.id())
                .then()
                .body("items", empty());
    }

    @Test
    void refusesWhatCanHoldNowhere() {
        var town = Given.municipality();
        var indicator = GivenIndicator.share(town);
        post(input(indicator, town, "RY2025-T1", 101))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/period", "#/value"))
                .body("errors[0].allowed", contains("reporting_year"));
        post(input(indicator, town, "2025", 50)).statusCode(422).body("errors[0].pointer", equalTo("#/period"));
        post(input(indicator, Given.municipality(), "RY2025", 50))
                .statusCode(422)
                .body("errors[0].code", equalTo("out_of_reach"));
        post(input(town, town, "RY2025", 50)).statusCode(422).body("errors[0].pointer", equalTo("#/indicatorId"));
        GivenIndicator.target(indicator, town, 50);
        post(input(indicator, town, "RY2025", 55)).statusCode(409);
        Given.refusedAs("admin")
                .get("/effective-targets?indicatorId={i}&period=сентябрь&under={u}", indicator.id(), town.id())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?period"));
        Given.refusedAs("admin")
                .get("/effective-targets?indicatorId={i}", indicator.id())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?period", "?under"));
    }

    private static ValidatableResponse effective(Given.Made indicator, Given.Made under) {
        return Given.as("admin")
                .get("/effective-targets?indicatorId={i}&period=RY2025&under={u}", indicator.id(), under.id())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse post(Map<String, Object> input) {
        return Given.refusedAs("admin").body(input).post("/targets").then();
    }

    private static Map<String, Object> input(Given.Made indicator, Given.Made place, String period, Object value) {
        return Map.of("organisationId", place.id(), "indicatorId", indicator.id(), "period", period, "value", value);
    }

    private static String name(Given.Made organisation) {
        return Given.as("admin").get("/organisations/{id}", organisation.id()).path("name");
    }
}
