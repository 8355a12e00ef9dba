package ru.orientir.organisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;

@QuarkusTest
class OrganisationResourceTest {
    @Test
    void bearsANameOfItsTimeThroughARenaming() {
        var town = Given.municipality();
        var school = Given.organisation("school", town, "Школа имени двух улиц");

        Given.as("admin")
                .header("If-Match", "\"" + school.version() + "\"")
                .body(Map.of("name", "Гимназия у реки", "from", "2024-09-01"))
                .post("/organisations/{id}/rename", school.id())
                .then()
                .statusCode(200)
                .body("name", equalTo("Гимназия у реки"));

        Given.as("admin")
                .get("/organisations/{id}?on=2024-08-31", school.id())
                .then()
                .statusCode(200)
                .body("name", equalTo("Школа имени двух улиц"))
                .body("names.name", contains("Школа имени двух улиц", "Гимназия у реки"));
    }

    @Test
    void saysItsGradesAndSettlement() {
        var town = Given.municipality();
        var made = Given.create(
                "/organisations",
                Map.of(
                        "kind",
                        "school",
                        "parentId",
                        town.id(),
                        "names",
                        List.of(Map.of("name", "Основная школа")),
                        "grades",
                        Map.of("from", 1, "to", 9),
                        "settlement",
                        "rural"),
                town.id());
        Given.as("admin")
                .get("/organisations/{id}", made.id())
                .then()
                .statusCode(200)
                .body("grades.to", equalTo(9))
                .body("settlement", equalTo("rural"));
        Given.refusedAs("admin")
                .body(Map.of(
                        "kind",
                        "school",
                        "parentId",
                        town.id(),
                        "names",
                        List.of(Map.of("name", " ")),
                        "grades",
                        Map.of("from", 9, "to", 1)))
                .post("/organisations")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/grades/to", "#/names/0/name"));
    }

    @Test
    void mergesIntoASuccessorOnce() {
        var town = Given.municipality();
        var merged = Given.organisation("school", town, "Малая школа");
        var successor = Given.organisation("school", town, "Большая школа");

        var closed = Given.as("admin")
                .header("If-Match", "\"" + merged.version() + "\"")
                .body(Map.of("on", "2020-08-31", "successorId", successor.id()))
                .post("/organisations/{id}/close", merged.id())
                .then()
                .statusCode(200)
                .body("closed", equalTo(true))
                .body("successorId", equalTo(successor.id().toString()))
                .extract()
                .path("version");
        Given.refusedAs("admin")
                .header("If-Match", "\"" + closed + "\"")
                .body(Map.of("on", "2020-08-31"))
                .post("/organisations/{id}/close", merged.id())
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("reason", equalTo("already-closed"));
    }

    @Test
    void changesOnlyTheVersionTheCallerHasRead() {
        var school = Given.organisation("school", Given.municipality(), "Школа");
        var input =
                Map.of("kind", "school", "parentId", school.parentId(), "names", List.of(Map.of("name", "Школа 2")));

        Given.refusedAs("admin")
                .body(input)
                .put("/organisations/{id}", school.id())
                .then()
                .statusCode(428);
        Given.as("admin")
                .header("If-Match", "\"" + school.version() + "\"")
                .body(input)
                .put("/organisations/{id}", school.id())
                .then()
                .statusCode(200);
        Given.refusedAs("admin")
                .header("If-Match", "\"" + school.version() + "\"")
                .body(input)
                .put("/organisations/{id}", school.id())
                .then()
                .statusCode(412)
                .body("current.name", equalTo("Школа 2"));
    }

    @Test
    void namesEveryFaultOfTheInputAtOnce() {
        Given.refusedAs("admin")
                .body(Map.of("names", List.of(Map.of("name", ""))))
                .post("/organisations")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://orientir.ru/problems/invalid-input"))
                .body("requestId", notNullValue())
                .body("errors.pointer", contains("#/kind", "#/names/0/name"));
        Given.refusedAs("admin")
                .body(Map.of("kind", "castle"))
                .post("/organisations")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/kind"))
                .body("errors[0].allowed", hasItem("school"));
        Given.refusedAs("admin")
                .body(Map.of("colour", "red"))
                .post("/organisations")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown_field"));
        Given.refusedAs("admin").body("{").post("/organisations").then().statusCode(400);
    }

    @Test
    void refusesParametersItDoesNotKnow() {
        Given.refusedAs("admin")
                .get("/organisations?colour=red")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?colour"));
        Given.refusedAs("admin")
                .get("/organisations?kind=castle")
                .then()
                .statusCode(400)
                .body("errors[0].allowed", hasItem("school"));
        Given.refusedAs("admin").get("/organisations?limit=1000").then().statusCode(400);
        Given.refusedAs("admin").get("/organisations?cursor=abc").then().statusCode(400);
    }

    @Test
    void pagesThroughEverythingOnce() {
        var town = Given.municipality();
        var names = List.of("Ясли", "Азбука", "Лицей", "Школа", "Сад");
        names.forEach(name -> Given.organisation("school", town, name));

        var found = Given.pages("/organisations?parentId=" + town.id() + "&limit=2&fields=name", "name");
        org.assertj.core.api.Assertions.assertThat(found).containsExactly("Азбука", "Лицей", "Сад", "Школа", "Ясли");
    }

    @Test
    void answersNotModifiedWhileNothingChanges() {
        var school = Given.organisation("school", Given.municipality(), "Школа");
        var tag = Given.as("admin").get("/organisations/{id}", school.id()).getHeader("ETag");
        Given.as("admin")
                .header("If-None-Match", tag)
                .get("/organisations/{id}", school.id())
                .then()
                .statusCode(304);
    }

    @Test
    void isInvisibleFromAnotherMunicipality() {
        var mine = Given.municipality();
        var foreign = Given.organisation("school", Given.municipality(), "Чужая школа");
        var coordinator = Given.member("coordinator", mine);

        Given.refusedAs(coordinator)
                .get("/organisations/{id}", foreign.id())
                .then()
                .statusCode(404);
        Given.refusedAs(coordinator)
                .body(Map.of("kind", "school", "parentId", foreign.id(), "names", List.of(Map.of("name", "Подкоп"))))
                .post("/organisations")
                .then()
                .statusCode(404);
        Given.as(coordinator)
                .get("/organisations?q=Чужая")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(foreign.id().toString())));
    }

    @Test
    void isFoundByHalfItsWordsByAFormerNameAndByItsCode() {
        var town = Given.municipality();
        var names = List.of(
                Map.of("name", "МБОУ «Жёлтая гимназия»"),
                Map.of("name", "МБОУ «Школа у ручья»", "shortName", "Ручей", "from", "2021-09-01"));
        var codes = List.of(Map.of("scheme", "inn", "value", "7000004199"));
        var school = Given.create(
                "/organisations",
                Map.of("kind", "school", "parentId", town.id(), "names", names, "codes", codes),
                null);

        for (var words : List.of("руч школ", "гимназия желт", "ручей", "7000004199")) {
            Given.as("admin")
                    .queryParam("q", words)
                    .queryParam("under", town.id())
                    .get("/organisations")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(school.id().toString()));
        }
    }

    @Test
    void asksStrangersToSignIn() {
        given().get("/api/v1/organisations/" + UUID.randomUUID())
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("https://orientir.ru/problems/unauthenticated"));
    }
}
