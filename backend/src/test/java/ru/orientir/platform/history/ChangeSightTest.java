package ru.orientir.platform.history;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenCampaign;
import ru.orientir.GivenIndicator;
import ru.orientir.GivenObservations;

/** Whoever may read a thing reads its history, nobody else; and what was counted, whoever sees it exactly. */
@QuarkusTest
class ChangeSightTest {

    @Test
    void tellsOfMembershipsToWhoMayGiveThem() {
        var town = Given.municipality();
        var membership = Given.create(
                "/memberships",
                Map.of(
                        "subject",
                        UUID.randomUUID().toString(),
                        "login",
                        "nobody",
                        "name",
                        "Никто",
                        "organisationId",
                        town.id(),
                        "role",
                        "reporter"),
                null);
        Given.as("admin")
                .header("If-Match", "\"" + membership.version() + "\"")
                .delete("/memberships/{id}", membership.id())
                .then()
                .statusCode(204);

        history("admin", "membership", membership.id())
                .body("items.operation", contains("insert", "trash"))
                .body(after(0, "role"), equalTo("reporter"))
                .body(after(0, "name"), equalTo("Никто"));
        history(Given.member("coordinator", town), "membership", membership.id())
                .body("items", empty());
    }

    @Test
    void tellsOfImportsToWhoMayImportButNotOfTheirBytes() {
        var town = Given.municipality();
        var made = Given.importOf(town);

        history(Given.member("coordinator", town), "import", made)
                .body("items.operation[0]", equalTo("insert"))
                .body(after(0, "fileName"), equalTo("plan.txt"))
                .body("items.fields.flatten().field", hasItem("status"))
                .body("items.fields.flatten().field", not(hasItem("draft")))
                .body("items.fields.flatten().field", not(hasItem("subject")))
                .body("items.fields.flatten().field", not(hasItem("digest")));
        history(Given.member("reporter", town), "import", made).body("items", empty());
    }

    @Test
    void tellsOfSubmissionsToTheirSchoolAlone() {
        var campaign = GivenCampaign.open(2);
        var report = campaign.of(0).handedIn(10, 20);

        Given.member("reporter", report.school());
        history("reporter", "submission", report.id())
                .body("items.operation[0]", equalTo("insert"))
                .body("items[-1].fields.find { it.field == 'status' }.after", equalTo("submitted"))
                .body("items.fields.flatten().field", not(hasItem("filled")));
        Given.member("reporter", campaign.of(1).school());
        history("reporter", "submission", report.id()).body("items", empty());
        history(Given.member("analyst", campaign.town()), "submission", report.id())
                .body("items", empty());
    }

    @Test
    void tellsOfObservationsWhatWasCountedToWhoSeesExactly() {
        var report = GivenCampaign.open(1).of(0).handedIn(3, 20).step("accept");
        report.step("admin", "amend", Map.of("reason", "Было три, стало четыре"));
        report.handedIn(4, 20);
        Given.member("reporter", report.school());

        history("reporter", "observation", report.school().id())
                .body("items.operation", contains("insert", "update"))
                .body(
                        "items.organisationId",
                        everyItem(equalTo(report.school().id().toString())))
                .body(counted(0, "numerator") + ".after", equalTo(3))
                .body(counted(0, "numerator"), not(hasKey("before")))
                .body(counted(1, "numerator") + ".before", equalTo(3))
                .body(counted(1, "numerator") + ".after", equalTo(4))
                .body(counted(1, "value") + ".after", equalTo(20.0f))
                .body("items[1].fields.field", not(hasItem(endsWith("denominator"))))
                .body("items[1].reason", equalTo("Было три, стало четыре"));
    }

    @Test
    void hidesWhatWasCountedFromWhoDoesNotSeeSmallCohorts() {
        var campaign = GivenCampaign.open(1);
        var report = campaign.of(0).handedIn(3, 20).step("accept");
        report.step("admin", "amend", Map.of("reason", "Было три, стало четыре"));
        report.handedIn(4, 20);

        history(
                        Given.member("analyst", campaign.town()),
                        "observation",
                        report.school().id())
                .body("items.operation", contains("insert", "update"))
                .body("items", everyItem(not(hasKey("fields"))))
                .body("items", everyItem(not(hasKey("reason"))));
    }

    @Test
    void hidesTheValuesOfOneSchoolFromTheNext() {
        var campaign = GivenCampaign.open(2);
        campaign.of(0).handedIn(3, 20);
        Given.member("reporter", campaign.of(1).school());
        history("reporter", "observation", campaign.of(0).school().id()).body("items", empty());
        Given.as("reporter")
                .get("/changes?sort=-number&limit=200")
                .then()
                .statusCode(200)
                .body(
                        "items.organisationId",
                        not(hasItem(campaign.of(0).school().id().toString())));
    }

    @Test
    void saysThatMoreWasWrittenThanItTells() {
        var town = Given.municipality();
        var school = Given.organisation("school", town, "Школа");
        var indicator = GivenIndicator.share(town);
        var values = new GivenObservations();
        IntStream.rangeClosed(0, 100).forEach(n -> values.slice(indicator, "RY2025", school, "club:" + n, 1, 2));
        values.write();
        history("admin", "observation", school.id())
                .body("items.more", contains(true))
                .body("items[0].fields.findAll { it.field.endsWith('.numerator') }.size()", equalTo(100));
    }

    @Test
    void keepsThePastOfAPersonWhoMovedFromTheNewReaders() {
        var here = Given.municipality();
        var there = Given.municipality();
        var person = Given.create("/people", person(here, "+7 111"), null);
        Given.as("admin")
                .header("If-Match", "\"" + person.version() + "\"")
                .body(person(there, "+7 222"))
                .put("/people/{id}", person.id())
                .then()
                .statusCode(200);

        history(Given.member("coordinator", there), "person", person.id())
                .body("items.operation", contains("update"))
                .body("items[0].fields.before", everyItem(nullValue()))
                .body(after(0, "phone"), equalTo("+7 222"));
        history(Given.member("coordinator", here), "person", person.id())
                .body("items.operation", contains("insert"))
                .body(after(0, "phone"), equalTo("+7 111"));
    }

    private static Map<String, Object> person(Given.Made town, String phone) {
        return Map.of(
                "familyName",
                "Тестова",
                "phone",
                phone,
                "positions",
                List.of(Map.of("organisationId", town.id(), "title", "методист")));
    }

    private static ValidatableResponse history(String login, String entity, UUID id) {
        return Given.as(login)
                .get("/changes?entity={entity}&entityId={id}", entity, id)
                .then()
                .statusCode(200);
    }

    private static String after(int item, String field) {
        return "items[%d].fields.find { it.field == '%s' }.after".formatted(item, field);
    }

    private static String counted(int item, String field) {
        return "items[%d].fields.find { it.field.endsWith('.%s') }".formatted(item, field);
    }
}
