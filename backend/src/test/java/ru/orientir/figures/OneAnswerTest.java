package ru.orientir.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenCampaign;
import ru.orientir.GivenFigures;

/** Who counts in a period, in which tree, and for whom: whatever is asked says the same ({@code docs/decisions/figures.md}). */
@QuarkusTest
class OneAnswerTest {
    private static final String YEAR = "RY2025";

    private Given.Made region;
    private Given.Made indicator;

    @BeforeEach
    void begin() {
        region = Given.organisation("region", null, "Область");
        indicator = GivenFigures.indicator(
                region, "M1", Map.of("desiredDirection", "increase", "smallCohort", 5, "ranked", true));
    }

    private static ValidatableResponse ask(String login, String path, Object... parameters) {
        return Given.as(login).get(path, parameters).then().statusCode(200);
    }

    /** Whom each table of figures of a subtree names, by the table. */
    private static Map<String, List<String>> named(String login, Given.Made under, String moment) {
        var question = "period=" + YEAR + moment;
        var named = new LinkedHashMap<String, List<String>>();
        named.put("observations", ids(login, "/observations?" + question + "&under=" + under.id()));
        named.put("parts", parts(login, "/observations/roll-up?" + question + "&organisationId=" + under.id()));
        named.put(
                "summary table",
                ids(login, "/summary-table?" + question + "&kind=school&indicator=M1&under=" + under.id()));
        named.put("ranking", ids(login, "/rankings?" + question + "&criterion=M1&under=" + under.id()));
        return named;
    }

    private static List<String> ids(String login, String question) {
        var answer = ask(login, question).extract();
        var ids = new ArrayList<>(answer.<List<String>>path("items.organisationId"));
        if (answer.path("unranked") != null) {
            ids.addAll(answer.<List<String>>path("unranked.organisationId"));
        }
        return ids;
    }

    private static List<String> parts(String login, String question) {
        return ask(login, question).extract().path("items[0].parts.organisationId");
    }

    private static void expectEverywhere(Map<String, List<String>> named, Given.Made... schools) {
        var ids = Stream.of(schools).map(school -> school.id().toString()).toArray(String[]::new);
        assertThat(named)
                .allSatisfy((table, found) -> assertThat(found).as(table).containsExactlyInAnyOrder(ids));
    }

    private static Given.Made open(Given.Made town, String name, String from) {
        return Given.create(
                "/organisations",
                Map.of(
                        "kind",
                        "school",
                        "parentId",
                        town.id(),
                        "names",
                        List.of(Map.of("name", name)),
                        "validFrom",
                        from),
                town.id());
    }

    private static Given.Made closed(Given.Made town, String name, String on) {
        var school = Given.organisation("school", town, name);
        Given.as("admin")
                .header("If-Match", "\"" + school.version() + "\"")
                .body(Map.of("on", on))
                .post("/organisations/{id}/close", school.id())
                .then()
                .statusCode(200);
        return school;
    }

    private static void move(Given.Made organisation, String kind, String name, Given.Made parent) {
        Given.as("admin")
                .header("If-Match", "\"" + organisation.version() + "\"")
                .body(Map.of("kind", kind, "parentId", parent.id(), "names", List.of(Map.of("name", name))))
                .put("/organisations/{id}", organisation.id())
                .then()
                .statusCode(200);
    }

    private static String moment() {
        return "&asOf=" + ask("admin", "/observations?limit=1").extract().path("asOf");
    }

    @Test
    void whoIsThereOnAnyDayOfThePeriodCountsInIt() {
        var town = Given.organisation("municipality", region, "Округ");
        var steady = Given.organisation("school", town, "Школа");
        var closing = closed(town, "Закрытая в первый день", "2025-09-01");
        var opening = open(town, "Открытая в последний день", "2026-08-31");
        var gone = closed(town, "Закрытая накануне", "2025-08-31");
        var coming = open(town, "Открытая назавтра", "2026-09-01");
        GivenFigures.load(
                GivenFigures.row("M1", YEAR, steady, 10, 20),
                GivenFigures.row("M1", YEAR, closing, 20, 40),
                GivenFigures.row("M1", YEAR, opening, 30, 40));
        for (var school : List.of(gone, coming)) {
            GivenFigures.send("admin", GivenFigures.row("M1", YEAR, school, 1, 2))
                    .statusCode(422);
        }

        expectEverywhere(named("admin", town, ""), steady, closing, opening);
        ask("admin", "/summary-table?period=RY2025&indicator=M1&under={town}", town.id())
                .body("totals.cells[0].numerator", equalTo(60))
                .body("totals.cells[0].completeness.reported", equalTo(3))
                .body("totals.cells[0].completeness.expected", equalTo(3));
        ask("admin", "/indicator-summaries?period=RY2025&organisationId={town}", town.id())
                .body("items[0].completeness.expected", equalTo(3));
        ask("admin", "/rankings?period=RY2025&criterion=M1&under={town}", town.id())
                .body("completeness.expected", equalTo(3));
    }

    @Test
    void whoCountsIsAskedAndHasATarget() {
        var town = Given.organisation("municipality", region, "Округ");
        var steady = Given.organisation("school", town, "Школа");
        var closing = closed(town, "Закрытая в первый день", "2025-09-01");
        var opening = open(town, "Открытая в последний день", "2026-08-31");
        closed(town, "Закрытая накануне", "2025-08-31");
        open(town, "Открытая назавтра", "2026-09-01");
        var asked = Map.of(
                "asked", ids("admin", "/completeness?campaignId=" + campaign(town)),
                "aiming",
                        ids(
                                "admin",
                                "/effective-targets?period=RY2025&indicatorId=" + indicator.id() + "&under="
                                        + town.id()));

        expectEverywhere(Map.of("asked", asked.get("asked")), steady, closing, opening);
        expectEverywhere(Map.of("aiming", asked.get("aiming")), town, steady, closing, opening);
    }

    private String campaign(Given.Made town) {
        return GivenCampaign.open(town, List.of(), List.of(indicator)).id().toString();
    }

    @Test
    void aTownWhoseSchoolsAreAllGoneHasNothingToReport() {
        var town = Given.organisation("municipality", region, "Округ без школ");
        closed(town, "Закрытая накануне", "2025-08-31");
        ask("admin", "/rankings?period=RY2025&kind=municipality&criterion=M1&under={region}", region.id())
                .body("unranked[0].reason", equalTo("not_applicable"));
    }

    /** A school that was handed over from one town to the other. */
    private final class Moved {
        final Given.Made from = Given.organisation("municipality", region, "Прежний округ");
        final Given.Made to = Given.organisation("municipality", region, "Новый округ");
        final Given.Made school = Given.organisation("school", from, "Переданная школа");
        final Given.Made left = Given.organisation("school", from, "Оставшаяся школа");
        final Given.Made waiting = Given.organisation("school", to, "Ждавшая школа");
        final String before;

        Moved() {
            GivenFigures.load(
                    GivenFigures.row("M1", YEAR, school, 2, 3),
                    GivenFigures.row("M1", YEAR, left, 10, 20),
                    GivenFigures.row("M1", YEAR, waiting, 30, 40));
            before = moment();
            move(school, "school", "Переданная школа", to);
        }
    }

    @Test
    void valuesFollowTheTreeOfTheMoment() {
        var moved = new Moved();
        expectEverywhere(named("admin", moved.from, ""), moved.left);
        expectEverywhere(named("admin", moved.to, ""), moved.waiting, moved.school);
        expectEverywhere(named("admin", moved.from, moved.before), moved.left, moved.school);
        expectEverywhere(named("admin", moved.to, moved.before), moved.waiting);
        for (var question : List.of(
                "/observations?level=municipality&period=RY2025&organisationId=",
                "/observations/roll-up?period=RY2025&organisationId=")) {
            ask("admin", question + moved.from.id() + moved.before).body("items[0].numerator", equalTo(12));
            ask("admin", question + moved.to.id()).body("items[0].numerator", equalTo(32));
        }
    }

    @Test
    void whoeverIsAboveASchoolNowOrWasAtTheMomentSeesItsFiguresOfTheMoment() {
        var moved = new Moved();
        Given.member("coordinator", moved.from);
        expectEverywhere(named("coordinator", moved.from, moved.before), moved.left, moved.school);
        expectEverywhere(named("coordinator", moved.from, ""), moved.left);
        expectExact("coordinator", moved.school, moved.before);
        ask("coordinator", "/observations?organisationId={school}", moved.school.id())
                .body("items.size()", equalTo(0));
        Given.refusedAs("coordinator")
                .get("/indicator-summaries?period=RY2025&organisationId={school}", moved.school.id())
                .then()
                .statusCode(404);

        Given.member("coordinator", moved.to);
        expectEverywhere(named("coordinator", moved.to, moved.before), moved.waiting);
        expectExact("coordinator", moved.school, moved.before);
        expectExact("coordinator", moved.school, "");
        assertThat(ids("coordinator", "/rankings?period=RY2025&criterion=M1" + moved.before))
                .containsExactlyInAnyOrder(
                        moved.school.id().toString(), moved.waiting.id().toString());
        assertThat(ids("coordinator", "/observations?period=RY2025" + moved.before))
                .containsExactlyInAnyOrder(
                        moved.school.id().toString(), moved.waiting.id().toString());
    }

    /** Two of three: a small cohort. */
    private static void expectExact(String login, Given.Made school, String moment) {
        ask(login, "/observations?organisationId=" + school.id() + moment).body("items[0].numerator", equalTo(2));
        ask(login, "/observations/roll-up?organisationId=" + school.id() + moment)
                .body("items[0].numerator", equalTo(2));
        ask(login, "/indicator-summaries?period=RY2025&indicator=M1&organisationId=" + school.id() + moment)
                .body("items[0].current.numerator", equalTo(2));
    }

    @Test
    void aStrangerSeesAMovedSchoolNeitherNowNorThen() {
        var moved = new Moved();
        Given.member("coordinator", Given.municipality());
        for (var moment : List.of("", moved.before)) {
            ask("coordinator", "/observations?organisationId=" + moved.school.id() + moment)
                    .body("items.size()", equalTo(0));
            assertThat(ids("coordinator", "/observations?under=" + moved.from.id() + moment))
                    .isEmpty();
            Given.refusedAs("coordinator")
                    .get("/summary-table?period=RY2025&under=" + moved.from.id() + moment)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void reportsByTheIndicatorsOfThoseAboveItThen() {
        var moved = new Moved();
        GivenFigures.indicator(moved.from, "M2", Map.of());
        var later = Given.organisation("school", moved.from, "Школа");
        var before = moment();
        move(later, "school", "Школа", moved.to);
        var question = "/indicator-summaries?period=RY2025&organisationId=" + later.id();
        assertThat(ask("admin", question).extract().<List<String>>path("items.indicator"))
                .containsExactly("M1");
        assertThat(ask("admin", question + before).extract().<List<String>>path("items.indicator"))
                .containsExactly("M1", "M2");
    }

    @Test
    void aLevelIsMadeOfThoseWhoWereOfItThen() {
        var town = Given.organisation("municipality", region, "Округ");
        GivenFigures.load(GivenFigures.row("M1", YEAR, Given.organisation("school", town, "Школа"), 10, 20));
        var before = moment();
        move(town, "region", "Край", region);
        var question = "/observations?level=municipality&period=RY2025&under=" + region.id();
        assertThat(ids("admin", question)).isEmpty();
        assertThat(ids("admin", question + before)).containsExactly(town.id().toString());
    }

    @Test
    void aMunicipalityIsTheSumOfWhatIsBelowItWhereverItStands() {
        var town = Given.organisation("municipality", region, "Округ");
        GivenFigures.load(
                GivenFigures.row("M1", YEAR, Given.organisation("school", town, "Школа 1"), 10, 20),
                GivenFigures.row("M1", YEAR, Given.organisation("school", town, "Школа 2"), 30, 40));
        var question = "period=RY2025&kind=municipality&under=" + region.id();
        ask("admin", "/summary-table?indicator=M1&" + question)
                .body("items[0].cells[0].numerator", equalTo(40))
                .body("items[0].cells[0].denominator", equalTo(60));
        ask("admin", "/rankings?criterion=M1&" + question)
                .body("items[0].contributions[0].numerator", equalTo(40))
                .body("items[0].contributions[0].denominator", equalTo(60));
        ask("admin", "/indicator-summaries?period=RY2025&indicator=M1&organisationId=" + town.id())
                .body("items[0].current.numerator", equalTo(40))
                .body("items[0].current.denominator", equalTo(60));
        ask("admin", "/observations?level=municipality&period=RY2025&under=" + region.id())
                .body("items[0].numerator", equalTo(40))
                .body("items[0].denominator", equalTo(60));
    }

    @Test
    void theHistoryOfAValueEndsAtTheMoment() {
        var school = Given.organisation("school", Given.organisation("municipality", region, "Округ"), "Школа");
        GivenFigures.load(GivenFigures.row("M1", YEAR, school, 10, 20));
        var before = moment();
        GivenFigures.load(GivenFigures.row("M1", YEAR, school, 11, 20));
        var question = "/observations/history?organisationId=" + school.id();
        ask("admin", question).body("items.numerator", contains(10, 11));
        ask("admin", question + before).body("items.numerator", contains(10));
    }
}
