package ru.orientir.collection.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenCampaign;
import ru.orientir.GivenCampaign.Report;
import ru.orientir.GivenIndicator;

@QuarkusTest
class FormFileResourceTest {
    private static final Map<String, Object> COUNT_BY_GENDER = Map.of(
            "name",
            "Количество участников",
            "type",
            "count",
            "numerator",
            "Участники проб",
            "unit",
            "чел.",
            "disaggregations",
            List.of(Map.of(
                    "dimension",
                    "gender",
                    "name",
                    "Пол",
                    "relation",
                    "partition",
                    "categories",
                    List.of(Map.of("code", "f", "name", "Девушки"), Map.of("code", "m", "name", "Юноши")))));

    @Test
    void comesBackAsItWasFilled() {
        var report = shareAndCount();
        var filled = filled(download(report), sheet -> {
            put(sheet, "D7", 60);
            put(sheet, "E7", 120);
            put(sheet, "G7", "Без надомного обучения");
            put(sheet, "D8", "1 234");
            put(sheet, "D9", 1000);
            cell(sheet, "F10").setCellValue("нет данных");
        });

        upload("reporter", report, filled)
                .statusCode(200)
                .body("taken", equalTo(4))
                .body("refused", empty())
                .body("remarks", empty())
                .body("form.rows[0].cells[0].value", equalTo(50.0f))
                .body("form.rows[0].cells[0].note", equalTo("Без надомного обучения"))
                .body("form.rows[1].cells.status", contains("reported", "reported", "missing"));

        try (var again = open(download(report))) {
            var sheet = again.getSheetAt(0);
            assertThat(cell(sheet, "D7").getNumericCellValue()).isEqualTo(60);
            assertThat(cell(sheet, "D8").getNumericCellValue()).isEqualTo(1234);
            assertThat(cell(sheet, "F10").getStringCellValue()).isEqualTo("нет данных");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        upload("reporter", report, download(report)).statusCode(200).body("taken", equalTo(0));
    }

    @Test
    void namesTheOrganisationsItCountsOnASheetOfTheirOwn() {
        var town = Given.municipality();
        var first = Given.organisation("college", town, "Колледж А");
        Given.organisation("college", town, "Колледж Б");
        var report = GivenCampaign.open(
                        town,
                        GivenCampaign.schools(town, 1),
                        List.of(GivenIndicator.made(
                                town,
                                Map.of(
                                        "name", "Количество колледжей-партнёров",
                                        "type", "count",
                                        "numerator", "Колледжи",
                                        "unit", "ед.",
                                        "rollUp", "distinct",
                                        "registryKind", "college"))))
                .of(0)
                .manned();
        var marked = filled(
                download(report),
                sheet -> put(sheet.getWorkbook().getSheet("Организации"), markOf(sheet, first), "Да"));
        upload("reporter", report, marked)
                .statusCode(200)
                .body("taken", equalTo(1))
                .body("refused", empty())
                .body("form.rows[0].cells[0].members", contains(first.id().toString()))
                .body("form.rows[0].cells[0].value", equalTo(1));
        upload("reporter", report, download(report)).statusCode(200).body("taken", equalTo(0));

        var wrong = filled(download(report), sheet -> {
            put(sheet, "D7", 5);
            put(sheet.getWorkbook().getSheet("Организации"), markOf(sheet, first), "может быть");
            put(sheet.getWorkbook().getSheet("Организации"), "D50", "да");
        });
        upload("reporter", report, wrong)
                .statusCode(200)
                .body("taken", equalTo(0))
                .body("refused.cell", hasItems("D7", "Организации!D50"))
                .body("refused.code", containsInAnyOrder("by_list", "unknown_mark", "unknown_member"));

        var taken = filled(
                download(report), sheet -> put(sheet.getWorkbook().getSheet("Организации"), markOf(sheet, first), ""));
        upload("reporter", report, taken)
                .statusCode(200)
                .body("form.rows[0].cells[0].members", nullValue())
                .body("form.rows[0].cells[0].status", equalTo("empty"));
    }

    /** The cell in which an organisation is marked. */
    private static String markOf(XSSFSheet form, Given.Made member) {
        for (var row : form.getWorkbook().getSheet("Организации")) {
            if (row.getCell(4) != null
                    && row.getCell(4).getStringCellValue().equals(member.id().toString())) {
                return "D" + (row.getRowNum() + 1);
            }
        }
        throw new AssertionError("The sheet does not name it.");
    }

    @Test
    void saysWhichCellIsWrongAndTakesTheRest() {
        var report = shareAndCount();
        var filled = filled(download(report), sheet -> {
            put(sheet, "D7", "шестьдесят");
            put(sheet, "E7", 120);
            put(sheet, "D8", 10);
            put(sheet, "D9", 11);
        });

        upload("reporter", report, filled)
                .statusCode(200)
                .body("taken", equalTo(3))
                .body("refused.cell", contains("D7"))
                .body("refused.code", contains("not_a_number"))
                .body("refused.typed", contains("шестьдесят"))
                .body("remarks.cell", contains("D9"))
                .body("remarks.code", contains("part_above_whole"))
                .body("form.rows[0].cells[0].denominator", equalTo("120"))
                .body("form.rows[1].cells[1].numerator", equalTo("11"));
    }

    @Test
    void refusesTheFormOfAnotherSchoolOrCampaignWhole() {
        var campaign = GivenCampaign.open(2);
        var mine = campaign.of(0).manned();
        refused(mine, download(campaign.of(1)), "form-of-another-organisation");
        refused(mine, download(GivenCampaign.open(1).of(0)), "form-of-another-campaign");
        mine.form().body("rows[0].cells[0].status", equalTo("empty"));
    }

    @Test
    void refusesAFormOfAnEarlierRound() {
        var campaign = GivenCampaign.open(1);
        var report = campaign.of(0);
        var old = filled(download(report), sheet -> put(sheet, "D7", 1));
        report.handedIn(40, 80).step("accept");
        report.step("admin", "amend", Map.of("reason", "Описка"));
        report.manned();
        refused(report, old, "form-outdated");
    }

    @Test
    void takesNothingOnceItIsHandedIn() {
        var report = GivenCampaign.open(1).of(0);
        var filled = filled(download(report), sheet -> put(sheet, "D7", 1));
        report.handedIn(40, 80).manned();
        upload("reporter", report, filled).statusCode(409).body("reason", equalTo("submission-locked"));
    }

    @Test
    void overwritesNothingThatWasTypedOnlineMeanwhile() {
        var report = GivenCampaign.open(1).of(0).manned();
        var filled = filled(download(report), sheet -> {
            put(sheet, "D7", 10);
            put(sheet, "E7", 100);
        });
        report.type(20, 200);

        upload("reporter", report, filled)
                .statusCode(200)
                .body("taken", equalTo(0))
                .body("refused.cell", contains("D7"))
                .body("refused.code", contains("conflict"))
                .body("refused.typed", contains("10 / 100"))
                .body("form.rows[0].cells[0].numerator", equalTo("20"));
    }

    @Test
    void takesTheSameFileAgainWhenItWasMended() {
        var report = GivenCampaign.open(1).of(0).manned();
        var given = download(report);
        upload("reporter", report, filled(given, sheet -> {
                    put(sheet, "D7", 10);
                    put(sheet, "E7", 100);
                }))
                .statusCode(200)
                .body("taken", equalTo(1));
        upload("reporter", report, filled(given, sheet -> {
                    put(sheet, "D7", 15);
                    put(sheet, "E7", 100);
                }))
                .statusCode(200)
                .body("taken", equalTo(1))
                .body("refused", empty())
                .body("form.rows[0].cells[0].numerator", equalTo("15"));
    }

    @Test
    void keepsWhichFileANumberCameFrom() {
        var report = GivenCampaign.open(1).of(0).manned();
        upload("reporter", report, filled(download(report), sheet -> {
                    put(sheet, "D7", 10);
                    put(sheet, "E7", 100);
                }))
                .statusCode(200);
        report.step("approve").step("submit");
        String code = Given.as("admin")
                .get("/indicators/{id}", report.indicators().getFirst().id())
                .path("code");
        Given.as("admin")
                .queryParam("indicator", code)
                .queryParam("organisationId", report.school().id())
                .queryParam("period", GivenCampaign.PERIOD)
                .get("/observations/history")
                .then()
                .statusCode(200)
                .body("items.source", contains("xlsx"))
                .body("items.sourceFile", contains("form.xlsx"));
    }

    @Test
    void judgesTheFileByItsContent() {
        var report = GivenCampaign.open(1).of(0).manned();
        refused(report, "не книга".getBytes(StandardCharsets.UTF_8), "unsupported-format");
        refused(report, new byte[0], "unsupported-format");
        var whole = download(report);
        refused(report, java.util.Arrays.copyOf(whole, whole.length / 2), "truncated-file");
        try (var own = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            put(own.createSheet("Форма"), "D7", 5);
            own.write(out);
            refused(report, out.toByteArray(), "form-not-recognised");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Given.uploadAs("reporter")
                .multiPart("other", "x")
                .post("/submissions/{id}/form.xlsx", report.id())
                .then()
                .statusCode(422);
    }

    @Test
    void isGivenOutToBeSaved() {
        var report = GivenCampaign.open(1).of(0);
        Given.as("admin")
                .get("/submissions/{id}/form.xlsx", report.id())
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment; filename*=UTF-8''"))
                .header("X-Content-Type-Options", "nosniff");
    }

    private static Report shareAndCount() {
        var town = Given.municipality();
        var indicators = List.of(GivenIndicator.share(town), GivenIndicator.made(town, COUNT_BY_GENDER));
        return GivenCampaign.open(town, GivenCampaign.schools(town, 1), indicators)
                .of(0)
                .manned();
    }

    private static void refused(Report report, byte[] file, String slug) {
        upload("reporter", report, file)
                .statusCode(slug.equals("unsupported-format") ? 415 : 422)
                .body("type", endsWith("/" + slug));
    }

    private static ValidatableResponse upload(String login, Report report, byte[] file) {
        return Given.uploadAs(login)
                .multiPart("file", "form.xlsx", file)
                .post("/submissions/{id}/form.xlsx", report.id())
                .then();
    }

    private static byte[] download(Report report) {
        return Given.as("admin")
                .get("/submissions/{id}/form.xlsx", report.id())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static byte[] filled(byte[] given, Consumer<XSSFSheet> filling) {
        try (var workbook = open(given);
                var out = new ByteArrayOutputStream()) {
            filling.accept(workbook.getSheetAt(0));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XSSFWorkbook open(byte[] content) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(content));
    }

    private static void put(XSSFSheet sheet, String name, Object value) {
        if (value instanceof Integer number) {
            cell(sheet, name).setCellValue(number);
        } else {
            cell(sheet, name).setCellValue(String.valueOf(value));
        }
    }

    private static Cell cell(XSSFSheet sheet, String name) {
        var at = new CellReference(name);
        var row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        return row.getCell(at.getCol(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
