package ru.orientir.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.Given.Made;
import ru.orientir.stack.Tokens;

@QuarkusTest
class MembershipResourceTest {
    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/Moscow"));

    @Test
    void theDaysAreChangedAndHistoryTells() {
        var town = Given.municipality();
        var made = Given.create("/memberships", membership("director", town), null);

        Given.as("admin")
                .header("If-Match", "\"" + made.version() + "\"")
                .body(with(membership("director", town), "validTo", TODAY.plusDays(9)))
                .put("/memberships/{id}", made.id())
                .then()
                .statusCode(200)
                .body("validTo", equalTo(TODAY.plusDays(9).toString()));

        Given.as("admin")
                .get("/memberships/{id}", made.id())
                .then()
                .statusCode(200)
                .body("validTo", equalTo(TODAY.plusDays(9).toString()));
        Given.as("admin")
                .get("/changes?entity=membership&entityId=" + made.id())
                .then()
                .statusCode(200)
                .body("items.operation", contains("insert", "update"))
                .body("items[1].fields.field", contains("validTo"));
    }

    @Test
    void whatIsOverIsNoLongerMine() {
        var town = Given.municipality();
        Given.dismiss("reporter");
        Given.create("/memberships", with(membership("reporter", town), "validTo", TODAY.minusDays(1)), null);

        Given.as("reporter")
                .get("/me")
                .then()
                .statusCode(200)
                .body("memberships", empty())
                .body("permissions", empty());
    }

    @Test
    void theRealmsAdministratorHoldsEverythingWithoutAMembership() {
        Given.dismiss("admin");

        Given.as("admin")
                .get("/me")
                .then()
                .statusCode(200)
                .body("memberships", empty())
                .body("permissions", hasItem("membership:edit"));
    }

    @Test
    void daysThatEndBeforeTheyBeginAreRefused() {
        var backwards = with(
                with(membership("director", Given.municipality()), "validFrom", TODAY), "validTo", TODAY.minusDays(1));

        Given.refusedAs("admin")
                .body(backwards)
                .post("/memberships")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/validTo"))
                .body("errors.code", contains("before_start"));
    }

    @Test
    void aSubstituteHoldsTheSameForSomeDays() {
        var town = Given.municipality();
        var absent = Given.create("/memberships", membership("coordinator", town), null);
        Given.dismiss("analyst");
        var substitute = with(membership("analyst", town), "role", "coordinator");
        substitute.put("substituteFor", absent.id());

        refused(substitute, "#/validFrom", "required", "#/validTo", "required");
        substitute.put("validFrom", TODAY.toString());
        substitute.put("validTo", TODAY.plusDays(14).toString());
        refused(with(substitute, "role", "director"), "#/substituteFor", "other_right");
        refused(with(substitute, "subject", Tokens.subject("coordinator")), "#/substituteFor", "same_person");
        refused(with(substitute, "substituteFor", UUID.randomUUID()), "#/substituteFor", "unknown_reference");
        Given.as("admin")
                .body(substitute)
                .post("/memberships")
                .then()
                .statusCode(201)
                .body("substituteFor", equalTo(absent.id().toString()));

        Given.as("analyst").get("/me").then().statusCode(200).body("permissions", hasItem("roadmap:edit"));
    }

    @Test
    void listsBelowAnOrganisationByName() {
        var town = Given.municipality();
        var school = Given.organisation("school", town, "Школа замещений");
        Given.create("/memberships", membership("director", school), null);
        Given.create("/memberships", membership("reporter", Given.municipality()), null);

        Given.as("admin")
                .get("/memberships?q=ДИР&under=" + town.id())
                .then()
                .statusCode(200)
                .body("items.login", contains("director"));
        Given.as("admin")
                .get("/memberships?subject=" + Tokens.subject("director") + "&under=" + town.id())
                .then()
                .statusCode(200)
                .body("items.organisationId", contains(school.id().toString()));
    }

    @Test
    void aMembershipStaysWithItsPersonAndInReach() {
        var town = Given.municipality();
        var made = Given.create("/memberships", membership("director", town), null);
        Given.member("analyst", town);
        Given.dismiss("analyst");
        Given.appoint("analyst", "administrator", town);

        Given.refusedAs("analyst")
                .header("If-Match", "\"" + made.version() + "\"")
                .body(membership("director", Given.municipality()))
                .put("/memberships/{id}", made.id())
                .then()
                .statusCode(404);
        Given.refusedAs("analyst")
                .header("If-Match", "\"" + made.version() + "\"")
                .body(with(membership("director", town), "subject", UUID.randomUUID()))
                .put("/memberships/{id}", made.id())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/subject"));
        Given.as("analyst").get("/memberships").then().statusCode(200).body("items.organisationId", not(empty()));
    }

    private static void refused(Map<String, Object> input, String... pointersAndCodes) {
        var errors =
                Given.refusedAs("admin").body(input).post("/memberships").then().statusCode(422);
        for (int i = 0; i < pointersAndCodes.length; i += 2) {
            errors.body("errors[%d].pointer".formatted(i / 2), equalTo(pointersAndCodes[i]))
                    .body("errors[%d].code".formatted(i / 2), equalTo(pointersAndCodes[i + 1]));
        }
    }

    /** Of the role a login is named by. */
    private static Map<String, Object> membership(String login, Made organisation) {
        return Map.of(
                "subject",
                Tokens.subject(login),
                "login",
                login,
                "name",
                login.equals("director") ? "Директор" : login,
                "organisationId",
                organisation.id(),
                "role",
                login);
    }

    private static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
        var changed = new HashMap<>(input);
        changed.put(field, value.toString());
        return changed;
    }
}
