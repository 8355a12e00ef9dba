package ru.orientir.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenIndicator;

@QuarkusTest
class IndicatorResourceTest {
    @Test
    void fillsInWhatADefinitionLeavesOpen() {
        var town = Given.municipality();
        var made = GivenIndicator.share(town);

        Given.as("admin")
                .get("/indicators/{id}", made.id())
                .then()
                .statusCode(200)
                .body("code", matchesPattern("[a-z][a-z0-9-]+"))
                .body("semver", equalTo("1.0.0"))
                .body("unfinished", empty())
                .body("activityCount", equalTo(0))
                .body("definition.decimals", equalTo(1))
                .body("definition.rollUp", equalTo("sum"))
                .body("definition.reportedBy", contains("school"))
                .body("definition.periodKinds", contains("reporting_year"))
                .body("definition.targetsInherited", equalTo(true))
                .body("definition.ranked", equalTo(true))
                .body("definition.mayExceedWhole", equalTo(false))
                .body("definition.smallCohort", equalTo(5))
                .body("definition.thresholds[0].value", equalTo(50))
                .body("definition.baseline", nullValue());
    }

    @Test
    void keepsAWholeDefinition() {
        var whole = new HashMap<>(GivenIndicator.shareDefinition());
        whole.putAll(Map.of(
                "bands",
                        List.of(
                                Map.of("to", 25.5, "name", "Низкий", "tone", "bad"),
                                Map.of("from", 25.5, "name", "Высокий", "tone", "good")),
                "baseline", Map.of("period", "RY2024", "numerator", 420, "denominator", 1000),
                "window", Map.of("from", "07-01", "to", "08-31", "text", "июль-август"),
                "disaggregations", List.of(gender()),
                "grades", Map.of("from", 5, "to", 11),
                "denominatorDate", "september_20",
                "denominatorMeasure", "pupils:5-11",
                "periodKinds", List.of("reporting_year", "half_year"),
                "comparableKinds", List.of("reporting_year", "calendar_year"),
                "smallCohort", 0));
        var made = GivenIndicator.made(Given.municipality(), whole);
        Given.as("admin")
                .get("/indicators/{id}", made.id())
                .then()
                .statusCode(200)
                .body("definition.bands[0].to", equalTo(25.5f))
                .body("definition.baseline.numerator", equalTo(420))
                .body("definition.window.text", equalTo("июль-август"))
                .body("definition.disaggregations[0].categories.code", contains("f", "m"))
                .body("definition.grades.to", equalTo(11))
                .body("definition.denominatorDate", equalTo("september_20"))
                .body("definition.smallCohort", equalTo(0));
    }

    @Test
    void codesAreUniqueAndNeverChange() {
        var town = Given.municipality();
        var first = GivenIndicator.share(town);
        var second = GivenIndicator.share(town);
        String code = Given.as("admin").get("/indicators/{id}", first.id()).path("code");
        Given.as("admin").get("/indicators/{id}", second.id()).then().body("code", equalTo(code + "-2"));

        Given.refusedAs("admin")
                .body(Map.of("organisationId", town.id(), "code", code, "definition", GivenIndicator.shareDefinition()))
                .post("/indicators")
                .then()
                .statusCode(409)
                .body("reason", equalTo("code-taken"));
        put(first, Map.of("organisationId", town.id(), "code", "other", "definition", GivenIndicator.shareDefinition()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/code"));
        put(first, Map.of("organisationId", Given.municipality().id(), "definition", GivenIndicator.shareDefinition()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/organisationId"));
    }

    @Test
    void whatHasChangedDecidesTheVersion() {
        var made = GivenIndicator.share(Given.municipality());
        var version = revised(made, made.version(), Map.of(), "1.0.0");
        version = revised(made, version, Map.of("methodology", "Опрос в мае"), "1.0.1");
        version = revised(
                made,
                version,
                Map.of(
                        "methodology",
                        "Опрос в мае",
                        "thresholds",
                        List.of(Map.of("level", "organisation", "comparison", "at_least", "value", 60))),
                "1.1.0");
        version = revised(made, version, Map.of("denominator", "Обучающиеся 5–9 классов"), "2.0.0");
        version = revised(
                made,
                version,
                Map.of("denominator", "Обучающиеся 5–9 классов", "disaggregations", List.of(gender())),
                "3.0.0");
        var renamed = new HashMap<>(gender());
        renamed.put("name", "По полу");
        revised(
                made,
                version,
                Map.of("denominator", "Обучающиеся 5–9 классов", "disaggregations", List.of(renamed)),
                "3.0.1");

        Given.as("admin")
                .get("/indicators/{id}/versions", made.id())
                .then()
                .statusCode(200)
                .body("items.semver", contains("3.0.1", "3.0.0", "2.0.0", "1.1.0", "1.0.1", "1.0.0"))
                .body("items[0].by", notNullValue())
                .body("items[2].note", equalTo("Причина"))
                .body("items[2].definition.denominator", equalTo("Обучающиеся 5–9 классов"));
        Given.as("admin")
                .get("/indicators/{id}/diff?from=1.1.0&to=2.0.0", made.id())
                .then()
                .statusCode(200)
                .body("change", equalTo("major"))
                .body("fields.field", containsInAnyOrder("denominator", "thresholds", "methodology"))
                .body("fields.find { it.field == 'denominator' }.before", equalTo("Все обучающиеся 5–11 классов"))
                .body("fields.find { it.field == 'denominator' }.after", equalTo("Обучающиеся 5–9 классов"))
                .body("fields.find { it.field == 'methodology' }.after", nullValue())
                .body("fields.find { it.field == 'thresholds' }.change", equalTo("minor"));
        Given.as("admin")
                .get("/indicators/{id}/diff?from=3.0.1&to=3.0.1", made.id())
                .then()
                .statusCode(200)
                .body("change", nullValue())
                .body("fields", empty());
    }

    @Test
    void refusesVersionsThatAreNone() {
        var made = GivenIndicator.share(Given.municipality());
        Given.refusedAs("admin")
                .get("/indicators/{id}/diff?from=latest", made.id())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?from"));
        Given.refusedAs("admin")
                .get("/indicators/{id}/diff?to=9.9.9", made.id())
                .then()
                .statusCode(404);
    }

    @Test
    void namesEveryFaultAtOnce() {
        var town = Given.municipality();
        var definition = Map.of(
                "name", " ",
                "type", "percentage",
                "unit", "%",
                "decimals", 9,
                "thresholds", List.of(Map.of("level", "organisation", "comparison", "at_least", "value", 150)),
                "bands",
                        List.of(
                                Map.of("from", 10, "to", 5, "name", "а", "tone", "bad"),
                                Map.of("from", 1, "name", "б", "tone", "good")),
                "baseline", Map.of("period", "2024", "numerator", -1),
                "window", Map.of("from", "02-30", "to", "31-12"),
                "disaggregations", List.of(gender(), gender()),
                "grades", Map.of("from", 9, "to", 5));
        Given.refusedAs("admin")
                .body(Map.of("organisationId", town.id(), "definition", definition))
                .post("/indicators")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "#/definition/name",
                                "#/definition/decimals",
                                "#/definition/thresholds/0/value",
                                "#/definition/bands/0/to",
                                "#/definition/bands/1/from",
                                "#/definition/baseline/period",
                                "#/definition/baseline/numerator",
                                "#/definition/baseline/denominator",
                                "#/definition/window/from",
                                "#/definition/window/to",
                                "#/definition/disaggregations/1/dimension",
                                "#/definition/grades/to"))
                .body("errors.find { it.pointer.endsWith('grades/to') }.code", equalTo("end_before_start"));
        Given.refusedAs("admin")
                .body(Map.of("organisationId", town.id()))
                .post("/indicators")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/definition"));
        Given.refusedAs("admin")
                .body(Map.of(
                        "organisationId",
                        town.id(),
                        "definition",
                        GivenIndicator.shareWith(Map.of("type", "count", "rollUp", "distinct"))))
                .post("/indicators")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/definition/denominator", "#/definition/registryKind"));
        Given.refusedAs("admin")
                .body(Map.of("organisationId", town.id(), "definition", Map.of("type", "guess")))
                .post("/indicators")
                .then()
                .statusCode(422)
                .body("errors[0].allowed", hasItem("percentage"));
        var listed = new HashMap<String, Object>(Map.of("name", "х", "type", "count", "unit", "ед."));
        listed.put("thresholds", java.util.Collections.singletonList(null));
        Given.refusedAs("admin")
                .body(Map.of("organisationId", town.id(), "definition", listed))
                .post("/indicators")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/definition/thresholds/0"));
    }

    @Test
    void aShareWithoutDenominatorIsKeptAndSaysSo() {
        var definition = GivenIndicator.shareDefinition();
        definition.remove("denominator");
        var made = GivenIndicator.made(Given.municipality(), definition);
        Given.as("admin")
                .get("/indicators/{id}", made.id())
                .then()
                .statusCode(200)
                .body("unfinished", contains("no_denominator"));
    }

    @Test
    void refusesAProjectNobodySees() {
        var town = Given.municipality();
        var elsewhere = Given.create(
                "/projects", Map.of("organisationId", Given.municipality().id(), "title", "Чужой"), null);
        var mine = Given.create("/projects", Map.of("organisationId", town.id(), "title", "Свой"), null);
        var coordinator = Given.member("coordinator", town);
        Given.refusedAs(coordinator)
                .body(Map.of(
                        "organisationId",
                        town.id(),
                        "projectId",
                        elsewhere.id(),
                        "definition",
                        GivenIndicator.shareDefinition()))
                .post("/indicators")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/projectId"));
        Given.as(coordinator)
                .body(Map.of(
                        "organisationId",
                        town.id(),
                        "projectId",
                        mine.id(),
                        "definition",
                        GivenIndicator.shareDefinition()))
                .post("/indicators")
                .then()
                .statusCode(201)
                .body("projectId", equalTo(mine.id().toString()));
        Given.as(coordinator)
                .get("/indicators?projectId={id}&q=диагностика", mine.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void goesToTheTrashAndComesBackUnlessItsCodeIsTaken() {
        var town = Given.municipality();
        var made = GivenIndicator.share(town);
        String code = Given.as("admin").get("/indicators/{id}", made.id()).path("code");
        Given.as("admin")
                .header("If-Match", "\"" + made.version() + "\"")
                .delete("/indicators/{id}", made.id())
                .then()
                .statusCode(204);
        Given.as("admin")
                .get("/indicators?organisationId={id}", town.id())
                .then()
                .body("items", empty());
        Given.as("admin")
                .get("/indicators?trashed=true&organisationId={id}", town.id())
                .then()
                .body("items.code", contains(code));

        var heir = GivenIndicator.share(town);
        Given.refusedAs("admin")
                .post("/indicators/{id}/restore", made.id())
                .then()
                .statusCode(409)
                .body("reason", equalTo("code-taken"));
        Given.as("admin")
                .header("If-Match", "\"" + heir.version() + "\"")
                .delete("/indicators/{id}", heir.id())
                .then()
                .statusCode(204);
        Given.as("admin")
                .post("/indicators/{id}/restore", made.id())
                .then()
                .statusCode(200)
                .body("deletedAt", nullValue());
    }

    @Test
    void aSchoolReadsItsMunicipalitysIndicatorsAndChangesNone() {
        var town = Given.municipality();
        var school = Given.organisation("school", town, "Школа");
        var made = GivenIndicator.share(town);
        var reporter = Given.member("reporter", school);
        Given.as(reporter).get("/indicators/{id}", made.id()).then().statusCode(200);
        Given.refusedAs(reporter)
                .body(Map.of("organisationId", school.id(), "definition", GivenIndicator.shareDefinition()))
                .post("/indicators")
                .then()
                .statusCode(403);
    }

    private static Map<String, Object> gender() {
        return Map.of(
                "dimension",
                "gender",
                "name",
                "Пол",
                "relation",
                "partition",
                "categories",
                List.of(Map.of("code", "f", "name", "Девушки"), Map.of("code", "m", "name", "Юноши")));
    }

    private static String revised(Given.Made made, String version, Map<String, Object> fields, String semver) {
        return Given.as("admin")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of(
                        "organisationId",
                        made.parentId(),
                        "note",
                        "Причина",
                        "definition",
                        GivenIndicator.shareWith(fields)))
                .put("/indicators/{id}", made.id())
                .then()
                .statusCode(200)
                .body("semver", equalTo(semver))
                .extract()
                .path("version");
    }

    private static ValidatableResponse put(Given.Made made, Object input) {
        return Given.refusedAs("admin")
                .header("If-Match", "\"" + made.version() + "\"")
                .body(input)
                .put("/indicators/{id}", made.id())
                .then();
    }
}
