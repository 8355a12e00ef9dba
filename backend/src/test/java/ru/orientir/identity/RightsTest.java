package ru.orientir.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;

/** Who may do what, asked before a form is shown. */
@QuarkusTest
class RightsTest {
    @Test
    void aReporterLearnsWhoImportsAbove() {
        var town = Given.municipality();
        var school = Given.organisation("school", town, "Школа у моста");
        Given.member("reporter", school);
        Given.member("coordinator", town);

        Given.as("reporter")
                .get("/rights?permission=import:edit")
                .then()
                .statusCode(200)
                .body("held", equalTo(false))
                .body("holders.name", contains("coordinator"))
                .body("holders.role", contains("coordinator"))
                .body("holders.organisationId", contains(town.id().toString()));
    }

    @Test
    void aRightHeldHereIsNotHeldAbove() {
        var region = Given.region();
        var town = Given.municipalityOf(region);
        Given.member("coordinator", town);

        heldAt(town, true);
        heldAt(Given.organisation("school", town, "Школа за мостом"), true);
        heldAt(region, false);
    }

    @Test
    void whatIsOutOfSightTellsNothing() {
        var foreign = Given.municipality();
        Given.member("director", foreign);
        Given.member("coordinator", Given.municipality());

        Given.as("coordinator")
                .get("/rights?permission=submission:approve&organisationId=" + foreign.id())
                .then()
                .statusCode(200)
                .body("held", equalTo(false))
                .body("holders", empty());
    }

    @Test
    void theRealmsAdministratorHoldsItEverywhere() {
        heldBy("admin", Given.municipality(), true);
        Given.dismiss("admin");

        Given.as("admin")
                .get("/rights?permission=project:edit")
                .then()
                .statusCode(200)
                .body("held", equalTo(true))
                .body("holders", empty());
    }

    @Test
    void aRightNobodyGivesIsRefused() {
        Given.refusedAs("admin")
                .get("/rights?permission=moon:edit")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?permission"))
                .body("errors[0].allowed", hasItem("project:edit"));
    }

    @Test
    void organisationsAreOfferedWhereTheRightIsHeld() {
        var town = Given.municipality();
        Given.member("coordinator", town);

        Given.as("coordinator")
                .get("/organisations?permission=project:edit")
                .then()
                .statusCode(200)
                .body("items.id", contains(town.id().toString()));
    }

    private static void heldAt(Given.Made organisation, boolean held) {
        heldBy("coordinator", organisation, held);
    }

    private static void heldBy(String login, Given.Made organisation, boolean held) {
        Given.as(login)
                .get("/rights?permission=project:edit&organisationId=" + organisation.id())
                .then()
                .statusCode(200)
                .body("held", equalTo(held));
    }
}
