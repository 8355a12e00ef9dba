package ru.orientir.figures.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenFigures;

@QuarkusTest
public class ObservationResourceTest {
    @Test
    void answersWhatWasReportedWithTheValueWorkedOut() {
        var town = Given.municipality();
        var school = Given.organisation("school", town, "Школа");
        GivenFigures.indicator(town, "A1", Map.of());
        GivenFigures.load(GivenFigures.row("A1", "RY2025", school, 2, 3));

        Given.as("admin")
                .get("/observations?organisationId=" + school.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].indicator", equalTo("A1"))
                .body("items[0].semver", equalTo("1.0.0"))
                .body("items[0].period", equalTo("RY2025"))
                .body("items[0].status", equalTo("reported"))
                .body("items[0].numerator", equalTo(2))
                .body("items[0].denominator", equalTo(3))
                .body("items[0].value", equalTo(66.7f))
                .body("items[0].revision", equalTo(1))
                .body("items[0].source", equalTo("bulk"))
                .body("next", nullValue());
    }

    @Test
    void keepsZeroMissingAndNotApplicableApart() {
        var town = Given.municipality();
        var schools = schools(town, 4);
        GivenFigures.indicator(town, "A1", Map.of());
        GivenFigures.load(
                GivenFigures.row("A1", "RY2025", schools.get(0), 0, 10),
                GivenFigures.row("A1", "RY2025", schools.get(1), "н/д", ""),
                GivenFigures.row("A1", "RY2025", schools.get(2), "не применимо", ""),
                GivenFigures.row("A1", "RY2025", schools.get(3), 0, 0));

        expect(schools.get(0), "reported", 0.0f);
        expect(schools.get(1), "missing", null);
        expect(schools.get(2), "not_applicable", null);
        expect(schools.get(3), "not_applicable", null);
        Given.as("admin")
                .get("/observations?level=municipality&organisationId=" + town.id())
                .then()
                .statusCode(200)
                .body("items[0].numerator", equalTo(0))
                .body("items[0].denominator", equalTo(10))
                .body("items[0].status", equalTo("reported"))
                .body("items[0].reported", equalTo(2));
    }

    private static void expect(Given.Made school, String status, Float value) {
        Given.as("admin")
                .get("/observations?organisationId=" + school.id())
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo(status))
                .body("items[0].value", equalTo(value));
    }

    @Test
    void narrowsByEveryParameter() {
        var town = Given.municipality();
        var schools = schools(town, 2);
        GivenFigures.indicator(town, "A1", Map.of("disaggregations", List.of(gender())));
        GivenFigures.indicator(town, "A2", Map.of());
        var one = schools.getFirst();
        GivenFigures.load(
                GivenFigures.row("A1", "RY2024", one, 1, 10),
                GivenFigures.row("A1", "RY2025", one, 2, 10),
                "A1,RY2025," + one.id() + ",gender:f,1,5",
                GivenFigures.row("A2", "RY2025", one, 3, 10),
                GivenFigures.row("A2", "RY2025", schools.getLast(), "н/д", ""));

        assertThat(numerators("under=" + town.id() + "&indicator=A1&slice=")).containsExactlyInAnyOrder(1, 2);
        assertThat(numerators("under=" + town.id() + "&indicator=A1&indicator=A2&period=RY2025&slice="))
                .containsExactlyInAnyOrder(2, 3, null);
        assertThat(numerators("under=" + town.id() + "&slice=gender:f")).containsExactly(1);
        assertThat(numerators("under=" + town.id() + "&status=missing")).hasSize(1);
        assertThat(numerators("organisationId=" + one.id() + "&period=RY2024")).containsExactly(1);
        assertThat(numerators("under=" + town.id() + "&period=RY2019")).isEmpty();
        Given.refusedAs("admin").get("/observations?indicator=none").then().statusCode(400);
        Given.refusedAs("admin").get("/observations?period=2025").then().statusCode(400);
        Given.refusedAs("admin").get("/observations?limit=1001").then().statusCode(400);
        Given.refusedAs("admin").get("/observations?asOf=99999999").then().statusCode(400);
        Given.refusedAs("admin").get("/observations?cursor=x").then().statusCode(400);
        Given.refusedAs("admin").get("/observations?colour=red").then().statusCode(400);
    }

    @Test
    void pagesThroughEverythingOnce() {
        var town = Given.municipality();
        var schools = schools(town, 5);
        GivenFigures.indicator(town, "A1", Map.of());
        GivenFigures.indicator(town, "A2", Map.of());
        var rows = new ArrayList<String>();
        for (var school : schools) {
            rows.add(GivenFigures.row("A1", "RY2025", school, 1, 2));
            rows.add(GivenFigures.row("A2", "RY2025", school, 1, 2));
        }
        GivenFigures.load(rows.toArray(String[]::new));

        for (var question : List.of("under=" + town.id(), "indicator=A1&indicator=A2&under=" + town.id())) {
            assertThat(Given.pages("/observations?limit=3&" + question, "id"))
                    .hasSize(10)
                    .doesNotHaveDuplicates();
        }
        assertThat(Given.pages("/observations?limit=1&level=municipality&under=" + town.id(), "indicator"))
                .containsExactly("A1", "A2");
    }

    /** Between one page and the next somebody loads everything anew. */
    @Test
    void pagesAreOfOneMomentWhateverIsWrittenBetweenThem() {
        var town = Given.municipality();
        var schools = schools(town, 7);
        GivenFigures.indicator(town, "A1", Map.of());
        int load = 1;
        load(schools, load);
        var numerators = new ArrayList<Integer>();
        var moments = new ArrayList<Integer>();
        for (String next = "/observations?limit=2&under=" + town.id(); next != null; ) {
            var page = Given.as("admin").get(next).then().statusCode(200).extract();
            numerators.addAll(page.path("items.numerator"));
            moments.add(page.path("asOf"));
            String after = page.path("next");
            next = after == null ? null : after.substring("/api/v1".length());
            load(schools, ++load);
        }
        assertThat(numerators).hasSize(7).containsOnly(1);
        assertThat(moments).hasSize(4).containsOnly(moments.getFirst());
    }

    private static void load(List<Given.Made> schools, int numerator) {
        GivenFigures.load(schools.stream()
                .map(school -> GivenFigures.row("A1", "RY2025", school, numerator, 100))
                .toArray(String[]::new));
    }

    @Test
    void writesCsvWithTheSameColumnsAndNoFormulas() {
        var town = Given.municipality();
        var school = Given.organisation("school", town, "Школа");
        GivenFigures.indicator(town, "A1", Map.of());
        GivenFigures.post(
                        "admin",
                        "indicator,period,organisationId,numerator,denominator,note\nA1,RY2025," + school.id()
                                + ",1,2,\"=cmd()|x, \"\"y\"\"\"\n")
                .statusCode(200);

        var csv = Given.as("admin")
                .accept("text/csv")
                .get("/observations?organisationId=" + school.id())
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString();
        assertThat(csv.lines().findFirst())
                .hasValue("id,indicator,indicatorId,semver,period,organisationId,slice,status,numerator,denominator,"
                        + "value,members,reported,note,sourceFile,reason,revision,source,recordedAt,recordedBy");
        assertThat(csv).contains(",reported,1,2,50.0,,,\"'=cmd()|x, \"\"y\"\"\",,,1,bulk,");
        GivenFigures.post("admin", csv.replace("\"'=cmd()|x, \"\"y\"\"\"", "\"=cmd()|x, \"\"y\"\"\""))
                .statusCode(200)
                .body("unchanged", equalTo(1))
                .body("written", equalTo(0));
    }

    @Test
    void addsPartsOfASubtreeAndNeverAveragesShares() {
        var town = Given.municipality();
        var schools = schools(town, 2);
        GivenFigures.indicator(town, "A1", Map.of());
        GivenFigures.load(
                GivenFigures.row("A1", "RY2025", schools.getFirst(), 1, 10),
                GivenFigures.row("A1", "RY2025", schools.getLast(), 90, 90));

        Given.as("admin")
                .get("/observations?level=municipality&under=" + town.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", nullValue())
                .body("items[0].numerator", equalTo(91))
                .body("items[0].denominator", equalTo(100))
                .body("items[0].value", equalTo(91.0f))
                .body("items[0].reported", equalTo(2));
        Given.as("admin")
                .get("/observations?level=region&organisationId=" + town.parentId())
                .then()
                .statusCode(200)
                .body("items.numerator", contains(91));
    }

    @Test
    void countsAMemberServingSeveralSchoolsOnce() {
        var town = Given.municipality();
        var schools = schools(town, 2);
        var shared = Given.organisation("college", town, "Колледж");
        var other = Given.organisation("college", town, "Техникум");
        GivenFigures.indicator(
                town, "K1", Map.of("type", "count", "unit", "ед.", "rollUp", "distinct", "registryKind", "college"));
        GivenFigures.post(
                        "admin",
                        "indicator,period,organisationId,numerator,members\nK1,RY2025,%s,1,%s\nK1,RY2025,%s,2,%s %s\n"
                                .formatted(
                                        schools.getFirst().id(),
                                        shared.id(),
                                        schools.getLast().id(),
                                        shared.id(),
                                        other.id()))
                .statusCode(200);

        Given.as("admin")
                .get("/observations?level=municipality&under=" + town.id())
                .then()
                .statusCode(200)
                .body("items[0].numerator", equalTo(2))
                .body("items[0].value", equalTo(2))
                .body("items[0].reported", equalTo(2));
    }

    @Test
    void addsNothingUpWhereTheMunicipalityReportsItsOwn() {
        var town = Given.municipality();
        GivenFigures.indicator(
                town,
                "O1",
                Map.of("type", "count", "unit", "ед.", "rollUp", "own", "reportedBy", List.of("municipality")));
        GivenFigures.load(GivenFigures.row("O1", "RY2025", town, 7, ""));

        Given.as("admin")
                .get("/observations?level=municipality&indicator=O1&under=" + town.id())
                .then()
                .statusCode(200)
                .body("items.numerator", contains(7));
        Given.as("admin")
                .get("/observations?level=region&indicator=O1&organisationId=" + town.parentId())
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private static List<Integer> numerators(String question) {
        return Given.as("admin")
                .get("/observations?" + question)
                .then()
                .statusCode(200)
                .extract()
                .path("items.numerator");
    }

    public static List<Given.Made> schools(Given.Made town, int count) {
        var schools = new ArrayList<Given.Made>();
        for (int i = 1; i <= count; i++) {
            schools.add(Given.organisation("school", town, "Школа " + i));
        }
        return schools;
    }

    public static Map<String, ?> gender() {
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
}
