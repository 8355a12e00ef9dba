package ru.orientir.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.Given.Made;

@QuarkusTest
class ProjectResourceTest {

    @Test
    void keepsItsPassportWhole() {
        var town = Given.municipality();
        var input = input(town, "Профориентация в округе");
        input.put("period", Map.of("text", "2026-2028", "start", "2026-09-01", "end", "2028-05-31"));
        input.put("goals", List.of("Помочь выбрать профессию"));
        input.put("levels", List.of(Map.of("key", "school", "title", "Школьный уровень")));
        input.put(
                "stages",
                List.of(Map.of(
                        "key", "1", "number", "I", "title", "Подготовка", "schedule", Map.of("text", "октябрь"))));
        input.put("swot", Map.of("strengths", List.of("Опыт"), "conclusions", List.of("Расти")));
        input.put(
                "bodies",
                List.of(Map.of(
                        "key",
                        "council",
                        "name",
                        "Совет",
                        "kind",
                        "council",
                        "members",
                        List.of(Map.of("name", "Своева Н. Н.", "from", "2026-09-01")))));
        input.put("staffing", List.of(Map.of("position", "Куратор", "functions", List.of("Отчитывается"))));
        var project = Given.create("/projects", input, null);

        Given.as("admin")
                .get("/projects/{id}", project.id())
                .then()
                .statusCode(200)
                .body("period.text", equalTo("2026-2028"))
                .body("goals", contains("Помочь выбрать профессию"))
                .body("stages[0].schedule.start", equalTo("2026-10-01"))
                .body("swot.conclusions", contains("Расти"))
                .body("bodies[0].members[0].from", equalTo("2026-09-01"))
                .body("staffing[0].functions", contains("Отчитывается"))
                .body("$", not(hasKey("regionalProject")));
        assertThat(Given.pages("/projects?q=профессии&organisationId=" + town.id(), "title"))
                .containsExactly("Профориентация в округе");
    }

    @Test
    void pointsAtItsOrder() {
        var town = Given.municipality();
        var order = Given.create(
                "/orders",
                Map.of(
                        "organisationId", town.id(),
                        "issuer", "Управление образования",
                        "number", "7",
                        "date", "2026-08-28",
                        "title", "О проекте"),
                null);
        var input = input(town, "По приказу");
        input.put("orderId", order.id());
        var project = Given.create("/projects", input, null);
        Given.as("admin")
                .get("/projects/{id}", project.id())
                .then()
                .body("orderId", equalTo(order.id().toString()));
        input.put("orderId", UUID.randomUUID());
        Given.refusedAs("admin")
                .body(input)
                .post("/projects")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/orderId"));
    }

    @Test
    void namesEveryFaultOfTheInputAtOnce() {
        var input = input(Given.municipality(), "");
        input.put("goals", List.of("Цель", " "));
        input.put("stages", List.of(Map.of("key", "1", "title", "x".repeat(1001))));
        input.put(
                "bodies",
                List.of(Map.of("key", "a", "name", "Совет", "kind", "council", "members", List.of(Map.of()))));
        Given.refusedAs("admin")
                .body(input)
                .post("/projects")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems("#/title", "#/goals/1", "#/stages/0/title", "#/bodies/0/members/0/name"));
        input = input(Given.municipality(), "Проект");
        input.put("period", Map.of("start", "2026-09-01", "end", "2025-09-01"));
        Given.refusedAs("admin")
                .body(input)
                .post("/projects")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/period/end"));
    }

    @Test
    void changesOnlyTheVersionTheCallerHasRead() {
        var town = Given.municipality();
        var project = Given.create("/projects", input(town, "Было"), null);
        Given.refusedAs("admin")
                .body(input(town, "Стало"))
                .put("/projects/{id}", project.id())
                .then()
                .statusCode(428);
        Given.as("admin")
                .header("If-Match", "\"" + project.version() + "\"")
                .body(input(town, "Стало"))
                .put("/projects/{id}", project.id())
                .then()
                .statusCode(200);
        Given.refusedAs("admin")
                .header("If-Match", "\"" + project.version() + "\"")
                .body(input(town, "Опоздало"))
                .put("/projects/{id}", project.id())
                .then()
                .statusCode(412)
                .body("current.title", equalTo("Стало"));
    }

    @Test
    void pagesThroughEverythingOnce() {
        var town = Given.municipality();
        List.of("Г", "А", "В", "Б", "А").forEach(title -> Given.create("/projects", input(town, title), null));
        assertThat(Given.pages("/projects?limit=2&organisationId=" + town.id(), "title"))
                .containsExactly("А", "А", "Б", "В", "Г");
        assertThat(Given.pages("/projects?limit=2&sort=-title&organisationId=" + town.id(), "title"))
                .containsExactly("Г", "В", "Б", "А", "А");
    }

    @Test
    void isClosedToStrangersAndReaders() {
        var mine = Given.municipality();
        var foreign = Given.create("/projects", input(Given.municipality(), "Чужой"), null);
        var coordinator = Given.member("coordinator", mine);
        Given.refusedAs(coordinator).get("/projects/{id}", foreign.id()).then().statusCode(404);
        Given.as(coordinator).body(input(mine, "Свой")).post("/projects").then().statusCode(201);
        var reporter = Given.member("reporter", mine);
        Given.refusedAs(reporter)
                .body(input(mine, "Подкоп"))
                .post("/projects")
                .then()
                .statusCode(403);
    }

    private static HashMap<String, Object> input(Made town, String title) {
        return new HashMap<>(Map.of("organisationId", town.id(), "title", title));
    }
}
