package ru.orientir.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.Given.Made;
import ru.orientir.GivenRoadmap;

@QuarkusTest
class RoadmapResourceTest {

    @Test
    void belongsToTheOrganisationOfItsProject() {
        var given = GivenRoadmap.make();
        given.activity("Экскурсия");

        Given.as("admin")
                .get("/roadmaps/{id}", given.id())
                .then()
                .statusCode(200)
                .body("organisationId", equalTo(given.town().id().toString()))
                .body("projectId", equalTo(given.project().id().toString()))
                .body("activityCount", equalTo(1));
        Given.as("admin")
                .get("/roadmaps?projectId={id}&q=дорожные", given.project().id())
                .then()
                .statusCode(200)
                .body("items.id", contains(given.id().toString()));
        Given.as("admin").get("/projects/{id}", given.project().id()).then().body("roadmapCount", equalTo(1));
    }

    @Test
    void namesFaultsOfYearsAndProject() {
        var given = GivenRoadmap.make();
        Given.refusedAs("admin")
                .body(Map.of(
                        "projectId",
                        given.project().id(),
                        "title",
                        "Карта",
                        "startYear",
                        2027,
                        "endYear",
                        2026,
                        "planYear",
                        "school"))
                .post("/roadmaps")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/endYear"));
        Given.refusedAs("admin")
                .body(GivenRoadmap.input(new Made(UUID.randomUUID(), "0", null), "Карта"))
                .post("/roadmaps")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/projectId"));
        Given.refusedAs("admin")
                .body(Map.of("planYear", "lunar"))
                .post("/roadmaps")
                .then()
                .statusCode(422)
                .body("errors[0].allowed", contains("school", "calendar"));
    }

    @Test
    void keepsSectionsInDocumentOrder() {
        var given = GivenRoadmap.make();
        var first = given.section("1", "Информирование", null);
        given.section("2", "Диагностика", null);
        given.section("1.1", "Работа с родителями", first);

        assertThat(Given.pages("/roadmaps/" + given.id() + "/sections?limit=2", "number"))
                .containsExactly("1", "1.1", "2");
    }

    @Test
    void movesASectionWithEverythingInIt() {
        var given = GivenRoadmap.make();
        var first = given.section("1", "Первый", null);
        var second = given.section("2", "Второй", null);
        given.activity("1.1", "Внутри первого", first);
        given.activity("2.1", "Внутри второго", second);

        Given.as("admin")
                .header("If-Match", "\"" + first.version() + "\"")
                .body(Map.of("number", "2.9", "title", "Первый", "parentId", second.id()))
                .put("/sections/{id}", first.id())
                .then()
                .statusCode(200);
        assertThat(given.titles("sort=position")).containsExactly("Внутри второго", "Внутри первого");
        assertThat(given.titles("sectionId=" + second.id())).containsExactly("Внутри второго", "Внутри первого");
        Given.refusedAs("admin")
                .header("If-Match", version("/sections/" + second.id()))
                .body(Map.of("title", "Второй", "parentId", first.id()))
                .put("/sections/{id}", second.id())
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("own_parent"));
    }

    @Test
    void reordersMovesAndRenumbersInOneOperation() {
        var given = GivenRoadmap.make();
        var first = given.section("1", "Первый", null);
        var second = given.section("2", "Второй", null);
        var a = given.activity("1.1", "А", first);
        var b = given.activity("1.2", "Б", first);
        var c = given.activity("2.1", "В", second);
        var before = version("/roadmaps/" + given.id());

        var layout = layout(section(second, "1", item(c, "1.1"), item(a, "1.2")), section(first, "2", item(b, "2.1")));
        Given.as("admin")
                .header("If-Match", before)
                .body(layout)
                .put("/roadmaps/{id}/layout", given.id())
                .then()
                .statusCode(200)
                .body("activityCount", equalTo(3));

        assertThat(given.titles("sort=position")).containsExactly("В", "А", "Б");
        assertThat(given.found("sort=position", "number")).containsExactly("1.1", "1.2", "2.1");
        assertThat(given.titles("sectionId=" + second.id())).containsExactly("В", "А");
        Given.refusedAs("admin")
                .header("If-Match", before)
                .body(layout)
                .put("/roadmaps/{id}/layout", given.id())
                .then()
                .statusCode(412)
                .body("current.id", equalTo(given.id().toString()));
    }

    @Test
    void leavesTheVersionsOfWhatDidNotMove() {
        var given = GivenRoadmap.make();
        var section = given.section("1", "Раздел", null);
        var made = new ArrayList<Made>();
        for (int i = 0; i < 5; i++) {
            made.add(given.activity("1." + i, "Дело " + i, section));
        }
        var order = List.of(made.get(4), made.get(0), made.get(1), made.get(2), made.get(3));
        Given.as("admin")
                .header("If-Match", version("/roadmaps/" + given.id()))
                .body(layout(section(
                        section, "1", order.stream().map(m -> item(m, null)).toList())))
                .put("/roadmaps/{id}/layout", given.id())
                .then()
                .statusCode(200);

        assertThat(given.titles("")).containsExactly("Дело 4", "Дело 0", "Дело 1", "Дело 2", "Дело 3");
        assertThat(version("/activities/" + made.get(1).id()))
                .isEqualTo("\"" + made.get(1).version() + "\"");
    }

    @Test
    void refusesALayoutThatIsNotWhole() {
        var given = GivenRoadmap.make();
        var first = given.section("1", "Первый", null);
        var second = given.section("2", "Второй", null);
        var a = given.activity("1.1", "А", first);
        given.activity("1.2", "Б", first);
        var stranger = GivenRoadmap.make().section("9", "Чужой", null);

        Given.refusedAs("admin")
                .header("If-Match", version("/roadmaps/" + given.id()))
                .body(layout(
                        section(first, null, item(a, null), item(a, null)),
                        section(stranger, null),
                        inside(section(second, null), UUID.randomUUID())))
                .put("/roadmaps/{id}/layout", given.id())
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "#/sections/0/activities/1/id",
                                "#/sections/1/id",
                                "#/sections/2/parentId",
                                "#/sections"))
                .body("errors.code", hasItem("incomplete"));
        assertThat(given.titles("")).containsExactly("А", "Б");
    }

    @Test
    void readsSchedulesAnewWhenTheYearsChange() {
        var given = GivenRoadmap.make();
        var made = given.activity(Map.of("title", "Ярмарка", "schedule", Map.of("text", "октябрь")));
        Given.as("admin").get("/activities/{id}", made.id()).then().body("schedule.start", equalTo("2026-10-01"));

        var input = new java.util.HashMap<>(GivenRoadmap.input(given.project(), "Карта"));
        input.put("startYear", 2028);
        input.put("endYear", 2029);
        Given.as("admin")
                .header("If-Match", version("/roadmaps/" + given.id()))
                .body(input)
                .put("/roadmaps/{id}", given.id())
                .then()
                .statusCode(200);
        Given.as("admin")
                .get("/activities/{id}", made.id())
                .then()
                .body("schedule.text", equalTo("октябрь"))
                .body("schedule.start", equalTo("2028-10-01"));
    }

    @Test
    void goesToTheTrashAndComesBackWithItsParts() {
        var given = GivenRoadmap.make();
        var section = given.section("1", "Раздел", null);
        given.activity("1.1", "Остаётся", section);
        var early = given.activity("1.2", "Выброшено раньше", section);
        delete("/activities/" + early.id());

        delete("/roadmaps/" + given.id());
        assertThat(given.titles("")).isEmpty();
        Given.as("admin").get("/roadmaps/{id}", given.id()).then().body("deletedAt", notNullValue());
        Given.refusedAs("admin")
                .body(Map.of("title", "Поздно"))
                .post("/roadmaps/{id}/activities", given.id())
                .then()
                .statusCode(409)
                .body("reason", equalTo("in-trash"));

        Given.as("admin")
                .post("/roadmaps/{id}/restore", given.id())
                .then()
                .statusCode(200)
                .body("activityCount", equalTo(1));
        assertThat(given.titles("")).containsExactly("Остаётся");
        assertThat(given.titles("trashed=true")).containsExactly("Выброшено раньше");
    }

    @Test
    void takesSubsectionsAlongToTheTrash() {
        var given = GivenRoadmap.make();
        var outer = given.section("1", "Внешний", null);
        var inner = given.section("1.1", "Внутренний", outer);
        var activity = given.activity("1.1.1", "Дело", inner);

        delete("/sections/" + outer.id());
        assertThat(given.titles("")).isEmpty();
        assertThat(Given.pages("/sections?trashed=true&roadmapId=" + given.id(), "title"))
                .containsExactly("Внешний", "Внутренний");
        Given.refusedAs("admin")
                .post("/activities/{id}/restore", activity.id())
                .then()
                .statusCode(409)
                .body("reason", equalTo("parent-in-trash"));
        Given.as("admin").post("/sections/{id}/restore", outer.id()).then().statusCode(200);
        assertThat(given.titles("")).containsExactly("Дело");
    }

    @Test
    void goesWithItsProject() {
        var given = GivenRoadmap.make();
        given.activity("Дело");
        delete("/projects/" + given.project().id());
        assertThat(given.titles("")).isEmpty();
        Given.refusedAs("admin")
                .post("/roadmaps/{id}/restore", given.id())
                .then()
                .statusCode(409);
        Given.as("admin")
                .post("/projects/{id}/restore", given.project().id())
                .then()
                .statusCode(200)
                .body("roadmapCount", equalTo(1));
        assertThat(given.titles("")).containsExactly("Дело");
    }

    @Test
    void isClosedToStrangersAndReaders() {
        var mine = GivenRoadmap.make();
        var foreign = GivenRoadmap.make();
        var coordinator = Given.member("coordinator", mine.town());
        Given.refusedAs(coordinator).get("/roadmaps/{id}", foreign.id()).then().statusCode(404);
        Given.refusedAs(coordinator)
                .body(Map.of("title", "Подкоп"))
                .post("/roadmaps/{id}/activities", foreign.id())
                .then()
                .statusCode(404);

        var reporter = Given.member("reporter", mine.town());
        Given.as(reporter).get("/roadmaps/{id}", mine.id()).then().statusCode(200);
        Given.refusedAs(reporter)
                .body(Map.of("title", "Подкоп"))
                .post("/roadmaps/{id}/activities", mine.id())
                .then()
                .statusCode(403);
    }

    @SafeVarargs
    private static Map<String, Object> layout(Map<String, Object>... sections) {
        return Map.of("sections", List.of(sections));
    }

    @SafeVarargs
    private static Map<String, Object> section(Made section, String number, Map<String, Object>... activities) {
        return section(section, number, List.of(activities));
    }

    private static Map<String, Object> section(Made section, String number, List<Map<String, Object>> activities) {
        return number == null
                ? Map.of("id", section.id(), "activities", activities)
                : Map.of("id", section.id(), "number", number, "activities", activities);
    }

    private static Map<String, Object> inside(Map<String, Object> section, UUID parent) {
        var inner = new java.util.HashMap<>(section);
        inner.put("parentId", parent);
        return inner;
    }

    private static Map<String, Object> item(Made activity, String number) {
        return number == null ? Map.of("id", activity.id()) : Map.of("id", activity.id(), "number", number);
    }

    private static String version(String path) {
        return Given.as("admin").get(path).then().statusCode(200).extract().header("ETag");
    }

    private static void delete(String path) {
        Given.as("admin").header("If-Match", version(path)).delete(path).then().statusCode(204);
    }
}
