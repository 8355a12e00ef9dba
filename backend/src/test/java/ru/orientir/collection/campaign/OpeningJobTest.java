package ru.orientir.collection.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.Given.Made;
import ru.orientir.GivenCampaign;
import ru.orientir.GivenIndicator;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.job.JobRequest;
import ru.orientir.platform.job.Jobs;

@QuarkusTest
class OpeningJobTest {
    private static final LocalDate OPENS = LocalDate.of(2098, 12, 1);

    @Inject
    OpeningJob kind;

    @Inject
    Jobs jobs;

    @Inject
    Access access;

    @Test
    void opensOnItsDayOnceAndInTheNameOfTheHouse() {
        var town = Given.municipality();
        GivenCampaign.schools(town, 2);
        var draft = draft(town, true);

        planAndWait(OPENS.minusDays(1), draft);
        campaign(draft).body("status", equalTo("draft"));
        planAndWait(OPENS, draft);
        campaign(draft)
                .body("status", equalTo("open"))
                .body("counts.participants", equalTo(2))
                .body("indicators[0].semver", equalTo("1.0.0"));
        Given.as("admin")
                .get("/changes?entity=campaign&entityId={id}&sort=-number", draft)
                .then()
                .body("items[0].actor", equalTo("Ориентир"))
                .body("items[0].fields.field", hasItem("status"));

        assertThat(planned(OPENS, draft)).as("nothing is left to do").isEmpty();
        campaign(draft).body("counts.participants", equalTo(2));
        assertThat(Given.jobsOf(town)).hasSize(1);
    }

    @Test
    void catchesUpAfterDaysOff() {
        var town = Given.municipality();
        GivenCampaign.schools(town, 1);
        var draft = draft(town, true);
        planAndWait(OPENS.plusDays(3), draft);
        campaign(draft).body("status", equalTo("open"));
    }

    @Test
    void leavesToItsCoordinatorWhatDoesNotOpenByItself() {
        var town = Given.municipality();
        GivenCampaign.schools(town, 1);
        assertThat(planned(OPENS, draft(town, false))).isEmpty();

        var trashed = draft(town, true);
        trash(trashed);
        assertThat(planned(OPENS, trashed)).isEmpty();
    }

    @Test
    void doesNothingWhenItWasOpenedTrashedOrPutOffMeanwhile() {
        var town = Given.municipality();
        var schools = GivenCampaign.schools(town, 1);
        var opened = draft(town, true);
        var trashed = draft(town, true);
        var putOff = draft(town, true);
        var due = List.of(opened, trashed, putOff).stream()
                .flatMap(each -> planned(OPENS, each).stream())
                .toList();
        assertThat(due).hasSize(3);

        new GivenCampaign(town, schools, List.of(), opened)
                .step("admin", "open", null)
                .statusCode(200);
        trash(trashed);
        var later = input(town, true);
        later.put("opensOn", OPENS.plusDays(1).toString());
        change(putOff).body(later).put("/campaigns/{id}", putOff).then().statusCode(200);
        var version = version(opened);
        submitAndWait(due);

        jobs(town).body("items.state", contains("done", "done", "done"));
        assertThat(version(opened)).isEqualTo(version);
        campaign(trashed).body("status", equalTo("draft"));
        campaign(putOff).body("status", equalTo("draft"));
    }

    @Test
    void tellsWhoMayEditItWhatItCannotOpen() {
        var town = Given.municipality();
        var draft = draft(town, true);
        Given.member("coordinator", town);
        planAndWait(OPENS, draft);

        campaign(draft).body("status", equalTo("draft")).body("counts.participants", equalTo(0));
        jobs(town)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("campaign_opening"))
                .body("items[0].state", equalTo("failed"))
                .body("items[0].attempts", equalTo(1))
                .body("items[0].problem.type", equalTo("invalid-input"))
                .body("items[0].problem.errors.code", contains("nobody"));
        told().body("items", hasSize(1))
                .body("items[0].kind", equalTo("campaign_not_opened"))
                .body("items[0].about.id", equalTo(draft.toString()))
                .body("items[0].parameters.campaign", equalTo("Сбор показателей"))
                .body("items[0].parameters.fault", equalTo("nobody"));

        planAndWait(OPENS, draft);
        told().body("items", hasSize(1));
        GivenCampaign.schools(town, 1);
        planAndWait(OPENS.plusDays(1), draft);
        campaign(draft).body("status", equalTo("open"));
    }

    @Test
    void tellsNobodyWhenItWasCancelled() {
        var town = Given.municipality();
        var draft = draft(town, true);
        Given.member("coordinator", town);
        QuarkusTransaction.requiringNew()
                .run(() -> kind.abandoned(planned(OPENS, draft).getFirst().about(), null));
        told().body("items", empty());
    }

    private static UUID draft(Made town, boolean opensItself) {
        return Given.create("/campaigns", input(town, opensItself), town.id()).id();
    }

    private static Map<String, Object> input(Made town, boolean opensItself) {
        var input = GivenCampaign.input(town, List.of(GivenIndicator.share(town)));
        input.put("opensOn", OPENS.toString());
        input.put("opensItself", opensItself);
        return input;
    }

    private static void trash(UUID campaign) {
        change(campaign).delete("/campaigns/{id}", campaign).then().statusCode(204);
    }

    private static RequestSpecification change(UUID campaign) {
        return Given.as("admin").header("If-Match", "\"" + version(campaign) + "\"");
    }

    private static String version(UUID campaign) {
        return campaign(campaign).extract().path("version");
    }

    private static ValidatableResponse campaign(UUID id) {
        return Given.as("admin").get("/campaigns/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse jobs(Made town) {
        return Given.as("admin").get("/jobs?organisationId={id}", town.id()).then();
    }

    private static ValidatableResponse told() {
        return Given.as("coordinator").get("/notifications").then().statusCode(200);
    }

    /** What the planner of each backend does on a day for this campaign, until it is done. */
    private void planAndWait(LocalDate day, UUID campaign) {
        submitAndWait(planned(day, campaign));
    }

    private List<JobRequest> planned(LocalDate day, UUID campaign) {
        access.actAsSystem();
        return QuarkusTransaction.requiringNew().call(() -> kind.due(day)).stream()
                .filter(job -> job.about().id().equals(campaign))
                .toList();
    }

    private void submitAndWait(List<JobRequest> due) {
        QuarkusTransaction.requiringNew().run(() -> due.forEach(jobs::submit));
        due.forEach(job -> jobs.await(job.kind(), job.key(), Duration.ofSeconds(30)));
    }
}
