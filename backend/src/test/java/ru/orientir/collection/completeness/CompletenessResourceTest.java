package ru.orientir.collection.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenCampaign;
import ru.orientir.GivenIndicator;

@QuarkusTest
class CompletenessResourceTest {
    @Test
    void tellsWhoIsHowFarWithWhat() {
        var town = Given.municipality();
        var schools = GivenCampaign.schools(town, 4);
        var indicators = List.of(GivenIndicator.share(town), GivenIndicator.with(town, Map.of("name", "Другая доля")));
        var campaign = GivenCampaign.open(town, schools, indicators);
        var draft = campaign.of(0);
        draft.patch("admin", List.of(draft.cell(0, 0, 1, 2), draft.cell(1, 0, "много", 3)));
        var submitted = campaign.of(1);
        submitted.patch("admin", List.of(submitted.cell(0, 0, 1, 2), submitted.cell(1, 0, 2, 3)));
        submitted.step("approve").step("submit");
        var returned = campaign.of(2);
        returned.patch("admin", List.of(returned.cell(0, 0, 1, 2), returned.cell(1, 0, 2, 3)));
        returned.step("approve").step("submit");
        returned.sentBack(
                "Проверьте", List.of(Map.of("indicatorId", indicators.get(0).id(), "slice", "")));

        Given.as("admin")
                .get("/completeness?campaignId={id}", campaign.id())
                .then()
                .statusCode(200)
                .body("items.name", contains("Школа № 1", "Школа № 2", "Школа № 3", "Школа № 4"))
                .body("items.status", contains("draft", "submitted", "returned", "not_started"))
                .body("items[0].indicators.state", contains("filled", "empty"))
                .body("items[1].indicators.state", contains("filled", "filled"))
                .body("items[2].indicators.state", contains("flagged", "filled"))
                .body("items[3].indicators.state", contains("empty", "empty"))
                .body("totals.participants", equalTo(4))
                .body("totals.filledCells", equalTo(5))
                .body("totals.allCells", equalTo(8))
                .body("totals.onTime", equalTo(2))
                .body("totals.late", equalTo(0));
        Given.as("admin")
                .get("/completeness?campaignId={id}&status=not_started", campaign.id())
                .then()
                .body("items.name", contains("Школа № 4"));
        assertThat(Given.pages("/completeness?limit=2&campaignId=" + campaign.id(), "organisationId"))
                .hasSize(4)
                .doesNotHaveDuplicates();
        Given.as("admin")
                .get("/completeness?campaignId={id}&fields=name", campaign.id())
                .then()
                .body("items[0].size()", equalTo(1));
    }

    @Test
    void isLive() {
        var campaign = GivenCampaign.open(1);
        var before = Given.as("admin").get("/completeness?campaignId={id}", campaign.id());
        campaign.of(0).type(1, 2);
        Given.as("admin")
                .header("If-None-Match", before.getHeader("ETag"))
                .get("/completeness?campaignId={id}", campaign.id())
                .then()
                .statusCode(200)
                .body("totals.draft", equalTo(1));
    }

    @Test
    void showsASchoolOnlyItself() {
        var campaign = GivenCampaign.open(3);
        campaign.of(1).manned();
        Given.as("reporter")
                .get("/completeness?campaignId={id}", campaign.id())
                .then()
                .body("items.name", contains("Школа № 2"))
                .body("totals.participants", equalTo(1));
        Given.member("reporter", Given.municipality());
        Given.refusedAs("reporter")
                .get("/completeness?campaignId={id}", campaign.id())
                .then()
                .statusCode(404);
        Given.refusedAs("admin").get("/completeness").then().statusCode(400);
    }

    @Test
    void remindsWhoHasNotStartedOncePerDay() {
        var campaign = GivenCampaign.open(3);
        campaign.of(0).type(1, 2);
        campaign.step("admin", "reminders", null)
                .statusCode(200)
                .body("sent", equalTo(2))
                .body("alreadyReminded", equalTo(0))
                .body(
                        "organisationIds",
                        containsInAnyOrder(
                                campaign.schools().get(1).id().toString(),
                                campaign.schools().get(2).id().toString()));
        campaign.step("admin", "reminders", null)
                .statusCode(200)
                .body("sent", equalTo(0))
                .body("organisationIds", hasSize(0))
                .body("alreadyReminded", equalTo(2));
        campaign.step("admin", "close", null);
        Given.refusedAs("admin")
                .header("If-Match", "\"" + campaign.version() + "\"")
                .post("/campaigns/{id}/reminders", campaign.id())
                .then()
                .statusCode(409);
    }
}
