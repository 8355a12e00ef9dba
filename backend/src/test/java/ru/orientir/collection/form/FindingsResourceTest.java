package ru.orientir.collection.form;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenCampaign;
import ru.orientir.GivenIndicator;

/** What the server finds in a form as it is typed, and what it lets through. */
@QuarkusTest
class FindingsResourceTest {
    @Test
    void keepsWhatIsNoNumberAndSaysSo() {
        var report = GivenCampaign.open(1).of(0).manned();
        report.patch("reporter", List.of(report.cell(0, 0, "сорок", "80")))
                .body("findings.code", contains("not_a_number"))
                .body("findings[0].params.typed", equalTo("сорок"))
                .body("saved[0].numerator", equalTo("сорок"));
        report.refused("director", "approve", null).statusCode(422);
        report.form().body("rows[0].cells[0].numerator", equalTo("сорок"));
    }

    @Test
    void roundsNobodyWhereHeadsAreCounted() {
        var report = GivenCampaign.open(1).of(0).manned();
        report.patch("reporter", List.of(report.cell(0, 0, "12,5", "80")))
                .body("findings.code", contains("fraction"))
                .body("saved[0].numerator", equalTo("12,5"))
                .body("saved[0].value", nullValue());
    }

    @Test
    void readsNumbersTheRussianWay() {
        var report = GivenCampaign.open(1).of(0).manned();
        report.patch("reporter", List.of(report.cell(0, 0, "1\u00a0234", "2 468,0")))
                .body("findings", empty())
                .body("saved[0].value", equalTo(50.0f));
        report.patch("reporter", List.of(report.cell(0, 1, "н/д", "")))
                .body("findings", empty())
                .body("saved[0].status", equalTo("missing"));
    }

    @Test
    void blocksOnErrorsAndAsksToExplainWarnings() {
        var campaign = campaignWithRule("warning");
        var report = campaign.of(0).manned();
        report.patch("reporter", List.of(report.cell(0, 0, 90, 80)))
                .body("findings.code", hasItem("numerator_above_denominator"));
        report.refused("director", "approve", null).statusCode(422);

        report.patch("reporter", List.of(report.cell(0, 1, 60, 80)))
                .body("findings.code", contains("rule:few"))
                .body("findings[0].params.message", equalTo("Так много?"))
                .body("findings[0].explained", equalTo(false));
        report.refused("director", "approve", null).statusCode(422);

        var explained = report.cell(0, 2, 60, 80);
        explained.put("explanations", Map.of("rule:few", "Прошла вся параллель"));
        report.patch("reporter", List.of(explained)).body("findings[0].explained", equalTo(true));
        report.step("director", "approve", null);
        report.form().body("rows[0].cells[0].explanations.'rule:few'", equalTo("Прошла вся параллель"));
    }

    @Test
    void pointsAtWhatIsWrongInARule() {
        var town = Given.municipality();
        var share = GivenIndicator.share(town);
        var input = GivenCampaign.input(town, List.of(share));
        input.put(
                "rules",
                List.of(
                        rule("a", "indicators['nobody'].numerator > 0", "error"),
                        rule("b", "1 +", "error"),
                        rule("c", "organisation.kind", "error")));
        Given.refusedAs("admin")
                .body(input)
                .post("/campaigns")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems("#/rules/0/expression", "#/rules/1/expression", "#/rules/2/expression"))
                .body("errors.code", hasItem("unknown_indicator"))
                .body("errors.find { it.pointer == '#/rules/1/expression' }.detail", containsString("1:4"));
    }

    @Test
    void asksAboutAnAnswerThatStandsApartFromItsPeers() {
        var campaign = GivenCampaign.open(10);
        for (int i = 0; i < 8; i++) {
            campaign.of(i).handedIn(40 + i, 100);
        }
        var apart = campaign.of(8).manned();
        apart.patch("reporter", List.of(apart.cell(0, 0, 99, 100)))
                .body("findings.code", contains("outlier"))
                .body("findings[0].params.direction", equalTo("above"))
                .body("findings[0].params.peers", equalTo("8"));
        apart.refused("director", "approve", null).statusCode(422);
        var among = campaign.of(9).manned();
        among.patch("reporter", List.of(among.cell(0, 0, 45, 100))).body("findings", empty());
    }

    @Test
    void countsOnlyMembersOfTheRegistry() {
        var town = Given.municipality();
        var college = Given.organisation("college", town, "Колледж");
        var fields = new HashMap<String, Object>(Map.of(
                "name", "Количество колледжей-партнёров",
                "type", "count",
                "numerator", "Колледжи",
                "unit", "ед.",
                "rollUp", "distinct",
                "registryKind", "college",
                "smallCohort", 0,
                "thresholds", List.of()));
        var report = GivenCampaign.open(
                        town, GivenCampaign.schools(town, 1), List.of(GivenIndicator.made(town, fields)))
                .of(0)
                .manned();
        var cell = report.cell(0, 0, null, null);
        cell.put("members", List.of(college.id(), report.school().id()));
        report.patch("reporter", List.of(cell))
                .body("findings.code", contains("unknown_member"))
                .body("findings[0].params.member", equalTo(report.school().id().toString()));
        cell.put("revision", 1);
        cell.put("members", List.of(college.id()));
        report.patch("reporter", List.of(cell)).body("findings", empty());
        cell.put("revision", 2);
        cell.put("members", List.of(UUID.randomUUID()));
        report.patch("reporter", List.of(cell)).body("findings.code", contains("unknown_member"));
    }

    private static GivenCampaign campaignWithRule(String severity) {
        var town = Given.municipality();
        var share = GivenIndicator.share(town);
        String code = Given.as("admin").get("/indicators/{id}", share.id()).path("code");
        var input = GivenCampaign.input(town, List.of(share));
        input.put("rules", List.of(rule("few", "indicators['" + code + "'].numerator < 50", severity)));
        return GivenCampaign.open(town, GivenCampaign.schools(town, 1), List.of(share), input);
    }

    private static Map<String, Object> rule(String code, String expression, String severity) {
        return Map.of("code", code, "expression", expression, "message", "Так много?", "severity", severity);
    }
}
