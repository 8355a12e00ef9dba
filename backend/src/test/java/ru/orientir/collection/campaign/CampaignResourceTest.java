package ru.orientir.collection.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenCampaign;
import ru.orientir.GivenIndicator;
import ru.orientir.collection.Observed;
import ru.orientir.platform.clock.Today;

/** The life of a campaign: who is asked, with what, until when. */
@QuarkusTest
class CampaignResourceTest {
    @Inject
    Observed observed;

    @Test
    void asksEverybodyOfItsKindsWhoExistedInThePeriod() {
        var town = Given.municipality();
        var schools = GivenCampaign.schools(town, 2);
        var closedBefore = closed(Given.organisation("school", town, "Закрыта раньше"), "2025-08-31");
        var closedInYear = closed(Given.organisation("school", town, "Закрыта в году"), "2026-02-01");
        Given.organisation("kindergarten", town, "Сад");
        var share = List.of(GivenIndicator.share(town));
        var input = GivenCampaign.input(town, share);
        input.put(
                "participants",
                Map.of(
                        "under", town.id(),
                        "kinds", List.of("school"),
                        "excluded", List.of(schools.get(1).id())));
        var campaign = GivenCampaign.open(town, schools, share, input);

        Given.as("admin")
                .get("/submissions?campaignId={id}", campaign.id())
                .then()
                .body(
                        "items.organisationId",
                        containsInAnyOrder(
                                schools.get(0).id().toString(),
                                closedInYear.id().toString()))
                .body("items.organisationId", not(hasItem(closedBefore.id().toString())));
        Given.as("admin")
                .get("/campaigns/{id}", campaign.id())
                .then()
                .body("counts.participants", equalTo(2))
                .body("counts.notStarted", equalTo(2))
                .body("indicators[0].semver", equalTo("1.0.0"));
    }

    private static Given.Made closed(Given.Made school, String on) {
        Given.as("admin")
                .header("If-Match", "\"" + school.version() + "\"")
                .body(Map.of("on", on))
                .post("/organisations/{id}/close", school.id())
                .then()
                .statusCode(200);
        return school;
    }

    @Test
    void opensOnlyWhatCanBeCollected() {
        var town = Given.municipality();
        GivenCampaign.schools(town, 1);
        var definition = GivenIndicator.shareDefinition();
        definition.remove("denominator");
        var unfinished = GivenIndicator.made(town, definition);
        var monthly = GivenIndicator.with(town, Map.of("name", "За месяц", "periodKinds", List.of("month")));
        var ofGardens = GivenIndicator.with(town, Map.of("name", "Сады", "reportedBy", List.of("kindergarten")));
        var made = Given.create(
                "/campaigns", GivenCampaign.input(town, List.of(unfinished, monthly, ofGardens)), town.id());
        Given.refusedAs("admin")
                .header("If-Match", "\"" + made.version() + "\"")
                .post("/campaigns/{id}/open", made.id())
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("#/indicators/0/indicatorId", "#/indicators/1/indicatorId"))
                .body("errors.code", contains("unfinished", "other_period", "nobody_reports"));

        var empty = Given.municipality();
        var nobody = Given.create(
                "/campaigns", GivenCampaign.input(empty, List.of(GivenIndicator.share(empty))), empty.id());
        Given.refusedAs("admin")
                .header("If-Match", "\"" + nobody.version() + "\"")
                .post("/campaigns/{id}/open", nobody.id())
                .then()
                .statusCode(422)
                .body("errors.code", contains("nobody"));
        Given.as("admin").get("/campaigns/{id}", nobody.id()).then().body("status", equalTo("draft"));
    }

    @Test
    void namesEveryFaultAtOnce() {
        var town = Given.municipality();
        var share = GivenIndicator.share(town);
        var input = GivenCampaign.input(town, List.of(share, share));
        input.put("closesOn", "2026-06-01");
        Given.refusedAs("admin")
                .body(input)
                .post("/campaigns")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/closesOn", "#/indicators/1/indicatorId"));

        var elsewhere = GivenCampaign.input(town, List.of(share));
        elsewhere.put("participants", Map.of("under", Given.municipality().id(), "kinds", List.of("school")));
        elsewhere.put("indicators", List.of(Map.of("indicatorId", town.id())));
        elsewhere.put(
                "rules", List.of(Map.of("code", "r", "expression", "1 +", "message", "Так", "severity", "error")));
        Given.refusedAs("admin")
                .body(elsewhere)
                .post("/campaigns")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems("#/participants/under", "#/indicators/0/indicatorId", "#/rules/0/expression"));
        var period = GivenCampaign.input(town, List.of(share));
        period.put("period", "2025/26");
        Given.refusedAs("admin")
                .body(period)
                .post("/campaigns")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/period"));
    }

    @Test
    void growsWhileItIsOpenAndNeverShrinks() {
        var town = Given.municipality();
        var schools = GivenCampaign.schools(town, 2);
        var first = GivenIndicator.share(town);
        var second = GivenIndicator.with(town, Map.of("name", "Ещё одна доля"));
        var input = GivenCampaign.input(town, List.of(first));
        input.put(
                "participants",
                Map.of(
                        "under",
                        town.id(),
                        "kinds",
                        List.of("school"),
                        "excluded",
                        List.of(schools.get(1).id())));
        var campaign = GivenCampaign.open(town, schools, List.of(first, second), input);
        campaign.of(0).type(10, 20);

        put(campaign, GivenCampaign.input(town, List.of(first, second)))
                .statusCode(200)
                .body("counts.participants", equalTo(2))
                .body("indicators.semver", contains("1.0.0", "1.0.0"));
        campaign.of(0)
                .form()
                .body("rows", hasSize(2))
                .body("submission.cells", equalTo(2))
                .body("submission.filled", equalTo(1));
        campaign.of(1).form().body("rows", hasSize(2));

        refusedPut(campaign, GivenCampaign.input(town, List.of(second)))
                .statusCode(422)
                .body("errors.code", contains("asked_already"));
        var later = GivenCampaign.input(town, List.of(first, second));
        later.put("closesOn", "2099-09-30");
        refusedPut(campaign, later).statusCode(422).body("errors.pointer", contains("#/closesOn"));
        input.put("indicators", List.of(Map.of("indicatorId", first.id()), Map.of("indicatorId", second.id())));
        refusedPut(campaign, input).statusCode(422).body("errors.pointer", contains("#/participants"));
    }

    private static io.restassured.response.ValidatableResponse put(GivenCampaign campaign, Object input) {
        return Given.as("admin")
                .header("If-Match", "\"" + campaign.version() + "\"")
                .body(input)
                .put("/campaigns/{id}", campaign.id())
                .then();
    }

    private static io.restassured.response.ValidatableResponse refusedPut(GivenCampaign campaign, Object input) {
        return Given.refusedAs("admin")
                .header("If-Match", "\"" + campaign.version() + "\"")
                .body(input)
                .put("/campaigns/{id}", campaign.id())
                .then();
    }

    @Test
    void keepsTheVersionItWasOpenedWith() {
        var campaign = GivenCampaign.open(1);
        var indicator = campaign.indicators().getFirst();
        var changed = GivenIndicator.shareWith(Map.of("denominator", "Все обучающиеся 6–11 классов"));
        Given.as("admin")
                .header("If-Match", "\"" + indicator.version() + "\"")
                .body(Map.of("organisationId", campaign.town().id(), "definition", changed))
                .put("/indicators/{id}", indicator.id())
                .then()
                .statusCode(200)
                .body("semver", equalTo("2.0.0"));
        Given.as("admin")
                .get("/campaigns/{id}", campaign.id())
                .then()
                .body("indicators[0].semver", equalTo("1.0.0"))
                .body("indicators[0].newerSemver", equalTo("2.0.0"));
        var report = campaign.of(0);
        report.form()
                .body("rows[0].semver", equalTo("1.0.0"))
                .body("rows[0].denominatorText", equalTo("Все обучающиеся 5–11 классов"));
        report.handedIn(1, 2);
        assertThat(observed.versions(report)).containsExactly("1.0.0");
    }

    @Test
    void checksTheRulesOfAnOpenCampaignAgainstWhatItAsks() {
        var town = Given.municipality();
        var parts = GivenIndicator.shareWith(Map.of("disaggregations", List.of(gender())));
        var share = GivenIndicator.made(town, parts);
        var campaign = GivenCampaign.open(town, GivenCampaign.schools(town, 1), List.of(share));
        var byAge = new HashMap<>(gender());
        byAge.put("dimension", "age");
        Given.as("admin")
                .header("If-Match", "\"" + share.version() + "\"")
                .body(Map.of(
                        "organisationId",
                        town.id(),
                        "definition",
                        GivenIndicator.shareWith(Map.of("disaggregations", List.of(byAge)))))
                .put("/indicators/{id}", share.id())
                .then()
                .statusCode(200)
                .body("semver", equalTo("2.0.0"));
        String code = Given.as("admin").get("/indicators/{id}", share.id()).path("code");

        put(campaign, ruled(campaign, code, "gender:f")).statusCode(200).body("indicators[0].semver", equalTo("1.0.0"));
        refusedPut(campaign, ruled(campaign, code, "age:f"))
                .statusCode(422)
                .body("errors.pointer", contains("#/rules/0/expression"))
                .body("errors.code", contains("unknown_slice"));
    }

    private static Map<String, Object> gender() {
        return Map.of(
                "dimension",
                "gender",
                "name",
                "Пол",
                "relation",
                "partition",
                "categories",
                List.of(Map.of("code", "f", "name", "Девушки"), Map.of("code", "m", "name", "Юноши")));
    }

    private static Map<String, Object> ruled(GivenCampaign campaign, String code, String slice) {
        var input = GivenCampaign.input(campaign.town(), campaign.indicators());
        var expression = "indicators['%s'].slices['%s'].numerator >= 0".formatted(code, slice);
        input.put(
                "rules", List.of(Map.of("code", "r", "expression", expression, "message", "Так", "severity", "error")));
        return input;
    }

    @Test
    void takesLateAnswersUntilItIsClosedAndThenOnlyFromWhomItWasReopenedFor() {
        var town = Given.municipality();
        var schools = GivenCampaign.schools(town, 3);
        var share = List.of(GivenIndicator.share(town));
        var input = GivenCampaign.input(town, share);
        input.put("closesOn", "2026-07-10");
        var campaign = GivenCampaign.open(town, schools, share, input);
        campaign.of(0).form().body("submission.late", equalTo(true));
        campaign.of(0).handedIn(1, 2).form().body("submission.late", equalTo(true));
        campaign.of(1).type(3, 4);

        campaign.step("admin", "close", null).body("status", equalTo("closed")).body("counts.late", equalTo(3));
        var late = campaign.of(1);
        late.form().body("rows[0].cells[0].editable", equalTo(false)).body("rows[0].cells[0].numerator", equalTo("3"));
        Given.refusedAs("admin")
                .body(List.of(late.cell(0, 1, 3, 5)))
                .patch("/submissions/{id}/cells", late.id())
                .then()
                .statusCode(409)
                .body("reason", equalTo("campaign-closed"));
        late.refused("admin", "approve", null).statusCode(409);

        var until = Today.date().plusDays(5).toString();
        campaign.step(
                "admin", "reopen", Map.of("organisationId", schools.get(1).id(), "until", until, "reason", "Карантин"));
        late.form()
                .body("submission.reopenedUntil", equalTo(until))
                .body("submission.reason", equalTo("Карантин"))
                .body("submission.late", equalTo(false));
        late.handedIn(3, 5);
        assertThat(observed.by(late)).containsExactly("REPORTED 3/5 FORM");
        campaign.of(2).form().body("rows[0].cells[0].editable", equalTo(false));
    }

    @Test
    void reopensWhatOneSchoolHasHandedInAsANewRound() {
        var campaign = GivenCampaign.open(1);
        var report = campaign.of(0).handedIn(1, 2).step("accept");
        campaign.step("admin", "close", null);
        reopening(campaign, "2020-01-01").statusCode(422).body("errors.pointer", contains("#/until"));
        campaign.step(
                "admin",
                "reopen",
                Map.of(
                        "organisationId", report.school().id(),
                        "until", Today.date().toString(),
                        "reason", "Уточнение"));
        report.form().body("submission.status", equalTo("draft")).body("submission.round", equalTo(2));
        report.handedIn(2, 2);
        assertThat(observed.by(report)).containsExactly("REPORTED 2/2 AMENDMENT");
    }

    private static io.restassured.response.ValidatableResponse reopening(GivenCampaign campaign, String until) {
        return Given.refusedAs("admin")
                .header("If-Match", "\"" + campaign.version() + "\"")
                .body(Map.of(
                        "organisationId", campaign.schools().getFirst().id(), "until", until, "reason", "Уточнение"))
                .post("/campaigns/{id}/reopen", campaign.id())
                .then();
    }

    @Test
    void isExtendedForEverybody() {
        var campaign = GivenCampaign.open(2);
        campaign.step("admin", "extend", Map.of("closesOn", "2099-09-15", "reason", "По просьбе школ"))
                .body("closesOn", equalTo("2099-09-15"));
        campaign.of(1).form().body("submission.dueOn", equalTo("2099-09-15"));
        Given.refusedAs("admin")
                .header("If-Match", "\"" + campaign.version() + "\"")
                .body(Map.of("closesOn", "2099-09-01", "reason", "Раньше"))
                .post("/campaigns/{id}/extend", campaign.id())
                .then()
                .statusCode(422)
                .body("errors.code", contains("not_later"));
    }

    @Test
    void refinesAnIndicatorWhoseOwnWindowIsStillOpen() {
        var town = Given.municipality();
        var schools = GivenCampaign.schools(town, 1);
        var share = GivenIndicator.share(town);
        var admission = GivenIndicator.with(town, Map.of("name", "Доля поступивших в колледжи"));
        var input = GivenCampaign.input(town, List.of(share, admission));
        input.put("closesOn", "2026-07-31");
        input.put(
                "indicators",
                List.of(
                        Map.of("indicatorId", share.id()),
                        Map.of(
                                "indicatorId", admission.id(),
                                "closesOn", "2099-08-20",
                                "refinedUntil", "2099-09-10")));
        var campaign = GivenCampaign.open(town, schools, List.of(share, admission), input);
        var report = campaign.of(0);
        report.form()
                .body("rows[1].closesOn", equalTo("2099-08-20"))
                .body("rows[1].refinedUntil", equalTo("2099-09-10"));
        report.handedIn(5, 10);
        assertThat(observed.by(report)).as("the other one is not due yet").containsExactly("REPORTED 5/10 FORM");

        report.step("accept").step("refine");
        report.form().body("rows.cells.flatten().editable", contains(false, true));
        report.patch("admin", List.of(report.cell(1, 0, 3, 10)));
        report.step("approve").step("submit");
        assertThat(observed.by(report)).containsExactly("REPORTED 5/10 FORM", "REPORTED 3/10 AMENDMENT");
        GivenCampaign.open(1)
                .of(0)
                .handedIn(1, 2)
                .refused("admin", "refine", null)
                .statusCode(409);
    }

    @Test
    void liesInTheTrashOnlyBeforeItIsOpened() {
        var town = Given.municipality();
        GivenCampaign.schools(town, 1);
        var made =
                Given.create("/campaigns", GivenCampaign.input(town, List.of(GivenIndicator.share(town))), town.id());
        Given.as("admin")
                .header("If-Match", "\"" + made.version() + "\"")
                .delete("/campaigns/{id}", made.id())
                .then()
                .statusCode(204);
        Given.as("admin")
                .get("/campaigns?organisationId={id}", town.id())
                .then()
                .body("items", empty());
        Given.as("admin").post("/campaigns/{id}/restore", made.id()).then().statusCode(200);
        var campaign = GivenCampaign.open(1);
        Given.refusedAs("admin")
                .header("If-Match", "\"" + campaign.version() + "\"")
                .delete("/campaigns/{id}", campaign.id())
                .then()
                .statusCode(409)
                .body("reason", equalTo("campaign-open"));
        Given.refusedAs("admin")
                .header("If-Match", "\"" + campaign.version() + "\"")
                .post("/campaigns/{id}/open", campaign.id())
                .then()
                .statusCode(409);
    }

    @Test
    void isWrittenAgainWhileItIsADraft() {
        var town = Given.municipality();
        var share = GivenIndicator.share(town);
        var made = Given.create("/campaigns", GivenCampaign.input(town, List.of(share)), town.id());
        var input = new HashMap<>(GivenCampaign.input(town, List.of(share)));
        input.put("title", "Итоговый сбор");
        input.put("inCharge", List.of(Map.of("name", "Лугова М. П.")));
        input.put("reminders", List.of(Map.of("daysBefore", 7)));
        Given.as("admin")
                .header("If-Match", "\"" + made.version() + "\"")
                .body(input)
                .put("/campaigns/{id}", made.id())
                .then()
                .statusCode(200)
                .body("title", equalTo("Итоговый сбор"))
                .body("inCharge.name", contains("Лугова М. П."))
                .body("reminders.daysBefore", contains(7))
                .body("indicators[0]", not(hasKey("semver")))
                .body("deletedAt", nullValue());
    }

    @Test
    void opensByItselfOnlyWhereThatIsSaid() {
        var town = Given.municipality();
        var input = GivenCampaign.input(town, List.of(GivenIndicator.share(town)));
        input.put("opensOn", "2099-07-01");
        input.put("opensItself", true);
        var made = Given.create("/campaigns", input, town.id());
        Given.as("admin").get("/campaigns/{id}", made.id()).then().body("opensItself", equalTo(true));

        input.remove("opensItself");
        Given.as("admin")
                .header("If-Match", "\"" + made.version() + "\"")
                .body(input)
                .put("/campaigns/{id}", made.id())
                .then()
                .statusCode(200)
                .body("opensItself", equalTo(false));
    }

    @Test
    void isSeenByItsSchoolsAndMadeByItsCoordinator() {
        var campaign = GivenCampaign.open(2);
        campaign.of(0).handedIn(1, 2);
        campaign.of(1).manned();
        Given.as("reporter")
                .get("/campaigns/{id}", campaign.id())
                .then()
                .statusCode(200)
                .body("counts.participants", equalTo(1))
                .body("counts.submitted", equalTo(0));
        Given.member("coordinator", campaign.town());
        Given.as("coordinator")
                .body(GivenCampaign.input(campaign.town(), campaign.indicators()))
                .post("/campaigns")
                .then()
                .statusCode(201);
    }
}
