package ru.orientir.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenCampaign;
import ru.orientir.platform.clock.Today;

@QuarkusTest
class NotificationResourceTest {
    @Test
    void remindsThePeopleOfTheSchoolsThatHaveNotStarted() {
        var campaign = GivenCampaign.open(2);
        campaign.of(1).type(1, 2);
        campaign.of(0).manned();
        campaign.step("admin", "reminders", null).body("sent", equalTo(1));
        var notice = of("reporter", campaign)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("campaign_reminder"))
                .body("items[0].organisationName", equalTo("Школа № 1"))
                .body("items[0].about.entity", equalTo("submission"))
                .body("items[0].about.id", equalTo(campaign.of(0).id().toString()))
                .body("items[0].parameters", equalTo(Map.of("campaign", "Сбор показателей", "due", "2099-08-31")))
                .extract()
                .<String>path("items[0].id");
        of("director", campaign).body("items", hasSize(1));

        campaign.step("admin", "reminders", null).body("sent", equalTo(0));
        of("reporter", campaign).body("items", hasSize(1));

        Given.as("director")
                .body(Map.of("ids", List.of(notice)))
                .post("/notifications/read")
                .then()
                .statusCode(200)
                .body("items", empty());
        var before = Given.as("reporter").get("/notifications").getHeader("ETag");
        Given.as("reporter")
                .body(Map.of("ids", List.of(notice)))
                .post("/notifications/read")
                .then()
                .statusCode(200)
                .body("items[0].readAt", notNullValue());
        Given.as("reporter")
                .header("If-None-Match", before)
                .get("/notifications?unread=true")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void tellsWhatTheCoordinatorHasDecided() {
        var campaign = GivenCampaign.open(1);
        var report = campaign.of(0).manned().handedIn(1, 2);
        report.sentBack(
                "Проверьте",
                List.of(Map.of("indicatorId", campaign.indicators().getFirst().id(), "slice", "")));
        report.handedIn(2, 2).step("accept");
        campaign.step(
                "admin",
                "reopen",
                Map.of(
                        "organisationId", report.school().id(),
                        "until", Today.date().plusDays(3).toString(),
                        "reason", "Уточнение"));
        of("reporter", campaign)
                .body("items.kind", contains("submission_reopened", "submission_accepted", "submission_returned"))
                .body("items[0].parameters.reason", equalTo("Уточнение"))
                .body("items[1].parameters", equalTo(Map.of("campaign", "Сбор показателей")))
                .body("items[2].parameters.reason", equalTo("Проверьте"));
    }

    @Test
    void tellsNobodyElse() {
        var campaign = GivenCampaign.open(2);
        campaign.of(0).manned();
        campaign.step("admin", "reminders", null).body("sent", equalTo(2));
        Given.member("reporter", campaign.schools().get(1));
        of("reporter", campaign).body("items", empty());
        Given.member("coordinator", campaign.town());
        of("coordinator", campaign).body("items", empty());
        assertThat(Given.as("director").get("/notifications?limit=1").statusCode())
                .isEqualTo(200);
    }

    /** What a login is told of a campaign; the logins have lived in other tests. */
    private static ValidatableResponse of(String login, GivenCampaign campaign) {
        var answer = Given.as(login).get("/notifications").then().statusCode(200);
        List<String> submissions = answer.extract().path("items.about.id");
        assertThat(campaign.submissions()).containsAll(submissions);
        return answer;
    }
}
