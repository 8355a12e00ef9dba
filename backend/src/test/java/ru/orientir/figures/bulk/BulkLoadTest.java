package ru.orientir.figures.bulk;

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
import ru.orientir.GivenFigures;
import ru.orientir.figures.page.ObservationResourceTest;

@QuarkusTest
public class BulkLoadTest {
    @Test
    void readsNumbersAsPeopleTypeThem() {
        var town = Given.municipality();
        var school = Given.organisation("school", town, "Школа");
        GivenFigures.indicator(town, "B1", Map.of());
        GivenFigures.indicator(town, "B2", Map.of("type", "average", "unit", "балл"));
        GivenFigures.post(
                        "admin",
                        "\ufeffindicator;period;organisationId;numerator;denominator\r\nB1;RY2025;%s;1 234;2\u00a0000\r\nB2;RY2025;%s;12,5;4\r\n"
                                .formatted(school.id(), school.id()))
                .statusCode(200)
                .body("rows", equalTo(2))
                .body("written", equalTo(2));
        Given.as("admin")
                .get("/observations?organisationId=" + school.id())
                .then()
                .statusCode(200)
                .body("items.numerator", containsInAnyOrder(1234, 12.5f))
                .body("items.value", containsInAnyOrder(61.7f, 3.1f));
    }

    /** A form asks back what «н/п» means; a file, which can't be asked, isn't guessed for. */
    @Test
    void guessesNoMeaningOfWhatMeansTwoThings() {
        var town = Given.municipality();
        var school = Given.organisation("school", town, "Школа");
        GivenFigures.indicator(town, "B1", Map.of());
        GivenFigures.send(
                        "admin",
                        GivenFigures.row("B1", "RY2025", school, "н/п", ""),
                        GivenFigures.row("B1", "RY2024", school, "n/a", ""),
                        GivenFigures.row("B1", "RY2023", school, "сведения отсутствуют", ""))
                .statusCode(422)
                .body("errors.pointer", contains("#/2/numerator", "#/3/numerator"))
                .body("errors.code", contains("not_a_number", "not_a_number"));
    }

    @Test
    void listsEveryFaultyRowAndWritesNothing() {
        var town = Given.municipality();
        var school = Given.organisation("school", town, "Школа");
        var office = Given.organisation("office", town, "Отдел");
        GivenFigures.indicator(town, "B1", Map.of("disaggregations", List.of(ObservationResourceTest.gender())));
        GivenFigures.send(
                        "admin",
                        GivenFigures.row("B1", "RY2025", school, 1, 2),
                        GivenFigures.row("NONE", "RY2025", school, 1, 2),
                        GivenFigures.row("B1", "2025", school, 1, 2),
                        GivenFigures.row("B1", "CY2025", school, 1, 2),
                        GivenFigures.row("B1", "RY2025", office, 1, 2),
                        GivenFigures.row("B1", "RY2024", school, 3, 2),
                        GivenFigures.row("B1", "RY2023", school, -1, 2),
                        GivenFigures.row("B1", "RY2022", school, "много", 2),
                        GivenFigures.row("B1", "RY2021", school, "\"1,5\"", 2),
                        GivenFigures.row("B1", "RY2020", school, 1, ""),
                        "B1,RY2025," + school.id() + ",gender:x,1,2",
                        "B1,RY2025,019a9f3e-5c1e-7000-8000-00000000dead,,1,2")
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "#/3/indicator",
                                "#/4/period",
                                "#/5/period",
                                "#/6/organisationId",
                                "#/7/numerator",
                                "#/8/numerator",
                                "#/9/numerator",
                                "#/10/numerator",
                                "#/11/denominator",
                                "#/12/slice",
                                "#/13/organisationId"))
                .body(
                        "errors.code",
                        contains(
                                "unknown_indicator",
                                "unknown_period",
                                "not_measured_by",
                                "not_reported_by_kind",
                                "numerator_above_denominator",
                                "negative",
                                "not_a_number",
                                "fraction",
                                "required",
                                "unknown_slice",
                                "unknown_organisation"));
        Given.as("admin")
                .get("/observations?under=" + town.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void takesOrganisationsByTheirCodes() {
        var town = Given.municipality();
        var school = coded(town, "school", "7000000011", "S-1");
        var branch = coded(town, "school", "7000000011", "S-1-1");
        var other = Given.organisation("school", town, "Школа без кодов");
        coded(Given.municipality(), "school", "7000000012", "S-1-1");
        GivenFigures.indicator(town, "B1", Map.of());
        Given.member("coordinator", town);
        var head = "indicator,period,organisationId,organisationCode,numerator,denominator\n";
        GivenFigures.post(
                        "coordinator",
                        head + "B1,RY2025,,S-1,1,2\nB1,RY2025,, S-1-1 ,1,4\nB1,RY2025," + other.id() + ",,1,8\n")
                .statusCode(200)
                .body("written", equalTo(3));
        Given.as("coordinator")
                .get("/observations?under=" + town.id())
                .then()
                .statusCode(200)
                .body("items.find { it.denominator == 2 }.organisationId", equalTo("" + school.id()))
                .body("items.find { it.denominator == 4 }.organisationId", equalTo("" + branch.id()));
        GivenFigures.post(
                        "coordinator",
                        head + "B1,RY2024,,S-1,1,2\nB1,RY2024,,7000000011,1,2\nB1,RY2024,,7000000012,1,2\n"
                                + "B1,RY2024,,,1,2\nB1,RY2024," + school.id() + ",S-1,1,2\n")
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "#/3/organisationCode",
                                "#/4/organisationCode",
                                "#/5/organisationId",
                                "#/6/organisationCode"))
                .body(
                        "errors.code",
                        contains("ambiguous_organisation", "unknown_organisation", "required", "not_expected"));
    }

    private static Given.Made coded(Given.Made parent, String kind, String inn, String internal) {
        return Given.create(
                "/organisations",
                Map.of(
                        "kind", kind,
                        "parentId", parent.id(),
                        "names", List.of(Map.of("name", "Организация " + internal)),
                        "codes",
                                List.of(
                                        Map.of("scheme", "inn", "value", inn),
                                        Map.of("scheme", "internal", "value", internal))),
                parent.id());
    }

    @Test
    void refusesACellThatStandsTwice() {
        var town = Given.municipality();
        var school = Given.organisation("school", town, "Школа");
        GivenFigures.indicator(town, "B1", Map.of());
        var row = GivenFigures.row("B1", "RY2025", school, 1, 2);
        GivenFigures.send("admin", row, row)
                .statusCode(422)
                .body("errors.pointer", contains("#/3/indicator"))
                .body("errors.code", contains("repeated"));
        GivenFigures.load(row);
        GivenFigures.send(
                        "admin",
                        GivenFigures.row("B1", "RY2025", school, 2, 2),
                        GivenFigures.row("B1", "RY2025", school, 1, 2))
                .statusCode(422)
                .body("errors.code", contains("repeated"));
    }

    @Test
    void refusesWhatIsNoTable() {
        GivenFigures.post("admin", "indicator,colour\n").statusCode(422).body("errors.code", hasSize(3));
        GivenFigures.post("admin", "").statusCode(422);
        GivenFigures.post("admin", "indicator,period,organisationId\nB1,RY2025,nobody\n")
                .statusCode(422)
                .body("errors.pointer", contains("#/2/organisationId"));
        GivenFigures.post("admin", "indicator,period,organisationId\nB1,RY2025\n")
                .statusCode(422)
                .body("errors.pointer", contains("#/2"));
        GivenFigures.post("admin", "indicator,period,organisationId\n\"B1,RY2025\n")
                .statusCode(422)
                .body("errors.code", contains("unreadable"));
    }

    @Test
    void answersTheSameKeyOnce() {
        var town = Given.municipality();
        var school = Given.organisation("school", town, "Школа");
        GivenFigures.indicator(town, "B1", Map.of());
        var file = "indicator,period,organisationId,numerator,denominator\nB1,RY2025," + school.id() + ",1,2\n";
        var key = "key-" + school.id();
        for (int time = 0; time < 2; time++) {
            GivenFigures.post("admin", file, "Idempotency-Key", key)
                    .statusCode(200)
                    .body("written", equalTo(1));
        }
        GivenFigures.post("admin", file.replace(",1,2", ",2,2"), "Idempotency-Key", key)
                .statusCode(422)
                .body("reason", equalTo("key-reused"));
        GivenFigures.post("admin", file).statusCode(200).body("unchanged", equalTo(1));
    }

    @Test
    void correctsByANewRevision() {
        var town = Given.municipality();
        var school = Given.organisation("school", town, "Школа");
        GivenFigures.indicator(town, "B1", Map.of());
        GivenFigures.load(GivenFigures.row("B1", "RY2025", school, 1, 2));
        long before = moment();
        GivenFigures.load(GivenFigures.row("B1", "RY2025", school, 2, 2)).body("written", equalTo(1));

        Given.as("admin")
                .get("/observations/history?organisationId=" + school.id())
                .then()
                .statusCode(200)
                .body("items.revision", contains(1, 2))
                .body("items.numerator", contains(1, 2));
        Given.as("admin")
                .get("/observations?organisationId=" + school.id() + "&asOf=" + before)
                .then()
                .statusCode(200)
                .body("items.numerator", contains(1))
                .body("asOf", equalTo((int) before));
        Given.as("admin")
                .get("/observations?level=municipality&under=" + town.id() + "&asOf=" + before)
                .then()
                .statusCode(200)
                .body("items.numerator", contains(1));
        assertThat(moment()).isEqualTo(before + 1);
    }

    @Test
    void takesNothingForSchoolsOfOthers() {
        var foreign = Given.organisation("school", Given.municipality(), "Чужая школа");
        var mine = Given.municipality();
        GivenFigures.indicator(mine, "B1", Map.of());
        Given.member("coordinator", mine);
        GivenFigures.send("coordinator", GivenFigures.row("B1", "RY2025", foreign, 1, 2))
                .statusCode(422)
                .body("errors.code", contains("unknown_organisation"));
        Given.member("reporter", mine);
        GivenFigures.send("reporter", GivenFigures.row("B1", "RY2025", mine, 1, 2))
                .statusCode(403);
    }

    /** The number of the newest change set. */
    public static long moment() {
        return Given.as("admin")
                .get("/observations?period=RY2001")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("asOf");
    }
}
