package ru.orientir.analysis.summary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenIndicator;
import ru.orientir.GivenObservations;
import ru.orientir.figures.observation.ObservationStatus;

@QuarkusTest
class SummaryResourceTest {
    private Given.Made town;
    private Given.Made school;
    private Given.Made other;
    private Given.Made diagnosed;

    @BeforeEach
    void begin() {
        town = Given.municipality();
        school = Given.organisation("school", town, "Школа 1");
        other = Given.organisation("school", town, "Школа 2");
        diagnosed = GivenIndicator.with(
                town,
                Map.of(
                        "thresholds",
                        List.of(
                                Map.of("level", "organisation", "comparison", "at_least", "value", 50),
                                Map.of("level", "municipality", "comparison", "at_least", "value", 60)),
                        "bands",
                        List.of(
                                Map.of("to", 50, "name", "Низкий", "tone", "bad"),
                                Map.of("from", 50, "name", "Достаточный", "tone", "good"))));
    }

    private ValidatableResponse summary(Given.Made organisation, String period) {
        return Given.as("admin")
                .get("/indicator-summaries?organisationId=" + organisation.id() + "&period=" + period)
                .then()
                .statusCode(200);
    }

    @Test
    void addsThePartsAndNeverAveragesPercentages() {
        new GivenObservations()
                .share(diagnosed, "RY2025", school, 10, 10)
                .share(diagnosed, "RY2025", other, 40, 90)
                .share(diagnosed, "RY2024", school, 5, 10)
                .share(diagnosed, "RY2024", other, 40, 90)
                .write();

        summary(town, "RY2025")
                .body("items", hasSize(1))
                .body("items[0].current.numerator", equalTo(50))
                .body("items[0].current.denominator", equalTo(100))
                .body("items[0].current.value", equalTo(50f))
                .body("items[0].previous.value", equalTo(45f))
                .body("items[0].previousPeriod", equalTo("RY2024"))
                .body("items[0].change", equalTo(5f))
                .body("items[0].dynamics", equalTo("up"))
                .body("items[0].improved", equalTo(true))
                .body("items[0].completeness.reported", equalTo(2))
                .body("items[0].completeness.expected", equalTo(2))
                .body("items[0].trend.period", contains("RY2021", "RY2022", "RY2023", "RY2024", "RY2025"))
                .body("items[0].trend.status", contains("missing", "missing", "missing", "reported", "reported"));
    }

    @Test
    void judgesByTheThresholdsOfTheLevelOnly() {
        new GivenObservations()
                .share(diagnosed, "RY2025", school, 4996, 10000)
                .share(diagnosed, "RY2025", other, 4994, 10000)
                .write();

        // 49.96 % is shown as 50.0 %, and judged as it is shown.
        summary(school, "RY2025")
                .body("items[0].current.value", equalTo(50f))
                .body("items[0].thresholds.met", contains(true, null))
                .body("items[0].band.name", equalTo("Достаточный"));
        summary(other, "RY2025")
                .body("items[0].thresholds.met", contains(false, null))
                .body("items[0].band.tone", equalTo("bad"));
        summary(town, "RY2025").body("items[0].thresholds.met", contains(null, false));
    }

    @Test
    void holdsAtTheCeilingAndMarksTinyCohorts() {
        new GivenObservations()
                .share(diagnosed, "RY2025", school, 4, 4)
                .share(diagnosed, "RY2024", school, 50, 50)
                .write();

        summary(school, "RY2025")
                .body("items[0].dynamics", equalTo("held_at_ceiling"))
                .body("items[0].change", equalTo(0f))
                .body("items[0].improved", nullValue())
                .body("items[0].smallCohort", equalTo(true));
    }

    @Test
    void missingIsNotZeroAndNotApplicableIsNotMissing() {
        var none = Given.organisation("school", town, "Школа 3");
        new GivenObservations()
                .share(diagnosed, "RY2025", school, 0, 50)
                .without(diagnosed, "RY2025", other, ObservationStatus.MISSING)
                .without(diagnosed, "RY2025", none, ObservationStatus.NOT_APPLICABLE)
                .write();

        summary(school, "RY2025").body("items[0].current.value", equalTo(0f)).body("items[0].dynamics", equalTo("new"));
        summary(other, "RY2025")
                .body("items[0].current.status", equalTo("missing"))
                .body("items[0].current.value", nullValue())
                .body("items[0].dynamics", equalTo("none"))
                .body("items[0].completeness.expected", equalTo(1));
        summary(none, "RY2025")
                .body("items[0].current.status", equalTo("not_applicable"))
                .body("items[0].completeness.expected", equalTo(0));
        summary(town, "RY2025")
                .body("items[0].completeness.reported", equalTo(1))
                .body("items[0].completeness.expected", equalTo(2));
        summary(Given.organisation("kindergarten", town, "Сад"), "RY2025").body("items", empty());
    }

    @Test
    void aChangedFormulaBreaksTheSeries() {
        new GivenObservations().share(diagnosed, "RY2024", school, 30, 50).write();
        var version = Given.as("admin")
                .get("/indicators/{id}", diagnosed.id())
                .then()
                .statusCode(200)
                .extract()
                .<String>path("version");
        Given.as("admin")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of(
                        "organisationId",
                        town.id(),
                        "definition",
                        GivenIndicator.shareWith(Map.of("denominator", "Все обучающиеся 8–11 классов"))))
                .put("/indicators/{id}", diagnosed.id())
                .then()
                .statusCode(200);
        new GivenObservations().share(diagnosed, "RY2025", school, 40, 50).write();

        summary(school, "RY2025")
                .body("items[0].semver", equalTo("2.0.0"))
                .body("items[0].current.value", equalTo(80f))
                .body("items[0].previous.value", equalTo(60f))
                .body("items[0].dynamics", equalTo("broken"))
                .body("items[0].change", nullValue())
                .body("items[0].trend.semver", contains(null, null, null, "1.0.0", "2.0.0"));
    }

    @Test
    void isOutOfSightForStrangers() {
        Given.member("coordinator", Given.municipality());
        Given.refusedAs("coordinator")
                .get("/indicator-summaries?organisationId=" + town.id() + "&period=RY2025")
                .then()
                .statusCode(404);
    }
}
