package ru.orientir.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.importing.document.Render;
import ru.orientir.importing.reader.DocumentReader;

/** A methodology becomes indicators: what it says is understood, what it leaves open stays open and visible. */
@QuarkusTest
class ImportIndicatorsTest {
    private static final Path SHARED = Path.of("../../shared");
    private static final Path SAMPLES = Path.of("../samples");

    @Test
    void theSeventeenIndicatorsOfTheRealMethodologyAndTheTwoOfItsList() throws IOException {
        var town = Given.municipality();
        var confirmed = confirm(send(town, "system.txt", seed()), "create");
        confirmed.body("result.indicatorIds", hasSize(19));
        String project = confirmed.extract().path("result.projectId");

        var found = indicators(town);
        found.body("items", hasSize(19))
                .body("items.projectId", everyItem(equalTo(project)))
                .body("items.semver", everyItem(equalTo("1.0.0")))
                .body("items[0..16].definition.desiredDirection", contains(increaseButTheLast()))
                .body("items[0..16].definition.window.from", everyItem(equalTo("07-01")))
                .body("items[0..16].definition.window.to", everyItem(equalTo("08-31")))
                .body("items[0..16].definition.window.text", everyItem(equalTo("июль-август")))
                .body("items.code.unique().size()", equalTo(19))
                .body(
                        "items[17..18].definition.name",
                        contains(
                                "доля обучающихся, охваченных проектом «Билет в будущее»",
                                "доля обучающихся, принявших участие в цикле уроков «ПроеКТОриЯ»"))
                .body("items[17..18].definition.type", everyItem(equalTo("percentage")));
        assertThat(found.extract()
                        .<List<List<String>>>path("items.definition.thresholds.text")
                        .subList(0, 17))
                .isEqualTo(goldThresholds());
        assertThat(unfinishedRows(found)).containsExactly(1, 2, 6, 7, 12, 13, 14, 18, 19);
        assertThat(doubtRows(found, "method_off_name")).containsExactly(2, 4, 7, 10, 12, 16, 17);
        assertThat(doubtRows(found, "complementary_shares")).containsExactly(13, 14);
        assertThat(doubtRows(found, "dynamics_as_unit"))
                .isEqualTo(IntStream.rangeClosed(1, 16).boxed().toList());
        found.body("items[2].definition.denominator", equalTo("Общее количество обучающихся 5-11 классов"))
                .body("items[2].definition.grades.from", equalTo(5))
                .body("items[2].definition.unit", equalTo("%"))
                .body("items[2].definition.thresholds[0].value", equalTo(50))
                .body("items[2].definition.thresholds[0].level", equalTo("organisation"))
                .body("items[3].definition.disaggregations[0].relation", equalTo("subset"))
                .body(
                        "items[9].definition.disaggregations[0].categories.code",
                        contains("technical", "agrarian", "construction", "medical", "pedagogical"))
                .body("items[9].definition.disaggregations[0].relation", equalTo("partition"))
                .body("items[10].definition.reportedBy", contains("kindergarten"))
                .body("items[10].definition.grades", nullValue())
                .body("items[11].definition.reportedBy", contains("school"))
                .body("items[11].definition.grades.to", equalTo(11))
                .body("items[16].definition.type", equalTo("count"))
                .body("items[16].definition.unit", equalTo("ед."))
                .body("items[16].definition.rollUp", equalTo("distinct"))
                .body("items[16].definition.registryKind", equalTo("college"))
                .body("items[16].definition.thresholds[0].level", equalTo("municipality"));
    }

    @Test
    void comesAgainWithoutDoublingAndKeepsWhatPeopleHaveMended() throws IOException {
        var town = Given.municipality();
        confirm(send(town, "system.txt", seed()), "create");
        mend(town, 5, "Общее количество обучающихся 8-11-х классов");

        var again = send(town, "system.txt", seed());
        again.body("diff.findAll { it.entity == 'indicator' }", empty());
        confirm(again, "update");
        indicators(town)
                .body("items", hasSize(19))
                .body("items[5].semver", equalTo("2.0.0"))
                .body("items[5].unfinished", empty())
                .body("items[4].semver", equalTo("1.0.0"));

        var edition = send(
                town,
                "system.txt",
                new String(seed(), StandardCharsets.UTF_8)
                        .replace("(не менее 30%)", "(не менее 35%)")
                        .getBytes(StandardCharsets.UTF_8));
        edition.body("diff.findAll { it.entity == 'indicator' }.field", contains("thresholds"))
                .body("diff.find { it.entity == 'indicator' }.before", equalTo("не менее 30%"));
        confirm(edition, "update");
        indicators(town)
                .body("items", hasSize(19))
                .body("items[5].semver", equalTo("2.1.0"))
                .body("items[5].definition.thresholds[0].value", equalTo(35))
                .body("items[5].definition.denominator", equalTo("Общее количество обучающихся 8-11-х классов"));
    }

    @Test
    void aWorkbookAndItsTextDocumentDefineTheSame() throws IOException {
        var bytes = Files.readAllBytes(SAMPLES.resolve("metodika-pokazateley.xlsx"));
        var ofBook = Given.municipality();
        confirm(send(ofBook, "metodika.xlsx", bytes), "create").body("result.indicatorIds", hasSize(19));
        var book = indicators(ofBook);
        book.body("items", hasSize(19))
                .body("items.unfinished.flatten()", empty())
                .body(
                        "items[1].definition.numerator",
                        equalTo("Количество обучающихся 8 и 10 классов, прошедших входную диагностику"))
                .body("items[2].definition.denominator", equalTo("Общее количество обучающихся 6–11 классов"))
                .body("items[5].definition.type", equalTo("average"))
                .body("items[5].definition.denominator", equalTo("Количество обучающихся 8–9 классов"))
                .body(
                        "items[11].definition.disaggregations[0].categories.name",
                        contains("техническое", "аграрное", "медицинское", "педагогическое"))
                .body("items[17].definition.registryKind", equalTo("partner"))
                .body("items[18].definition.type", equalTo("score"))
                .body("items[18].definition.thresholds[0].value", equalTo(4));

        var ofText = Given.municipality();
        var source = DocumentReader.read(SAMPLES.resolve("metodika-pokazateley.xlsx"), "metodika-pokazateley.xlsx");
        confirm(send(ofText, "metodika.docx", Render.docx(source)), "create").body("result.indicatorIds", hasSize(19));
        assertThat(indicators(ofText).extract().<List<Object>>path("items.definition"))
                .isEqualTo(book.extract().<List<Object>>path("items.definition"));
    }

    @Test
    void aMethodMendedInTheDraftIsJudgedAnew() {
        var town = Given.municipality();
        var table = "№\tПоказатель\tМетодика расчёта\tЕдиница измерения\n"
                + "1\tДоля обучающихся 9 классов, прошедших пробы\tКоличество обучающихся 9 классов, прошедших пробы\t%\n"
                + "2\tДоля родителей, посетивших собрания\tКоличество родителей, посетивших собрания, к общему количеству родителей\t%\n";
        var draft = send(town, "метод.txt", table.getBytes(StandardCharsets.UTF_8))
                .body("draft.indicators[0].warnings.code", contains("share_without_denominator"))
                .extract();
        var mended = Given.as("admin")
                .contentType("application/json-patch+json; charset=UTF-8")
                .header("If-Match", "\"" + draft.path("version") + "\"")
                .body(
                        List.of(
                                Map.of(
                                        "op",
                                        "replace",
                                        "path",
                                        "/indicators/0/method/value",
                                        "value",
                                        "Отношение количества обучающихся 9 классов, прошедших пробы, к общему количеству обучающихся 9 классов")))
                .patch("/imports/{id}", draft.<String>path("id"))
                .then()
                .statusCode(200)
                .body("draft.indicators[0].warnings", empty());
        confirm(mended, "create").body("result.indicatorIds", hasSize(2));
        indicators(town).body("items[0].unfinished", empty());
    }

    @Test
    void whatTheDocumentLeftDoubtfulStaysOnTheIndicatorUntilSomebodySettlesIt() {
        var town = Given.municipality();
        confirm(send(town, "метод.txt", doubtful("положительная динамика")), "create");
        indicators(town)
                .body("items[0].definition.doubts.kind", contains("dynamics_as_unit", "complementary_shares"))
                .body("items[0].definition.doubts.words", contains("положительная динамика", "полностью"))
                .body("items[1].definition.doubts.kind", contains("dynamics_as_unit", "complementary_shares"))
                .body("items[2].definition.doubts.kind", contains("method_off_name"))
                .body("items[2].definition.doubts.words", contains("договоров"))
                .body("items[3].definition.doubts", empty())
                .body("items[3].unfinished", contains("no_denominator"));

        put(town, 0, definition -> definition.put("unit", "процент"));
        indicators(town).body("items[0].definition.doubts", hasSize(2));
        put(town, 0, definition -> definition.put("doubts", List.of()));
        indicators(town).body("items[0].semver", equalTo("2.0.1")).body("items[0].definition.doubts", empty());

        var again = send(town, "метод.txt", doubtful("положительная динамика"));
        again.body("diff.findAll { it.entity == 'indicator' }", empty());
        confirm(send(town, "метод.txt", doubtful("%")), "update");
        indicators(town)
                .body("items[0].definition.doubts", empty())
                .body("items[1].definition.doubts", empty())
                .body("items[2].definition.doubts.kind", contains("method_off_name"));
    }

    private static byte[] doubtful(String unit) {
        return """
                №\tПоказатель\tМетодика расчёта\tЕдиница измерения
                1\tДоля выпускников, у которых представление сформировано полностью\tОтношение количества выпускников, у которых представление сформировано полностью, к общему количеству выпускников\t%1$s
                2\tДоля выпускников, у которых представление сформировано частично\tОтношение количества выпускников, у которых представление сформировано частично, к общему количеству выпускников\t%1$s
                3\tКоличество колледжей, вовлечённых в профориентацию\tКоличество договоров с колледжами\tед.
                4\tДоля обучающихся 9 классов, прошедших пробы\tКоличество обучающихся 9 классов, прошедших пробы\tпроцент
                """
                .formatted(unit)
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void needsTheRightToDefine() throws IOException {
        var town = Given.municipality();
        var reporter = Given.member("reporter", town);
        var draft = send(town, "metodika.xlsx", Files.readAllBytes(SAMPLES.resolve("metodika-pokazateley.xlsx")));
        Given.refusedAs(reporter)
                .post("/imports/{id}/confirm?mode=create", draft.extract().<String>path("id"))
                .then()
                .statusCode(403);
        indicators(town).body("items", empty());
    }

    private static byte[] seed() throws IOException {
        var here = Files.isDirectory(SHARED);
        assertThat(here || !"true".equals(System.getenv("CI")))
                .as("../shared is not here")
                .isTrue();
        Assumptions.assumeTrue(here, "skipped: ../shared is not here");
        return Files.readAllBytes(
                SHARED.resolve("seeds").resolve(truth().get("file").asText()));
    }

    private static JsonNode truth() throws IOException {
        return new ObjectMapper()
                .readTree(SHARED.resolve("gold/seed-truth.json").toFile())
                .get("002");
    }

    private static List<List<String>> goldThresholds() throws IOException {
        var texts = new ArrayList<List<String>>();
        for (var row : truth().get("indicators")) {
            var text = row.get("threshold");
            texts.add(text.isNull() ? List.of() : List.of(text.asText()));
        }
        return texts;
    }

    private static String[] increaseButTheLast() {
        var directions = new String[17];
        java.util.Arrays.fill(directions, "increase");
        return directions;
    }

    private static List<Integer> unfinishedRows(ValidatableResponse found) {
        return rows(found.extract().path("items.unfinished"), "no_denominator");
    }

    private static List<Integer> doubtRows(ValidatableResponse found, String kind) {
        return rows(found.extract().path("items.definition.doubts.kind"), kind);
    }

    private static List<Integer> rows(List<List<String>> codes, String wanted) {
        var rows = new ArrayList<Integer>();
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).contains(wanted)) {
                rows.add(i + 1);
            }
        }
        return rows;
    }

    private static void mend(Given.Made town, int row, String denominator) {
        put(town, row, definition -> definition.put("denominator", denominator));
    }

    private static void put(Given.Made town, int row, Consumer<Map<String, Object>> change) {
        Map<String, Object> indicator = indicators(town).extract().path("items[" + row + "]");
        @SuppressWarnings("unchecked")
        var definition = new HashMap<>((Map<String, Object>) indicator.get("definition"));
        change.accept(definition);
        Given.as("admin")
                .header("If-Match", "\"" + indicator.get("version") + "\"")
                .body(Map.of(
                        "organisationId", town.id(), "projectId", indicator.get("projectId"), "definition", definition))
                .put("/indicators/{id}", indicator.get("id"))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse indicators(Given.Made town) {
        return Given.as("admin")
                .get("/indicators?limit=50&organisationId={id}", town.id())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse send(Given.Made town, String name, byte[] content) {
        return Given.uploadAs("admin")
                .multiPart("file", name, content)
                .queryParam("organisationId", town.id())
                .post("/imports")
                .then()
                .statusCode(201)
                .body("status", equalTo("ready"));
    }

    private static ValidatableResponse confirm(ValidatableResponse draft, String mode) {
        return Given.as("admin")
                .post("/imports/{id}/confirm?mode=" + mode, draft.extract().<String>path("id"))
                .then()
                .statusCode(200);
    }
}
