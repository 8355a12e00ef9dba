package ru.orientir.analysis.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenIndicator;
import ru.orientir.GivenObservations;
import ru.orientir.figures.observation.ObservationStatus;

@QuarkusTest
class SummaryTableResourceTest {
    private Given.Made town;
    private Given.Made diagnosed;
    private Given.Made informed;

    @BeforeEach
    void begin() {
        town = Given.municipality();
        diagnosed = GivenIndicator.share(town);
        informed = GivenIndicator.with(town, Map.of("name", "Доля осведомлённых о рынке труда"));
    }

    private Given.Made school(String name) {
        return Given.organisation("school", town, name);
    }

    private ValidatableResponse table(String login, String query) {
        return Given.as(login)
                .get("/summary-table?under=" + town.id() + "&period=RY2025" + query)
                .then()
                .statusCode(200);
    }

    @Test
    void setsOrganisationsAgainstIndicatorsWithLastYearAndTotals() {
        var first = school("Альфа");
        var second = school("Бета");
        new GivenObservations()
                .share(diagnosed, "RY2025", first, 60, 100)
                .share(diagnosed, "RY2024", first, 50, 100)
                .share(diagnosed, "RY2025", second, 10, 50)
                .without(informed, "RY2025", second, ObservationStatus.MISSING)
                .write();

        table("admin", "")
                .body("indicators.name", hasSize(2))
                .body("items.name", contains("Альфа", "Бета"))
                .body("items[0].cells.value", contains(60f, null))
                .body("items[0].cells[0].previous.value", equalTo(50f))
                .body("items[0].cells[0].change", equalTo(10f))
                .body("items[0].cells[0].thresholdMet", equalTo(true))
                .body("items[1].cells[0].thresholdMet", equalTo(false))
                .body("items[1].cells.status", contains("reported", "missing"))
                .body("totals.cells[0].numerator", equalTo(70))
                .body("totals.cells[0].denominator", equalTo(150))
                .body("totals.cells[0].value", equalTo(46.7f))
                .body("totals.cells[0].thresholdMet", nullValue())
                .body("totals.cells[0].completeness.reported", equalTo(2))
                .body("totals.cells[1].completeness.reported", equalTo(0))
                .body("totals.cells[1].completeness.expected", equalTo(2))
                .body("next", nullValue())
                .body("total", equalTo(2));
    }

    @Test
    void pagesByNameAsOfOneMoment() {
        var names = List.of("А", "Б", "В", "Г", "Д");
        names.forEach(this::school);

        var found = new ArrayList<String>();
        for (String next = "/summary-table?limit=2&period=RY2025&under=" + town.id(); next != null; ) {
            var page = Given.as("admin").get(next).then().statusCode(200).extract();
            found.addAll(page.<List<String>>path("items.name"));
            next = page.path("next") == null ? null : page.<String>path("next").substring("/api/v1".length());
        }
        assertThat(found).isEqualTo(names);
    }

    @Test
    void saysWhetherEachReachesTheTargetInForce() {
        var own = school("Альфа");
        var inherits = school("Бета");
        var silent = school("Вега");
        new GivenObservations()
                .share(diagnosed, "RY2025", own, 60, 100)
                .share(informed, "RY2025", own, 60, 100)
                .share(diagnosed, "RY2025", inherits, 60, 100)
                .write();
        GivenIndicator.target(diagnosed, town, 55);
        int moment = table("admin", "").extract().path("asOf");
        GivenIndicator.target(diagnosed, own, 70);
        var alone = GivenIndicator.with(
                town,
                Map.of("name", "Доля без наследования", "targetsInherited", false, "desiredDirection", "increase"));
        GivenIndicator.target(alone, town, 10);

        table("admin", "")
                .body("items[0].cells[0].target.value", equalTo(70))
                .body("items[0].cells[0].target.inheritedFrom", nullValue())
                .body("items[0].cells[0].targetMet", equalTo(false))
                .body("items[0].cells[1].target", nullValue())
                .body("items[0].cells[1].targetMet", nullValue())
                .body("items[1].cells[0].target.value", equalTo(55))
                .body(
                        "items[1].cells[0].target.inheritedFrom",
                        equalTo(town.id().toString()))
                .body("items[1].cells[0].targetMet", equalTo(true))
                .body("items[2].name", equalTo("Вега"))
                .body("items[2].cells[0].target.value", equalTo(55))
                .body("items[2].cells[0].targetMet", nullValue())
                .body("items.cells.collect { it[2].target }", contains(nullValue(), nullValue(), nullValue()))
                .body("totals.cells[0].targetMet", equalTo(true))
                .body("totals.cells[2].target.value", equalTo(10));
        table("admin", "&asOf=" + moment).body("items.cells.collect { it[0].target.value }", contains(55, 55, 55));
    }

    @Test
    void answersThePastAsItWas() {
        var one = school("Альфа");
        new GivenObservations().share(diagnosed, "RY2025", one, 60, 100).write();
        var before = table("admin", "").extract();
        int moment = before.path("asOf");
        new GivenObservations().share(diagnosed, "RY2025", one, 70, 100).write();

        table("admin", "").body("items[0].cells[0].value", equalTo(70f));
        assertThat(table("admin", "&asOf=" + moment).extract().asString()).isEqualTo(before.asString());
    }

    @Test
    void hidesSmallCohortsOfOthersFromASchool() {
        var own = school("Альфа");
        var small = school("Бета");
        var values =
                new GivenObservations().share(diagnosed, "RY2025", own, 2, 3).share(diagnosed, "RY2025", small, 1, 3);
        for (int i = 1; i <= 6; i++) {
            values.share(diagnosed, "RY2025", school("Школа " + i), 40 + i, 100);
        }
        values.write();

        Given.member("reporter", own);
        table("reporter", "")
                .body("items[0].cells[0].status", equalTo("reported"))
                .body("items[1].name", equalTo("Бета"))
                .body("items[1].cells[0].status", equalTo("suppressed"))
                .body("items[1].cells[0].numerator", nullValue())
                .body("items[1].cells[0].value", nullValue());
    }

    @Test
    void isWrittenForProgramsWithStableCodes() {
        new GivenObservations()
                .share(diagnosed, "RY2025", school("=1+1"), 60, 100)
                .write();
        var code = Given.as("admin")
                .get("/indicators/{id}", diagnosed.id())
                .then()
                .extract()
                .<String>path("code");

        var text = Given.as("admin")
                .accept("text/csv")
                .get("/summary-table?under=" + town.id() + "&period=RY2025&indicator=" + code)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(text.lines().toList())
                .element(0)
                .isEqualTo(
                        "organisationId,name,kind,%1$s.status,%1$s.numerator,%1$s.denominator,%1$s.value,%1$s.previous,%1$s.change,%1$s.target,%1$s.targetMet"
                                .formatted(code));
        assertThat(text.lines().skip(1)).singleElement().asString().contains("'=1+1,school,reported,60,100,60.0,,,,");
    }
}
