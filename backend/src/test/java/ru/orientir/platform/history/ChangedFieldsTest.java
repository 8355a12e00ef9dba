package ru.orientir.platform.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenIndicator;
import ru.orientir.GivenRoadmap;

/** Before and after, field by field, in the words and values of the API. */
@QuarkusTest
class ChangedFieldsTest {

    @Test
    void saysWhatEachChangeOfAnActivityChanged() {
        var made = GivenRoadmap.make()
                .activity(Map.of("title", "Было", "level", "school", "schedule", Map.of("text", "сентябрь 2026")));
        var tag = put(
                "/activities/{id}",
                made,
                Map.of("title", "Стало", "schedule", Map.of("text", "октябрь 2026"), "status", "done"));
        Given.as("admin").header("If-Match", tag).delete("/activities/{id}", made.id());
        Given.as("admin").post("/activities/{id}/restore", made.id());

        history("activity", made.id())
                .body("items.operation", contains("insert", "update", "trash", "update"))
                .body(fields(0), not(hasItem("version")))
                .body(fields(0), not(hasItem("search")))
                .body(field(0, "title"), equalTo(Map.of("field", "title", "after", "Было")))
                .body(field(0, "schedule.text"), equalTo(Map.of("field", "schedule.text", "after", "сентябрь 2026")))
                .body(field(0, "status"), equalTo(Map.of("field", "status", "after", "planned")))
                .body(field(1, "title"), equalTo(Map.of("field", "title", "before", "Было", "after", "Стало")))
                .body(field(1, "level"), equalTo(Map.of("field", "level", "before", "school")))
                .body(field(1, "status"), equalTo(Map.of("field", "status", "before", "planned", "after", "done")))
                .body(field(1, "schedule.start") + ".before", equalTo("2026-09-01"))
                .body(field(1, "schedule.start") + ".after", equalTo("2026-10-01"))
                .body(field(1, "roadmapId"), nullValue())
                .body(fields(2), contains("deletedAt"))
                .body("items[2].fields[0]", not(hasKey("before")))
                .body(fields(3), contains("deletedAt"))
                .body("items[3].fields[0]", not(hasKey("after")));
    }

    @Test
    void namesFieldsAsTheAnswerOfTheThingDoes() {
        var town = Given.municipality();
        var order = Given.create(
                "/orders",
                Map.of(
                        "organisationId",
                        town.id(),
                        "issuer",
                        "Отдел",
                        "number",
                        "1",
                        "date",
                        "2026-09-01",
                        "title",
                        "О мерах",
                        "preamble",
                        "В целях"),
                null);
        var indicator = GivenIndicator.share(town);
        var target = GivenIndicator.target(indicator, town, 60);

        history("order", order.id())
                .body(field(0, "date") + ".after", equalTo("2026-09-01"))
                .body(field(0, "preamble") + ".after", equalTo("В целях"));
        history("indicator", indicator.id())
                .body(field(0, "definition.type") + ".after", equalTo("percentage"))
                .body(field(0, "semver") + ".after", equalTo("1.0.0"));
        history("target", target.id())
                .body(field(0, "period") + ".after", equalTo("RY2025"))
                .body(field(0, "value") + ".after", equalTo(60))
                .body("items[0].organisationId", equalTo(town.id().toString()));
    }

    @Test
    void writesOneEntryAChangeSetHoweverOftenItWrites() {
        var given = GivenRoadmap.make();
        put("/roadmaps/{id}", given.roadmap(), new HashMap<>(GivenRoadmap.input(given.project(), "Другая карта")));
        history("roadmap", given.id())
                .body("items.operation", contains("insert", "update"))
                .body(fields(1), contains("title"));
    }

    @Test
    void cutsWhatIsLongAndSaysSo() {
        var made = GivenRoadmap.make().activity(Map.of("title", "Дело", "expectedResult", "😀".repeat(900)));
        history("activity", made.id())
                .body(field(0, "title"), not(hasKey("cut")))
                .body(field(0, "expectedResult") + ".cut", equalTo(true))
                .body(field(0, "expectedResult") + ".after", equalTo("😀".repeat(500)));
    }

    @Test
    void refusesAWordNobodyHasSaidWithThoseThatAreThere() {
        List<String> words = Given.refusedAs("admin")
                .get("/changes?entity=draft_cell")
                .then()
                .statusCode(400)
                .extract()
                .path("errors[0].allowed");
        assertThat(words)
                .contains("activity", "import", "membership", "observation", "order", "submission")
                .doesNotContain("orders", "document_import", "notification");
    }

    @Test
    void pagesWithinOneChangeSetAndInBothDirections() {
        var town = Given.municipality();
        Given.importOf(town);
        var coordinator = Given.member("coordinator", town);
        var forwards = pages(coordinator, "/changes?limit=2");
        var backwards = pages(coordinator, "/changes?limit=2&sort=-number");
        assertThat(forwards).hasSizeGreaterThan(2).doesNotHaveDuplicates().isEqualTo(backwards.reversed());
    }

    private static List<Map<String, Object>> pages(String login, String path) {
        var found = new ArrayList<Map<String, Object>>();
        for (String next = path; next != null; ) {
            var page = Given.as(login).get(next).then().statusCode(200).extract();
            found.addAll(page.<List<Map<String, Object>>>path("items"));
            String after = page.path("next");
            next = after == null ? null : after.substring("/api/v1".length());
        }
        return found;
    }

    private static String put(String path, Given.Made made, Map<String, ?> body) {
        return Given.as("admin")
                .header("If-Match", "\"" + made.version() + "\"")
                .body(body)
                .put(path, made.id())
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static ValidatableResponse history(String entity, UUID id) {
        return Given.as("admin")
                .get("/changes?entity={entity}&entityId={id}", entity, id)
                .then()
                .statusCode(200)
                .body("items.fields", not(empty()));
    }

    private static String fields(int item) {
        return "items[" + item + "].fields.field";
    }

    private static String field(int item, String name) {
        return "items[%d].fields.find { it.field == '%s' }".formatted(item, name);
    }
}
