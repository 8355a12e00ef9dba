package ru.orientir.collection.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenCampaign;
import ru.orientir.GivenIndicator;
import ru.orientir.collection.Observed;

/** The way of one submission, from the first number typed to the amendment of what was accepted. */
@QuarkusTest
class HandoverResourceTest {
    @Inject
    Observed observed;

    @Test
    void goesFromTheReporterOverTheDirectorToTheCoordinator() {
        var campaign = GivenCampaign.open(1);
        var report = campaign.of(0).manned();
        Given.member("coordinator", campaign.town());
        assertThat(report.status()).isEqualTo("not_started");

        report.patch("reporter", List.of(report.cell(0, 0, "125", "250")))
                .body("saved[0].value", equalTo(50.0f))
                .body("saved[0].revision", equalTo(1))
                .body("conflicts", empty())
                .body("submission.status", equalTo("draft"))
                .body("submission.filled", equalTo(1))
                .body("submission.cells", equalTo(1));
        report.refused("reporter", "approve", null).statusCode(403);
        report.refused("reporter", "submit", null).statusCode(409).body("reason", equalTo("not-approved"));
        report.step("director", "approve", null);
        report.step("reporter", "submit", null);
        assertThat(observed.by(report)).containsExactly("REPORTED 125/250 FORM");
        report.refused("reporter", "accept", null).statusCode(403);
        report.step("coordinator", "accept", null);

        report.form()
                .body("submission.status", equalTo("accepted"))
                .body("submission.acceptedBy", notNullValue())
                .body("rows[0].cells[0].editable", equalTo(false));
        Given.refusedAs("reporter")
                .body(List.of(report.cell(0, 1, "126", "250")))
                .patch("/submissions/{id}/cells", report.id())
                .then()
                .statusCode(409)
                .body("reason", equalTo("submission-locked"));
    }

    @Test
    void opensExactlyTheReturnedCells() {
        var town = Given.municipality();
        var indicators = List.of(GivenIndicator.share(town), GivenIndicator.with(town, Map.of("name", "Вторая доля")));
        var campaign = GivenCampaign.open(town, GivenCampaign.schools(town, 1), indicators);
        var report = campaign.of(0);
        report.patch("admin", List.of(report.cell(0, 0, 10, 20), report.cell(1, 0, 30, 40)));
        report.step("approve").step("submit");

        report.sentBack(
                "Проверьте",
                List.of(Map.of("indicatorId", indicators.get(1).id(), "slice", "", "note", "Слишком много")));
        report.form()
                .body("submission.status", equalTo("returned"))
                .body("submission.reason", equalTo("Проверьте"))
                .body("rows.cells.flatten().editable", contains(false, true))
                .body("rows.cells.flatten().flagged", contains(false, true))
                .body("rows[1].cells[0].flagNote", equalTo("Слишком много"));
        report.patch("admin", List.of(report.cell(0, 1, 11, 20), report.cell(1, 1, 31, 40)))
                .body("saved.numerator", contains("31"))
                .body("conflicts.yours.numerator", contains("11"))
                .body("conflicts.theirs.numerator", contains("10"))
                .body("conflicts.theirs.editable", contains(false));

        report.step("approve").step("submit").step("accept");
        assertThat(observed.by(report)).containsExactly("REPORTED 10/20 FORM", "REPORTED 31/40 FORM");
        assertThat(observed.revisions(report)).isEqualTo(3);
        report.form().body("rows.cells.flatten().flagged", contains(false, false));
    }

    @Test
    void canBeCorrectedAfterAReturnThoughTheCampaignIsClosed() {
        var campaign = GivenCampaign.open(1);
        var report = campaign.of(0).handedIn(10, 20);
        campaign.step("admin", "close", null);
        report.refused("admin", "amend", Map.of("reason", "Так")).statusCode(409);
        report.sentBack(
                "Проверьте",
                List.of(Map.of("indicatorId", campaign.indicators().getFirst().id(), "slice", "")));
        report.handedIn(11, 20).step("accept");
        assertThat(observed.by(report)).containsExactly("REPORTED 11/20 FORM");
        report.refused("admin", "amend", Map.of("reason", "Так"))
                .statusCode(409)
                .body("reason", equalTo("campaign-closed"));
    }

    @Test
    void returnsOnlyCellsOfTheForm() {
        var report = GivenCampaign.open(1).of(0).handedIn(1, 2);
        report.refused(
                        "admin",
                        "return",
                        Map.of(
                                "reason",
                                "Так",
                                "cells",
                                List.of(Map.of("indicatorId", report.school().id(), "slice", ""))))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/cells/0"));
        report.refused("admin", "return", Map.of("reason", "Так", "cells", List.of()))
                .statusCode(422);
        assertThat(report.status()).isEqualTo("submitted");
    }

    @Test
    void amendsWhatWasAcceptedWithAReason() {
        var report = GivenCampaign.open(1).of(0).handedIn(10, 20).step("accept");
        report.refused("admin", "amend", Map.of("reason", " ")).statusCode(422);

        report.step("admin", "amend", Map.of("reason", "Ошибка в журнале"));
        report.form()
                .body("submission.status", equalTo("draft"))
                .body("submission.round", equalTo(2))
                .body("submission.reason", equalTo("Ошибка в журнале"));
        assertThat(observed.by(report)).as("until it is handed in").containsExactly("REPORTED 10/20 FORM");
        report.handedIn(12, 20);
        assertThat(observed.by(report)).containsExactly("REPORTED 12/20 AMENDMENT");
        assertThat(observed.revisions(report)).isEqualTo(2);
        report.step("accept");
        var form = report.form();
        Given.as("admin")
                .queryParam("indicator", form.extract().<String>path("rows[0].indicator"))
                .queryParam("period", form.extract().<String>path("submission.period"))
                .queryParam("organisationId", report.school().id())
                .get("/observations/history")
                .then()
                .statusCode(200)
                .body("items.find { it.revision == 2 }.reason", equalTo("Ошибка в журнале"))
                .body("items.find { it.revision == 1 }.reason", nullValue());
    }

    @Test
    void takesTheApprovalBackWhenSomebodyTypes() {
        var report = GivenCampaign.open(1).of(0).type(10, 20).step("approve");
        assertThat(report.status()).isEqualTo("approved");
        report.type(11, 20);
        report.form().body("submission.status", equalTo("draft")).body("submission.approvedBy", nullValue());
        report.refused("admin", "submit", null).statusCode(409);
    }

    @Test
    void approvesOnlyWhatTheDirectorHasSeen() {
        var report = GivenCampaign.open(1).of(0).type(10, 20);
        var seen = report.ifMatch();
        report.type(20, 20);
        Given.refusedAs("admin")
                .header("If-Match", seen)
                .post("/submissions/{id}/approve", report.id())
                .then()
                .statusCode(412)
                .body("current.status", equalTo("draft"));
        Given.refusedAs("admin")
                .post("/submissions/{id}/approve", report.id())
                .then()
                .statusCode(428);
    }

    @Test
    void keepsEverythingTypedAndSaysWhatIsWrong() {
        var report = GivenCampaign.open(1).of(0);
        report.patch("admin", List.of(report.cell(0, 0, "30", "20")))
                .body("findings.code", contains("numerator_above_denominator"));
        report.patch("admin", List.of(report.cell(0, 1, "много", "20")))
                .body("saved[0].numerator", equalTo("много"))
                .body("saved[0].findings.code", contains("not_a_number"))
                .body("submission.filled", equalTo(0));
        report.patch("admin", List.of(report.cell(0, 2, "-5", "20"))).body("findings.code", contains("negative"));
        report.patch("admin", List.of(report.cell(0, 3, "12,5", "20"))).body("findings.code", contains("fraction"));
        report.refused("admin", "approve", null)
                .statusCode(422)
                .body("errors.code", contains("fraction"))
                .body("errors.pointer", contains(org.hamcrest.Matchers.endsWith("/numerator")));

        report.patch("admin", List.of(report.cell(0, 4, "1 234", "2\u00a0468")))
                .body("findings", empty())
                .body("saved[0].value", equalTo(50.0f));
        report.patch("admin", List.of(report.cell(0, 5, "н/д", null))).body("saved[0].status", equalTo("missing"));
        report.step("approve").step("submit");
        assertThat(observed.by(report)).containsExactly("MISSING FORM");
    }

    @Test
    void makesNothingOfZeroNotApplicable() {
        var report = GivenCampaign.open(1).of(0);
        report.patch("admin", List.of(report.cell(0, 0, "0", "0")))
                .body("saved[0].status", equalTo("not_applicable"))
                .body("saved[0]", not(hasKey("value")));
        report.step("approve").step("submit");
        assertThat(observed.by(report)).containsExactly("NOT_APPLICABLE FORM");
    }

    @Test
    void waitsForAnAnswerInEveryCell() {
        var town = Given.municipality();
        var parted = GivenIndicator.with(
                town,
                Map.of(
                        "disaggregations",
                        List.of(Map.of(
                                "dimension",
                                "gender",
                                "name",
                                "Пол",
                                "relation",
                                "partition",
                                "categories",
                                List.of(
                                        Map.of("code", "f", "name", "Девушки"),
                                        Map.of("code", "m", "name", "Юноши"))))));
        var campaign = GivenCampaign.open(town, GivenCampaign.schools(town, 1), List.of(parted));
        var report = campaign.of(0);
        report.form()
                .body("rows[0].cells.slice", contains("", "gender:f", "gender:m"))
                .body("rows[0].cells[1].sliceName", equalTo("Девушки"))
                .body("rows[0].cells[1].relation", equalTo("partition"))
                .body("submission.cells", equalTo(3));
        report.patch("admin", List.of(report.cell(0, "", 0, 10, 20), report.cell(0, "gender:f", 0, 4, 10)));
        report.refused("admin", "approve", null).statusCode(422).body("errors.code", contains("missing_answer"));
        report.patch("admin", List.of(report.cell(0, "gender:m", 0, 5, 10)));
        report.refused("admin", "approve", null).statusCode(422).body("errors.code", hasItem("parts_do_not_sum"));
        report.patch("admin", List.of(report.cell(0, "gender:m", 1, 6, 10)));
        report.step("approve").step("submit");
        assertThat(observed.by(report))
                .containsExactly("REPORTED 10/20 FORM", "REPORTED 4/10 FORM", "REPORTED 6/10 FORM");
    }

    @Test
    void refusesCellsTheFormDoesNotHave() {
        var report = GivenCampaign.open(1).of(0);
        var cell = report.cell(0, "gender:x", 0, 1, 2);
        var foreign = new java.util.HashMap<>(report.cell(0, 0, 1, 2));
        foreign.put("indicatorId", report.school().id());
        Given.refusedAs("admin")
                .body(List.of(cell, foreign))
                .patch("/submissions/{id}/cells", report.id())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/0/slice", "#/1/indicatorId"));
        var proved = new java.util.HashMap<>(report.cell(0, 0, 1, 2));
        proved.put("evidence", List.of(Map.of("id", report.school().id())));
        Given.refusedAs("admin")
                .body(List.of(proved))
                .patch("/submissions/{id}/cells", report.id())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/0/evidence"));
    }

    @Test
    void fillsInAKnownDenominatorAndKeepsBothWhereTheSchoolDiffers() {
        var town = Given.municipality();
        var school = GivenCampaign.schools(town, 1);
        GivenIndicator.enrolment(school.getFirst(), 200);
        var share = GivenIndicator.with(town, Map.of("denominatorMeasure", "pupils:5-11"));
        var report = GivenCampaign.open(town, school, List.of(share)).of(0);
        report.form()
                .body("rows[0].cells[0].denominator", equalTo("200"))
                .body("rows[0].cells[0].status", equalTo("empty"))
                .body("rows[0].cells[0].known.source", equalTo("ОО-1"))
                .body("submission.filled", equalTo(0));

        report.patch("admin", List.of(report.cell(0, 0, 100, null)))
                .body("saved[0].denominator", equalTo("200"))
                .body("saved[0].value", equalTo(50.0f));
        report.patch("admin", List.of(report.cell(0, 1, 100, 250)))
                .body("findings.code", contains("differs_from_known"))
                .body("saved[0].known.value", equalTo(200));
        report.refused("admin", "approve", null).statusCode(422).body("errors.code", contains("differs_from_known"));
        var explained = new java.util.HashMap<>(report.cell(0, 2, 100, 250));
        explained.put("explanations", Map.of("differs_from_known", "Новый корпус"));
        report.patch("admin", List.of(explained)).body("findings.explained", contains(true));
        report.step("approve").step("submit");
        assertThat(observed.by(report)).containsExactly("REPORTED 100/250 FORM");
    }

    @Test
    void knowsWhatCannotExistThere() {
        var town = Given.municipality();
        var small = Given.create(
                "/organisations",
                Map.of(
                        "kind",
                        "school",
                        "parentId",
                        town.id(),
                        "names",
                        List.of(Map.of("name", "Основная школа")),
                        "grades",
                        Map.of("from", 1, "to", 9)),
                town.id());
        var garden = Given.organisation("kindergarten", town, "Ромашка");
        var seniors = GivenIndicator.with(town, Map.of("grades", Map.of("from", 10, "to", 11)));
        var everybody = GivenIndicator.with(
                town, Map.of("name", "Доля воспитанников", "reportedBy", List.of("school", "kindergarten")));
        var indicators = List.of(seniors, everybody);
        var input = GivenCampaign.input(town, indicators);
        input.put("participants", Map.of("under", town.id(), "kinds", List.of("school", "kindergarten")));
        var campaign = GivenCampaign.open(town, List.of(small, garden), indicators, input);

        var report = campaign.of(0);
        report.form()
                .body("rows[0].cells[0].byItself", equalTo(true))
                .body("rows[0].cells[0].status", equalTo("not_applicable"))
                .body("rows[0].cells[0].editable", equalTo(false))
                .body("submission.cells", equalTo(1));
        report.patch("admin", List.of(report.cell(1, 0, 5, 10)));
        report.step("approve").step("submit");
        assertThat(observed.by(report)).containsExactlyInAnyOrder("NOT_APPLICABLE FORM", "REPORTED 5/10 FORM");
        campaign.of(1).form().body("rows.indicator", contains((String) indicatorCode(everybody)));
    }

    private static Object indicatorCode(Given.Made indicator) {
        return Given.as("admin").get("/indicators/{id}", indicator.id()).path("code");
    }

    @Test
    void showsLastYearAndThatOfSchoolsMergedIntoIt() {
        var town = Given.municipality();
        var schools = GivenCampaign.schools(town, 2);
        var share = List.of(GivenIndicator.share(town));
        var before = GivenCampaign.input(town, share);
        before.put("period", "RY2024");
        before.put("opensOn", "2025-07-01");
        var lastYear = GivenCampaign.open(town, schools, share, before);
        lastYear.of(0).handedIn(40, 100);
        lastYear.of(1).handedIn(10, 50);
        merge(schools.get(1), schools.get(0), "2025-08-31");

        var campaign = GivenCampaign.open(town, schools, share);
        campaign.of(0)
                .form()
                .body("rows[0].cells[0].previous.period", equalTo("RY2024"))
                .body("rows[0].cells[0].previous.numerator", equalTo(40))
                .body("rows[0].cells[0].previous.value", equalTo(40.0f))
                .body("rows[0].cells[0].predecessors.numerator", contains(10))
                .body("rows[0].cells[0].predecessors.organisationName", contains("Школа № 2"));
        Given.as("admin")
                .get("/submissions?campaignId={id}", campaign.id())
                .then()
                .body("items.organisationId", contains(schools.get(0).id().toString()));
    }

    @Test
    void letsTheSuccessorReportForASchoolMergedInMidCampaign() {
        var town = Given.municipality();
        var schools = GivenCampaign.schools(town, 3);
        var campaign = GivenCampaign.open(town, schools, List.of(GivenIndicator.share(town)));
        var merged = campaign.of(1);
        merged.type(10, 20);
        merge(schools.get(1), schools.get(0), "2026-08-15");

        Given.member("reporter", schools.get(2));
        Given.refusedAs("reporter").get("/submissions/{id}", merged.id()).then().statusCode(404);
        Given.member("reporter", schools.get(0));
        Given.member("director", schools.get(0));
        Given.as("reporter")
                .get("/submissions")
                .then()
                .body(
                        "items.organisationId",
                        containsInAnyOrder(
                                schools.get(0).id().toString(),
                                schools.get(1).id().toString()));
        merged.patch("reporter", List.of(merged.cell(0, 1, 12, 20)));
        merged.step("director", "approve", null).step("reporter", "submit", null);
        assertThat(observed.by(merged)).containsExactly("REPORTED 12/20 FORM");
    }

    @Test
    void letsASchoolClosedInMidCampaignHandInWhatItHad() {
        var campaign = GivenCampaign.open(2);
        var school = campaign.schools().getFirst();
        var closed = campaign.of(school);
        closed.type(10, 20);
        Given.as("admin")
                .header("If-Match", "\"" + school.version() + "\"")
                .body(Map.of("on", "2026-08-15"))
                .post("/organisations/{id}/close", school.id())
                .then()
                .statusCode(200);

        Given.member("reporter", school);
        Given.member("director", school);
        closed.patch("reporter", List.of(closed.cell(0, 1, 12, 20)));
        closed.step("director", "approve", null).step("reporter", "submit", null);

        assertThat(observed.by(closed)).containsExactly("REPORTED 12/20 FORM");
        Given.as("admin")
                .get(
                        "/observations?level=municipality&organisationId={town}&indicator={indicator}",
                        campaign.town().id(),
                        campaign.indicators().getFirst().id())
                .then()
                .statusCode(200)
                .body("items.numerator", contains(12));
        var next = GivenCampaign.input(campaign.town(), campaign.indicators());
        next.put("period", "RY2026");
        var nextYear = GivenCampaign.open(campaign.town(), campaign.schools(), campaign.indicators(), next);
        Given.as("admin")
                .get("/submissions?campaignId={id}", nextYear.id())
                .then()
                .body(
                        "items.organisationId",
                        contains(campaign.schools().get(1).id().toString()));
    }

    private static void merge(Given.Made school, Given.Made successor, String on) {
        Given.as("admin")
                .header("If-Match", "\"" + school.version() + "\"")
                .body(Map.of("on", on, "successorId", successor.id()))
                .post("/organisations/{id}/close", school.id())
                .then()
                .statusCode(200);
    }

    @Test
    void followsARenamedSchool() {
        var campaign = GivenCampaign.open(1);
        var school = campaign.schools().getFirst();
        Given.as("admin")
                .header("If-Match", "\"" + school.version() + "\"")
                .body(Map.of("name", "Лицей у моря", "from", "2026-01-01"))
                .post("/organisations/{id}/rename", school.id())
                .then()
                .statusCode(200);
        campaign.of(0).form().body("submission.organisationName", equalTo("Лицей у моря"));
    }

    @Test
    void isReviewedByADatedSubstituteOfTheCoordinator() {
        var campaign = GivenCampaign.open(1);
        var report = campaign.of(0).handedIn(1, 2);
        var today = ru.orientir.platform.clock.Today.date();
        Given.member("analyst", campaign.schools().getFirst());
        substitute(campaign, today.minusDays(20), today.minusDays(1));
        report.refused("analyst", "accept", null).statusCode(403);
        substitute(campaign, today, today.plusDays(14));
        report.step("analyst", "accept", null);
        assertThat(report.status()).isEqualTo("accepted");
    }

    private static void substitute(GivenCampaign campaign, java.time.LocalDate from, java.time.LocalDate to) {
        var admin = Given.as("admin");
        List<Map<String, String>> held = admin.get(
                        "/memberships?organisationId={id}", campaign.town().id())
                .path("items");
        held.forEach(m -> Given.as("admin")
                .header("If-Match", "\"" + m.get("version") + "\"")
                .delete("/memberships/{id}", m.get("id"))
                .then()
                .statusCode(204));
        Given.create(
                "/memberships",
                Map.of(
                        "subject", ru.orientir.stack.Tokens.subject("analyst"),
                        "login", "analyst",
                        "name", "Заместитель",
                        "organisationId", campaign.town().id(),
                        "role", "coordinator",
                        "validFrom", from.toString(),
                        "validTo", to.toString()),
                null);
    }

    @Test
    void isNoBusinessOfAnotherSchool() {
        var campaign = GivenCampaign.open(2);
        var report = campaign.of(0);
        campaign.of(1).manned();
        Given.refusedAs("reporter")
                .get("/submissions/{id}/form", report.id())
                .then()
                .statusCode(404);
        Given.refusedAs("reporter")
                .body(List.of(report.cell(0, 0, 1, 2)))
                .patch("/submissions/{id}/cells", report.id())
                .then()
                .statusCode(404);
        Given.member("coordinator", campaign.town());
        Given.as("coordinator")
                .get("/submissions/{id}/form", report.id())
                .then()
                .statusCode(200);
        Given.refusedAs("coordinator")
                .body(List.of(report.cell(0, 0, 1, 2)))
                .patch("/submissions/{id}/cells", report.id())
                .then()
                .statusCode(403);
    }
}
