package ru.orientir.organisation.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.Given.Made;

@QuarkusTest
class PersonResourceTest {

    @Test
    void holdsPostsOverTime() {
        var town = Given.municipality();
        var school = Given.organisation("school", town, "Школа у реки");
        var person = Given.create(
                "/people",
                Map.of(
                        "familyName",
                        "Прохожаева",
                        "givenName",
                        "Ника",
                        "organisationId",
                        town.id(),
                        "positions",
                        List.of(
                                Map.of("organisationId", school.id(), "title", "учитель", "to", "2025-08-31"),
                                Map.of("organisationId", town.id(), "title", "методист", "from", "2025-09-01"))),
                null);

        Given.as("admin")
                .get("/people/{id}", person.id())
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Прохожаева Ника"))
                .body("organisationId", equalTo(town.id().toString()))
                .body("positions.title", contains("учитель", "методист"));
        Given.as("admin")
                .get("/people?organisationId={id}&q=прохож", school.id())
                .then()
                .body("items.id", contains(person.id().toString()));
        assertThat(Given.pages("/people?q=методисты&organisationId=" + town.id(), "familyName"))
                .containsExactly("Прохожаева");
    }

    @Test
    void namesFaultsOfThePositions() {
        var town = Given.municipality();
        Given.refusedAs("admin")
                .body(Map.of(
                        "familyName",
                        "Прохожаев",
                        "positions",
                        List.of(
                                Map.of("organisationId", UUID.randomUUID(), "title", "учитель"),
                                Map.of(
                                        "organisationId",
                                        town.id(),
                                        "title",
                                        "учитель",
                                        "from",
                                        "2025-09-01",
                                        "to",
                                        "2025-08-31"))))
                .post("/people")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/positions/0/organisationId", "#/positions/1/to"));
        Given.refusedAs("admin")
                .body(Map.of("familyName", "Прохожаев"))
                .post("/people")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/positions"));
        Given.refusedAs("admin")
                .body(Map.of("familyName", "", "email", "нет", "organisationId", town.id()))
                .post("/people")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/familyName", "#/email"));
    }

    @Test
    void changesAndGoesToTheTrashByItsVersion() {
        var town = Given.municipality();
        var person = person(town, "Вымышленский");
        var input = Map.of("familyName", "Вымышленский", "patronymic", "Ильич", "organisationId", town.id());
        Given.refusedAs("admin")
                .body(input)
                .put("/people/{id}", person.id())
                .then()
                .statusCode(428);
        var version = Given.as("admin")
                .header("If-Match", "\"" + person.version() + "\"")
                .body(input)
                .put("/people/{id}", person.id())
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        Given.refusedAs("admin")
                .header("If-Match", "\"" + person.version() + "\"")
                .delete("/people/{id}", person.id())
                .then()
                .statusCode(412)
                .body("current.patronymic", equalTo("Ильич"));
        Given.as("admin")
                .header("If-Match", version)
                .delete("/people/{id}", person.id())
                .then()
                .statusCode(204);
        Given.as("admin")
                .get("/people?trashed=true&q=вымышленский")
                .then()
                .body("items.id", hasItem(person.id().toString()));
        Given.as("admin").post("/people/{id}/restore", person.id()).then().statusCode(200);
    }

    @Test
    void isClosedToStrangersAndReaders() {
        var mine = Given.municipality();
        var person = person(mine, "Своева");
        var foreign = person(Given.municipality(), "Чужеватов");
        var reporter = Given.member("reporter", mine);
        Given.as(reporter).get("/people/{id}", person.id()).then().statusCode(200);
        Given.refusedAs(reporter).get("/people/{id}", foreign.id()).then().statusCode(404);
        Given.refusedAs(reporter)
                .body(Map.of("familyName", "Подкопов", "organisationId", mine.id()))
                .post("/people")
                .then()
                .statusCode(403);
    }

    @Test
    void isProposedForAPrintedNameInAnyCase() {
        var town = Given.municipality();
        var person = Given.create(
                "/people",
                Map.of(
                        "familyName", "Тропинина",
                        "givenName", "Юлия",
                        "patronymic", "Юрьевна",
                        "organisationId", town.id()),
                null);
        var coordinator = Given.member("coordinator", town);

        Given.as(coordinator)
                .queryParam("text", "Тропининой Ю. Ю., методисту; руководители ОО, ЦЗН")
                .get("/responsible-preview")
                .then()
                .statusCode(200)
                .body("parts.kind", hasItem("person"))
                .body("parts.size()", equalTo(3))
                .body("parts[0].proposals[0].personId", equalTo(person.id().toString()))
                .body("parts[0].proposals[0].score", greaterThan(0.5f))
                .body("parts[1].proposals", empty());
        Given.refusedAs(coordinator)
                .get("/responsible-preview")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?text"));
    }

    private static Made person(Made town, String familyName) {
        return Given.create("/people", Map.of("familyName", familyName, "organisationId", town.id()), null);
    }
}
