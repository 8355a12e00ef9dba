package ru.orientir.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenIndicator;
import ru.orientir.GivenObservations;
import ru.orientir.figures.observation.ObservationStatus;

@QuarkusTest
class RankingResourceTest {
    private static final String YEAR = "RY2025";

    private Given.Made town;
    private Given.Made diagnosed;
    private Given.Made events;

    @BeforeEach
    void begin() {
        town = Given.municipality();
        diagnosed = GivenIndicator.share(town);
        var count = GivenIndicator.shareWith(
                Map.of("name", "Проведено мероприятий", "type", "count", "unit", "мероприятий"));
        count.remove("denominator");
        events = GivenIndicator.made(town, count);
    }

    private Given.Made school(String name) {
        return Given.organisation("school", town, name);
    }

    private ValidatableResponse rank(String query) {
        return rankAs("admin", query);
    }

    private ValidatableResponse rankAs(String login, String query) {
        return Given.as(login)
                .get("/rankings?under=" + town.id() + "&period=" + YEAR + query)
                .then()
                .statusCode(200);
    }

    private String by(Given.Made indicator) {
        return "&criterion=" + indicator.id();
    }

    @Test
    void ranksByOneIndicatorWithSharedPlaces() {
        var best = school("Гимназия");
        var second = school("Лицей");
        var alike = school("Школа");
        var last = school("Ясная школа");
        new GivenObservations()
                .share(diagnosed, YEAR, best, 90, 100)
                .share(diagnosed, YEAR, second, 25, 50)
                .share(diagnosed, YEAR, alike, 50, 100)
                .share(diagnosed, YEAR, last, 10, 100)
                .write();

        rank(by(diagnosed))
                .body("items.name", contains("Гимназия", "Лицей", "Школа", "Ясная школа"))
                .body("items.place", contains(1, 2, 2, 4))
                .body("items.tied", contains(false, true, true, false))
                .body("items.score", contains(1f, 0.5f, 0.5f, 0f))
                .body("items[1].contributions[0].numerator", equalTo(25))
                .body("items[1].contributions[0].value", equalTo(50f))
                .body("items[0].next", nullValue())
                .body("items[3].next.neededNumerator", equalTo(50))
                .body("items[3].next.points", equalTo(40f))
                .body("items[3].next.place", equalTo(2))
                .body("items[3].next.overtaken", equalTo(2))
                .body("total", equalTo(4))
                .body("completeness.reported", equalTo(4))
                .body("method.name", equalTo("Взвешенный рейтинг Ориентир"))
                .body("method.edition", equalTo("1.2"));
    }

    @Test
    void treatsTheMissingAndTheInapplicableByTheStatedRule() {
        var full = school("Полная");
        var silent = school("Молчит");
        var partly = school("Неприменимо");
        var nothing = school("Ничего");
        new GivenObservations()
                .share(diagnosed, YEAR, full, 50, 100)
                .count(events, YEAR, full, 1)
                .count(events, YEAR, silent, 9)
                .without(diagnosed, YEAR, silent, ObservationStatus.MISSING)
                .count(events, YEAR, partly, 5)
                .without(diagnosed, YEAR, partly, ObservationStatus.NOT_APPLICABLE)
                .without(diagnosed, YEAR, nothing, ObservationStatus.NOT_APPLICABLE)
                .without(events, YEAR, nothing, ObservationStatus.NOT_APPLICABLE)
                .write();
        var both = by(diagnosed) + by(events);

        rank(both)
                .body("items.name", contains("Неприменимо", "Полная", "Молчит"))
                .body("items.score", contains(0.5f, 0.5f, 0.5f))
                .body("items.place", contains(1, 1, 3))
                .body("items.find { it.name == 'Неприменимо' }.contributions.weight", containsInAnyOrder(1f, 0f))
                .body("unranked.name", contains("Ничего"))
                .body("unranked.reason", contains("not_applicable"))
                .body("completeness.expected", equalTo(3))
                .body("completeness.reported", equalTo(2));
        rank(both + "&notReported=exclude")
                .body("items.name", contains("Неприменимо", "Полная"))
                .body("unranked.name", contains("Молчит", "Ничего"))
                .body("unranked.reason", contains("not_reported", "not_applicable"));
        rank(both + "&notReported=zero").body("items.place", contains(1, 1, 1));
        rank(both + "&minimumCohort=101").body("unranked.reason", contains("small_cohort", "not_applicable"));
    }

    @Test
    void whoReportedNothingHasNoPlaceByAnyRule() {
        var partly = school("Сдала одно");
        school("Молчит");
        new GivenObservations().count(events, YEAR, partly, 3).write();
        var both = by(diagnosed) + by(events);

        for (var rule : List.of("last", "zero")) {
            rank(both + "&notReported=" + rule)
                    .body("items.name", contains("Сдала одно"))
                    .body("unranked.name", contains("Молчит"))
                    .body("unranked.reason", contains("not_reported"));
        }
        rank(by(diagnosed)).body("items", empty()).body("unranked.name", containsInAnyOrder("Молчит", "Сдала одно"));
    }

    @Test
    void weightsAreSharesHoweverTheyAreWritten() {
        var one = school("Первая");
        var other = school("Вторая");
        new GivenObservations()
                .share(diagnosed, YEAR, one, 80, 100)
                .share(diagnosed, YEAR, other, 40, 100)
                .count(events, YEAR, one, 1)
                .count(events, YEAR, other, 9)
                .write();

        rank(by(diagnosed) + ":3" + by(events) + ":1")
                .body("items.name", contains("Первая", "Вторая"))
                .body("items.score", contains(0.75f, 0.25f));
        var asked = rank(by(events) + ":0.5" + by(diagnosed) + ":1.5").extract();
        assertThat(asked.<Object>path("items"))
                .isEqualTo(
                        rank(by(diagnosed) + ":3" + by(events) + ":1").extract().path("items"));
        rank(by(diagnosed) + ":1:decrease").body("items.name", contains("Вторая", "Первая"));
    }

    @Test
    void scoresByTheTargetInForce() {
        var near = school("Близко");
        var over = school("Выше");
        new GivenObservations()
                .share(diagnosed, YEAR, near, 30, 100)
                .share(diagnosed, YEAR, over, 90, 100)
                .write();
        rank(by(diagnosed) + "&scoring=target").body("unranked.reason", contains("not_applicable", "not_applicable"));
        Given.create(
                "/targets",
                Map.of("organisationId", town.id(), "indicatorId", diagnosed.id(), "period", YEAR, "value", 60),
                null);

        rank(by(diagnosed) + "&scoring=target")
                .body("items.score", contains(1f, 0.5f))
                .body("items[1].contributions[0].target", equalTo(60f))
                .body("items[1].next.neededNumerator", equalTo(60));
    }

    @Test
    void takesFractionsToTheLastDigit() {
        var marks = GivenIndicator.with(
                town,
                Map.of(
                        "name",
                        "Средний балл",
                        "type",
                        "average",
                        "unit",
                        "балл",
                        "decimals",
                        4,
                        "thresholds",
                        List.of()));
        new GivenObservations()
                .average(marks, YEAR, school("Первая"), "1234567.000049", 1)
                .average(marks, YEAR, school("Вторая"), "1234567.00005", 1)
                .average(marks, YEAR, school("Третья"), "0.25", 1)
                .write();

        var answer = rank(by(marks))
                .body("items.name", contains("Вторая", "Первая", "Третья"))
                .extract()
                .asString();
        assertThat(answer)
                .contains(
                        "\"numerator\":1234567.00005,",
                        "\"value\":1234567.0001,",
                        "\"value\":1234567.0000,",
                        "\"value\":0.2500,");
    }

    @Test
    void answersThePastAsItWas() {
        var one = school("Первая");
        var other = school("Вторая");
        new GivenObservations()
                .share(diagnosed, YEAR, one, 80, 100)
                .share(diagnosed, YEAR, other, 40, 100)
                .write();
        var before = rank(by(diagnosed)).extract();
        int moment = before.path("asOf");
        new GivenObservations().share(diagnosed, YEAR, other, 95, 100).write();

        rank(by(diagnosed)).body("items.name", contains("Вторая", "Первая"));
        assertThat(rank(by(diagnosed) + "&asOf=" + moment).extract().asString()).isEqualTo(before.asString());
        Given.refusedAs("admin")
                .get("/rankings?period=" + YEAR + by(diagnosed) + "&asOf=999999999")
                .then()
                .statusCode(400);
    }

    @Test
    void pagesThroughEverybodyOnceAndJumpsToAnOrganisation() {
        var values = new GivenObservations();
        var last = school("Школа 0");
        for (int i = 1; i <= 6; i++) {
            values.share(diagnosed, YEAR, school("Школа " + i), i / 2, 6);
        }
        values.share(diagnosed, YEAR, last, 0, 6).write();
        school("Без места");

        var names = new ArrayList<String>();
        var query = "/rankings?notReported=exclude&limit=2&period=" + YEAR + "&under=" + town.id() + by(diagnosed);
        for (String next = query; next != null; ) {
            var page = Given.as("admin").get(next).then().statusCode(200).extract();
            names.addAll(page.<List<String>>path("items.name"));
            names.addAll(page.<List<String>>path("unranked.name"));
            next = page.path("next") == null ? null : page.<String>path("next").substring("/api/v1".length());
        }
        assertThat(names)
                .containsExactly(
                        "Школа 6", "Школа 4", "Школа 5", "Школа 2", "Школа 3", "Школа 0", "Школа 1", "Без места");
        rank(by(diagnosed) + "&limit=2&at=" + last.id())
                .body("offset", equalTo(4))
                .body("items.name", contains("Школа 3", "Школа 0"));
    }

    @Test
    void comparesWithinAPeerGroup() {
        var big = school("Большая");
        var small = school("Малая");
        var kindergarten = Given.organisation("kindergarten", town, "Сад");
        new GivenObservations()
                .share(diagnosed, YEAR, big, 300, 600)
                .share(diagnosed, YEAR, small, 30, 90)
                .write();

        rank(by(diagnosed)).body("items.name", contains("Большая", "Малая"));
        rank(by(diagnosed) + "&size=100-").body("items.name", contains("Большая"));
        rank(by(diagnosed) + "&size=-100").body("items.name", contains("Малая"));
        rank(by(diagnosed) + "&settlement=rural").body("items", empty());
        rank(by(diagnosed) + "&kind=kindergarten")
                .body("items", empty())
                .body("unranked.organisationId", contains(kindergarten.id().toString()));
    }

    @Test
    void refusesWhatCannotBeRanked() {
        var unranked = GivenIndicator.with(town, Map.of("name", "Только для сведения", "ranked", false));
        var aimless = GivenIndicator.with(town, Map.of("name", "Без направления", "desiredDirection", "none"));
        for (var query : List.of(
                by(unranked),
                by(aimless),
                by(diagnosed) + by(diagnosed),
                by(diagnosed) + ":0",
                by(diagnosed) + ":x",
                "&criterion=nothing",
                by(diagnosed) + "&slice=gender:f",
                by(diagnosed) + "&size=few",
                by(diagnosed) + "&cursor=x",
                by(diagnosed) + "&limit=201")) {
            Given.refusedAs("admin")
                    .get("/rankings?under=" + town.id() + "&period=" + YEAR + query)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", startsWith("?"));
        }
        rank(by(aimless) + ":1:increase").body("items", empty());
    }

    @Test
    void ranksByEverythingRankableWhenNothingIsNamed() {
        GivenIndicator.with(town, Map.of("name", "Только для сведения", "ranked", false));
        rank("").body("question.criteria", hasSize(2)).body("question.criteria.weight", contains(0.5f, 0.5f));
    }

    @Test
    void aSchoolIsNotShownTheSmallCohortsOfOthers() {
        var own = school("Своя");
        var small = school("Малая");
        var values = new GivenObservations().share(diagnosed, YEAR, own, 2, 3).share(diagnosed, YEAR, small, 1, 3);
        for (int i = 1; i <= 6; i++) {
            values.share(diagnosed, YEAR, school("Большая " + i), 40 + i, 100);
        }
        values.write();

        Given.member("reporter", own);
        var seen = rankAs("reporter", by(diagnosed)).extract();
        assertThat(seen.<List<String>>path("items.name")).contains("Своя").doesNotContain("Малая");
        assertThat(seen.<String>path("unranked.find { it.name == 'Малая' }.reason"))
                .isEqualTo("suppressed");
        Given.member("coordinator", town);
        rankAs("coordinator", by(diagnosed)).body("items", hasSize(8)).body("unranked", empty());
        Given.member("analyst", town);
        assertThat(rankAs("analyst", by(diagnosed)).extract().<List<String>>path("unranked.name"))
                .contains("Своя", "Малая");
    }

    @Test
    void ranksMunicipalitiesByTheSumsOfTheirSchools() {
        var region = Given.organisation("region", null, "Область");
        var share = GivenIndicator.share(region);
        var values = new GivenObservations();
        var far = Given.organisation("municipality", region, "Дальний округ");
        values.share(share, YEAR, Given.organisation("school", far, "Малая"), 10, 10)
                .share(share, YEAR, Given.organisation("school", far, "Большая"), 30, 90);
        var near = Given.organisation("municipality", region, "Ближний округ");
        values.share(share, YEAR, Given.organisation("school", near, "Средняя"), 60, 100);
        var silent = Given.organisation("municipality", region, "Молчащий округ");
        values.without(share, YEAR, Given.organisation("school", silent, "Тихая"), ObservationStatus.MISSING);
        Given.organisation("school", Given.organisation("municipality", region, "Новый округ"), "Новая");
        Given.organisation("municipality", region, "Пустой округ");
        values.write();

        Given.as("admin")
                .get("/rankings?under=" + region.id() + "&period=" + YEAR + "&kind=municipality" + by(share))
                .then()
                .statusCode(200)
                .body("items.name", contains("Ближний округ", "Дальний округ"))
                .body("items.contributions.value.flatten()", contains(60f, 40f))
                .body("items[1].contributions[0].numerator", equalTo(40))
                .body("items[1].contributions[0].denominator", equalTo(100))
                .body("items[1].next.neededNumerator", equalTo(60))
                .body("unranked.find { it.name == 'Молчащий округ' }.reason", equalTo("not_reported"))
                .body("unranked.find { it.name == 'Новый округ' }.reason", equalTo("not_reported"))
                .body("unranked.find { it.name == 'Пустой округ' }.reason", equalTo("not_applicable"))
                .body("completeness.expected", equalTo(4));
        Given.as("admin")
                .get("/rankings?under=" + region.id() + "&period=RY2031&kind=municipality" + by(share))
                .then()
                .statusCode(200)
                .body("items", empty())
                .body(
                        "unranked.reason",
                        containsInAnyOrder(
                                "not_reported", "not_reported", "not_reported", "not_reported", "not_applicable"));
    }

    @Test
    void aMunicipalityOfFewIsRankedOnlyForThoseWhoSeeThem() {
        var region = Given.organisation("region", null, "Область");
        var share = GivenIndicator.share(region);
        var tiny = Given.organisation("municipality", region, "Хутор");
        var values = new GivenObservations().share(share, YEAR, Given.organisation("school", tiny, "Малая"), 1, 3);
        for (int i = 1; i <= 4; i++) {
            var big = Given.organisation("municipality", region, "Округ " + i);
            values.share(share, YEAR, Given.organisation("school", big, "Школа " + i), 40 + i, 100);
        }
        values.write();
        var question = "/rankings?period=" + YEAR + "&kind=municipality&under=" + region.id() + by(share);

        Given.as("admin").get(question).then().statusCode(200).body("items.name", hasItem("Хутор"));
        Given.member("analyst", region);
        Given.as("analyst")
                .get(question)
                .then()
                .statusCode(200)
                .body("items.name", not(hasItem("Хутор")))
                .body("unranked.find { it.name == 'Хутор' }.reason", equalTo("suppressed"));
    }

    @Test
    void isATableForProgramsToo() throws IOException {
        var first = school("=Первая");
        var silent = school("Молчит");
        new GivenObservations()
                .share(diagnosed, YEAR, first, 30, 40)
                .count(events, YEAR, first, 2)
                .write();
        var answer = Given.as("admin")
                .accept("text/csv")
                .get("/rankings?under=" + town.id() + "&period=" + YEAR + by(diagnosed) + by(events))
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .extract();
        var rows = CSVParser.parse(answer.asString(), CSVFormat.RFC4180).getRecords().stream()
                .map(CSVRecord::values)
                .toList();
        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(rows.getFirst().length));
        assertThat(rows.getFirst())
                .startsWith("place", "organisationId", "name", "kind", "score", "unranked")
                .hasSize(6 + 2 * 5);
        var codes = List.of(code(diagnosed), code(events));
        var share = 6 + 5 * codes.stream().sorted().toList().indexOf(code(diagnosed));
        assertThat(rows.getFirst()[share]).isEqualTo(code(diagnosed) + ".status");
        assertThat(rows.get(1))
                .startsWith("1", first.id().toString(), "'=Первая", "school", "1.000000", "")
                .containsSubsequence("reported", "30", "40", "75.0");
        assertThat(rows.get(2)).startsWith("", silent.id().toString(), "Молчит", "school", "", "not_reported");
        assertThat(answer.header("As-Of")).matches("\\d+");
    }

    private static String code(Given.Made indicator) {
        return Given.as("admin").get("/indicators/{id}", indicator.id()).path("code");
    }

    @Test
    void whatIsOutOfSightIsNotFound() {
        Given.member("coordinator", Given.municipality());
        Given.refusedAs("coordinator")
                .get("/rankings?period=" + YEAR + "&under=" + town.id())
                .then()
                .statusCode(404);
    }
}
