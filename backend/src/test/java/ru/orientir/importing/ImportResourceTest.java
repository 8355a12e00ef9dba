package ru.orientir.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static ru.orientir.importing.ImportCalls.ORDER;
import static ru.orientir.importing.ImportCalls.addition;
import static ru.orientir.importing.ImportCalls.confirm;
import static ru.orientir.importing.ImportCalls.id;
import static ru.orientir.importing.ImportCalls.patch;
import static ru.orientir.importing.ImportCalls.send;
import static ru.orientir.importing.ImportCalls.upload;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;

@QuarkusTest
class ImportResourceTest {
    @Test
    void turnsAnOrderIntoAProjectWithItsRoadmap() {
        var town = Given.municipality();
        var draft = send(town, ORDER).statusCode(201).body("status", equalTo("ready"));
        draft.body("draft.order.number.value", equalTo("214"))
                .body("draft.roadmaps", hasSize(1))
                .body("draft.roadmaps[0].activities.title.value", hasItem("Семинар для кураторов"));

        String projectId = confirm(id(draft), "create")
                .statusCode(200)
                .body("status", equalTo("confirmed"))
                .body("result.orderId", notNullValue())
                .extract()
                .path("result.projectId");
        var roadmapId = confirm(id(draft), "create").extract().<String>path("result.roadmapIds[0]");
        Given.as("admin")
                .get("/activities?roadmapId=" + roadmapId)
                .then()
                .statusCode(200)
                .body("items.number", containsInAnyOrder("1.1", "1.2"))
                .body("items.find { it.number == '1.2' }.schedule.start", equalTo("2026-10-01"))
                .body("items.find { it.number == '1.2' }.responsible[0].kind", equalTo("position"));
        Given.as("admin").get("/projects?organisationId=" + town.id()).then().body("items.id", hasItem(projectId));
    }

    @Test
    void confirmsOnceHoweverOftenItIsAsked() throws Exception {
        var town = Given.municipality();
        var id = id(send(town, ORDER));
        Callable<String> ask =
                () -> confirm(id, "create").statusCode(200).extract().path("result.projectId");
        try (var racers = Executors.newFixedThreadPool(4)) {
            var projects = racers.invokeAll(List.of(ask, ask, ask, ask)).stream()
                    .map(answer -> answer.resultNow())
                    .distinct();
            assertThat(projects).hasSize(1);
        }
        Given.as("admin").get("/projects?organisationId=" + town.id()).then().body("items", hasSize(1));
    }

    @Test
    void proposesAnUpdateOfTheSameOrderAndKeepsWhatPeopleDid() {
        var town = Given.municipality();
        String roadmapId = confirm(id(send(town, ORDER)), "create").extract().path("result.roadmapIds[0]");
        var seminar = Given.as("admin")
                .get("/activities?roadmapId=" + roadmapId + "&q=семинар")
                .then()
                .extract();
        Given.as("admin")
                .header("If-Match", "\"" + seminar.path("items[0].version") + "\"")
                .body(Map.of(
                        "title",
                        "Семинар для кураторов",
                        "number",
                        "1.1",
                        "status",
                        "done",
                        "sectionId",
                        seminar.path("items[0].sectionId")))
                .put("/activities/{id}", seminar.<String>path("items[0].id"))
                .then()
                .statusCode(200);

        var second = send(
                town,
                ORDER.replace("октябрь 2026", "ноябрь 2026").replace("1.1\tСеминар", "1.1\tСеминар")
                        + "1.3\tЯрмарка профессий\tмай\tМетодист\tПроведена\n");
        second.body("matches", notNullValue())
                .body("diff.findAll { it.kind == 'added' }.title", hasItem("Ярмарка профессий"))
                .body("diff.findAll { it.field == 'schedule' }.after", hasItem("ноябрь 2026"));
        confirm(id(second), "update").statusCode(200).body("result.roadmapIds[0]", equalTo(roadmapId));

        Given.as("admin")
                .get("/activities?roadmapId=" + roadmapId)
                .then()
                .body("items", hasSize(3))
                .body("items.find { it.number == '1.1' }.status", equalTo("done"))
                .body("items.find { it.number == '1.2' }.schedule.start", equalTo("2026-11-01"));
        Given.as("admin").get("/projects?organisationId=" + town.id()).then().body("items", hasSize(1));
    }

    @Test
    void keepsWhatTheRecogniserReadAlsoWhereTheWordsAreThoseOfLastYear() {
        var town = Given.municipality();
        confirm(id(send(town, ORDER)), "create").statusCode(200);
        var mended = send(town, ORDER.replace("2026-2027", "2027-2028"));
        String roadmapId =
                confirm(id(mended), "update").statusCode(200).extract().path("result.roadmapIds[0]");

        Given.as("admin")
                .get("/activities?roadmapId=" + roadmapId)
                .then()
                .body("items.find { it.number == '1.1' }.schedule.text", equalTo("сентябрь"))
                .body("items.find { it.number == '1.1' }.schedule.start", equalTo("2027-09-01"));
    }

    @Test
    void pointsAtTheOrderOfAnotherOrganisationAndLeavesItAsItIs() {
        var region = Given.region();
        var town = Given.municipalityOf(region);
        var ordered = Map.of(
                "organisationId", region.id(),
                "issuer", "Министерство образования",
                "number", "214",
                "date", "2026-08-12",
                "title", "О региональной дорожной карте");
        var orderId = Given.create("/orders", ordered, region.id()).id().toString();
        Given.create(
                "/projects", Map.of("organisationId", town.id(), "title", "Проект", "orderId", orderId), town.id());

        var draft = send(town, ORDER).body("matches", notNullValue());
        confirm(id(draft), "update").statusCode(200).body("result.orderId", equalTo(orderId));

        Given.as("admin")
                .get("/orders/{id}", orderId)
                .then()
                .body("title", equalTo("О региональной дорожной карте"))
                .body("organisationId", equalTo(region.id().toString()));
    }

    @Test
    void takesCorrectionsAndReadsTheirDatesAnew() {
        var draft = send(Given.municipality(), ORDER);
        correct(
                        id(draft),
                        draft.extract().path("version"),
                        "/roadmaps/0/activities/0/schedule/value/text",
                        "до 5 ноября 2026")
                .statusCode(200)
                .body("draft.roadmaps[0].activities[0].schedule.value.kind", equalTo("deadline"))
                .body("draft.roadmaps[0].activities[0].schedule.value.end", equalTo("2026-11-05"));
        var years = correct(
                id(draft),
                Given.as("admin")
                        .get("/imports/{id}", id(draft))
                        .then()
                        .extract()
                        .path("version"),
                "/roadmaps/0/startYear",
                2020);
        years.statusCode(200).body("draft.roadmaps[0].activities[0].schedule.value.end", equalTo("2026-11-05"));
        Given.refusedAs("admin")
                .contentType("application/json-patch+json; charset=UTF-8")
                .header("If-Match", "\"1\"")
                .body(List.of())
                .patch("/imports/{id}", id(draft))
                .then()
                .statusCode(412);
        var current = Given.as("admin")
                .get("/imports/{id}", id(draft))
                .then()
                .extract()
                .<String>path("version");
        Given.refusedAs("admin")
                .contentType("application/json-patch+json; charset=UTF-8")
                .header("If-Match", "\"" + current + "\"")
                .body(List.of(Map.of("op", "replace", "path", "/nowhere/0", "value", "x")))
                .patch("/imports/{id}", id(draft))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("patch_does_not_apply"));
    }

    /** A draft may lack the names that a project may not. */
    @Test
    void callsUntitledWhatACorrectionLeavesWithoutAName() {
        var draft = send(Given.municipality(), ORDER);
        var nameless =
                Map.of("key", "x", "extra", List.of(), "place", Map.of(), "confidence", 1, "warnings", List.of());
        var member = Map.of("name", Map.of("value", " ", "place", Map.of(), "confidence", 1));
        var body = Map.of("key", "council", "name", member.get("name"), "kind", "council", "members", List.of(member));
        patch(
                        id(draft),
                        draft.extract().path("version"),
                        List.of(
                                addition("/indicators/-", nameless),
                                addition("/indicators/-", nameless),
                                addition("/project/levels/-", Map.of("key", "school")),
                                addition("/project/staffing/-", Map.of("functions", List.of())),
                                addition("/project/bodies/-", body)))
                .statusCode(200);

        var projectId = confirm(id(draft), "create")
                .statusCode(200)
                .body("result.indicatorIds", empty())
                .extract()
                .<String>path("result.projectId");
        Given.as("admin")
                .get("/projects/{id}", projectId)
                .then()
                .statusCode(200)
                .body("levels[0].title", equalTo("Без названия"))
                .body("staffing[0].position", equalTo("Без названия"))
                .body("bodies[0].members[0].name", equalTo("Без названия"));
    }

    @Test
    void showsTheSourceBesideTheDraft() {
        var id = id(send(Given.municipality(), ORDER));
        Given.as("admin")
                .get("/imports/{id}/source", id)
                .then()
                .statusCode(200)
                .body("format", equalTo("plain_text"))
                .body(
                        "blocks.rows.flatten().findAll { it != null }.cells.flatten().text",
                        hasItem("Семинар для кураторов"));
    }

    @Test
    void startsNothingNewForARepeatedKey() {
        var town = Given.municipality();
        var key = UUID.randomUUID().toString();
        var first = id(upload(town, ORDER)
                .header("Idempotency-Key", key)
                .post("/imports")
                .then()
                .statusCode(201));
        var second = id(upload(town, ORDER)
                .header("Idempotency-Key", key)
                .post("/imports")
                .then()
                .statusCode(201));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void refusesWhatIsNoDocumentAndLeavesNothing() {
        var town = Given.municipality();
        Given.uploadAs("admin")
                .multiPart("file", "order.docx", new byte[0])
                .queryParam("organisationId", town.id())
                .post("/imports")
                .then()
                .statusCode(422)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("https://orientir.ru/problems/empty-file"));
        Given.as("admin").get("/imports?organisationId=" + town.id()).then().body("items", empty());
    }

    @Test
    void addsAnotherAnnexOfAnOrderAndKeepsThePassport() {
        var town = Given.municipality();
        var passport = ORDER.replace(
                "ДОРОЖНАЯ КАРТА\n", "Цель: помочь каждому выпускнику выбрать профессию.\n\nДОРОЖНАЯ КАРТА\n");
        String projectId = confirm(id(send(town, passport)), "create").extract().path("result.projectId");
        List<String> goals = Given.as("admin")
                .get("/projects/{id}", projectId)
                .then()
                .extract()
                .path("goals");

        confirm(id(send(town, ORDER)), "update").statusCode(200).body("result.projectId", equalTo(projectId));
        assertThat(goals).isNotEmpty();
        Given.as("admin").get("/projects/{id}", projectId).then().body("goals", equalTo(goals));
    }

    /** By the announced length, before a byte of the body is read; so no client library that insists on sending it. */
    @Test
    void refusesABodyOverTheLimitWithAProblem() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("POST /api/v1/imports HTTP/1.1\r\nHost: localhost\r\nContent-Length: 40000000\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json", "https://orientir.ru/problems/payload-too-large");
        }
    }

    @Test
    void forgetsADiscardedImport() {
        var draft = send(Given.municipality(), ORDER);
        Given.as("admin")
                .header("If-Match", "\"" + draft.extract().path("version") + "\"")
                .delete("/imports/{id}", id(draft))
                .then()
                .statusCode(204);
        Given.refusedAs("admin").get("/imports/{id}/source", id(draft)).then().statusCode(404);
        Given.refusedAs("admin").post("/imports/{id}/confirm", id(draft)).then().statusCode(409);
        Given.as("admin").get("/imports").then().body("items.id", not(hasItem(id(draft))));
    }

    private static ValidatableResponse correct(String id, String version, String path, Object value) {
        return patch(id, version, List.of(Map.of("op", "replace", "path", path, "value", value)));
    }
}
