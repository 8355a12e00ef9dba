package ru.orientir.collection.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.orientir.collection.entry.Answer;
import ru.orientir.collection.entry.Answer.Status;
import ru.orientir.collection.entry.Question;
import ru.orientir.collection.sheet.FormSheet.Previous;
import ru.orientir.collection.sheet.FormSheet.Row;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.definition.IndicatorType;
import ru.orientir.platform.problem.ProblemException;

class FormSheetTest {
    private static final String SECRET = "secret";
    private static final FormIdentity IDENTITY = new FormIdentity(UUID.randomUUID(), UUID.randomUUID(), 1, "abc123");

    @TempDir
    Path folder;

    @Test
    void isReadBackAsItWasFilled() {
        var read = filled(sheet -> {
            cell(sheet, "D7").setCellValue(12);
            cell(sheet, "E7").setCellValue(48.0);
            cell(sheet, "G7").setCellValue("Без выпускников");
            cell(sheet, "D8").setBlank();
            cell(sheet, "F8").setCellValue("нет данных");
            cell(sheet, "D9").setCellValue("4,75");
            cell(sheet, "H9").setCellValue("Новая методика");
        });
        assertThat(read.refused()).isEmpty();
        assertThat(read.typed())
                .extracting(
                        SheetReading.TypedRow::indicator,
                        SheetReading.TypedRow::status,
                        SheetReading.TypedRow::numerator,
                        SheetReading.TypedRow::denominator,
                        SheetReading.TypedRow::note,
                        SheetReading.TypedRow::explanation)
                .containsExactly(
                        tuple("covered", null, "12", "48", "Без выпускников", null),
                        tuple("tested", Status.MISSING, "", null, null, null),
                        tuple("score", null, "4,75", null, null, "Новая методика"));
        assertThat(read.typed()).extracting(SheetReading.TypedRow::revision).containsExactly(1, 2, 0);
    }

    @Test
    void takesNothingThatWasNotTouched() {
        var read = filled(sheet -> {});
        assertThat(read.typed()).isEmpty();
        assertThat(read.refused()).isEmpty();
    }

    @Test
    void seesThatAnAnswerWasTakenBack() {
        var read = filled(sheet -> cell(sheet, "D8").setBlank());
        assertThat(read.typed()).extracting(SheetReading.TypedRow::numerator).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "двадцать|not_a_number|not a number",
                "-5|negative|below zero",
                "-|ambiguous|may mean zero",
                "12 34|grouping|in threes",
                "5%|percent|is computed"
            })
    void tellsEachWrongCellByItsName(String typed, String code, String detail) {
        var read = filled(sheet -> {
            cell(sheet, "D7").setCellValue(typed);
            cell(sheet, "E7").setCellValue(48);
        });
        assertThat(read.refused()).hasSize(1);
        var refused = read.refused().getFirst();
        assertThat(refused.cell()).isEqualTo("D7");
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.typed()).isEqualTo(typed);
        assertThat(refused.detail()).contains(detail);
        assertThat(read.typed())
                .extracting(SheetReading.TypedRow::numerator, SheetReading.TypedRow::denominator)
                .containsExactly(tuple(null, "48"));
    }

    @Test
    void mistakesNoDateAndNoPercentageForANumber() {
        var read = filled(sheet -> {
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat((short) 14);
            cell(sheet, "D7").setCellValue(46054);
            cell(sheet, "D7").setCellStyle(style);
            var percent = sheet.getWorkbook().createCellStyle();
            percent.setDataFormat((short) 9);
            cell(sheet, "E7").setCellValue(0.05);
            cell(sheet, "E7").setCellStyle(percent);
        });
        assertThat(read.refused())
                .extracting(RefusedCell::cell, RefusedCell::code)
                .containsExactly(tuple("D7", "date"), tuple("E7", "percent"));
        assertThat(read.typed()).isEmpty();
    }

    @Test
    void takesTheResultOfAFormulaAndSaysSo() {
        var read = filled(sheet -> {
            cell(sheet, "D7").setCellFormula("12+15");
            cell(sheet, "D7").setCellValue(27);
            cell(sheet, "E7").setCellFormula("1/0");
            cell(sheet, "E7").setCellErrorValue((byte) 7);
        });
        assertThat(read.typed()).extracting(SheetReading.TypedRow::numerator).containsExactly("27");
        assertThat(read.remarks())
                .extracting(RefusedCell::cell, RefusedCell::typed)
                .containsExactly(tuple("D7", "=12+15"));
        assertThat(read.refused())
                .extracting(RefusedCell::cell, RefusedCell::typed)
                .containsExactly(tuple("E7", "=1/0"));
    }

    @Test
    void refusesWhatContradictsItselfOrIsNotAsked() {
        var read = filled(sheet -> {
            cell(sheet, "D7").setCellValue(5);
            cell(sheet, "F7").setCellValue("не применимо");
            cell(sheet, "F8").setCellValue("может быть");
            cell(sheet, "D10").setCellValue(7);
        });
        assertThat(read.refused())
                .extracting(RefusedCell::cell, RefusedCell::code)
                .containsExactly(tuple("F7", "contradiction"), tuple("F8", "unknown_status"), tuple("D10", "locked"));
        assertThat(read.typed()).isEmpty();
    }

    @Test
    void findsARowWhereverItWasMovedTo() {
        var read = filled(sheet -> {
            cell(sheet, "D7").setCellValue(12);
            sheet.shiftRows(6, 9, 3);
        });
        assertThat(read.typed())
                .extracting(SheetReading.TypedRow::indicator, SheetReading.TypedRow::cell)
                .containsExactly(tuple("covered", "D10"));
    }

    @Test
    void locksEverythingButTheAnswers() throws IOException {
        try (var workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(bytes(IDENTITY)))) {
            var sheet = workbook.getSheet("Форма");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(locked(sheet, "D7", "E7", "F7", "G7", "H7")).containsOnly(false);
            assertThat(locked(sheet, "A7", "B7", "C7", "I7", "E8", "D10", "F10"))
                    .containsOnly(true);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 6);
            assertThat(sheet.getDataValidations()).isNotEmpty();
            assertThat(workbook.getSheetVisibility(1).name()).isEqualTo("VERY_HIDDEN");
            assertThat(cell(sheet, "I7").getNumericCellValue()).isEqualTo(10);
            assertThat(cell(sheet, "B7").getStringCellValue()).contains("Знаменатель: Все");
        }
    }

    @Test
    void refusesTheFormOfAnotherWhole() throws IOException {
        var file = file(bytes(IDENTITY));
        var otherCampaign = new FormIdentity(UUID.randomUUID(), UUID.randomUUID(), 1, "abc123");
        var otherSchool = new FormIdentity(IDENTITY.campaignId(), UUID.randomUUID(), 1, "abc123");
        var nextRound = new FormIdentity(IDENTITY.campaignId(), IDENTITY.submissionId(), 2, "abc123");
        var otherQuestions = new FormIdentity(IDENTITY.campaignId(), IDENTITY.submissionId(), 1, "def456");
        assertRefused("another campaign", () -> FormFile.read(file, SECRET, otherCampaign), "form-of-another-campaign");
        assertRefused("another school", () -> FormFile.read(file, SECRET, otherSchool), "form-of-another-organisation");
        assertRefused("next round", () -> FormFile.read(file, SECRET, nextRound), "form-outdated");
        assertRefused("other questions", () -> FormFile.read(file, SECRET, otherQuestions), "form-outdated");
        assertRefused("forged", () -> FormFile.read(file, "other secret", IDENTITY), "form-not-recognised");
    }

    @Test
    void judgesAFileByItsContent() throws IOException {
        assertRefused("empty", () -> read(new byte[0]), "unsupported-format");
        assertRefused("text", () -> read("Форма".getBytes(StandardCharsets.UTF_8)), "unsupported-format");
        assertRefused("another archive", () -> read(zip(Map.of("word/document.xml", 10))), "unsupported-format");
        assertRefused(
                "macros", () -> read(zip(Map.of("xl/workbook.xml", 10, "xl/vbaProject.bin", 10))), "macros-refused");
        assertRefused("bomb", () -> read(zip(Map.of("xl/workbook.xml", 100 << 20))), "archive-bomb");
        assertRefused("no workbook inside", () -> read(zip(Map.of("xl/workbook.xml", 10))), "truncated-file");
        var whole = bytes(IDENTITY);
        assertRefused("cut off", () -> read(java.util.Arrays.copyOf(whole, whole.length / 2)), "truncated-file");
        try (var own = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            own.createSheet("Форма");
            own.write(out);
            assertRefused("somebody's own table", () -> read(out.toByteArray()), "form-not-recognised");
        }
    }

    private static void assertRefused(String what, ThrowingCallable reading, String slug) {
        assertThatThrownBy(reading).as(what).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(
                        problem.reason())
                .isEqualTo(slug));
    }

    private SheetReading read(byte[] content) throws IOException {
        return FormFile.read(file(content), SECRET, IDENTITY);
    }

    private SheetReading filled(Consumer<XSSFSheet> filling) {
        try (var workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(bytes(IDENTITY)));
                var out = new ByteArrayOutputStream()) {
            filling.accept(workbook.getSheet("Форма"));
            workbook.write(out);
            return read(out.toByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve(UUID.randomUUID() + ".xlsx"), content);
    }

    private static byte[] bytes(FormIdentity identity) {
        var covered = question("covered", IndicatorType.PERCENTAGE);
        var tested = question("tested", IndicatorType.COUNT);
        var score = question("score", IndicatorType.SCORE);
        var form = new FormSheet(
                "Показатели за 2025/26 год",
                List.of("МБОУ СОШ № 1", "Отчётный год 1.09.2025–31.08.2026"),
                List.of(
                        row(covered, true, null, null, Status.EMPTY, 1, new Previous("RY2024", "10", "50", "20,0")),
                        row(tested, true, "1 234", null, Status.REPORTED, 2, null),
                        row(score, true, null, null, Status.EMPTY, 0, null),
                        row(
                                question("closed", IndicatorType.COUNT),
                                false,
                                null,
                                null,
                                Status.NOT_APPLICABLE,
                                0,
                                null)));
        return FormSheetWriter.write(form, identity.sign(SECRET));
    }

    private static Row row(
            Question question,
            boolean editable,
            String numerator,
            String denominator,
            Status status,
            int revision,
            Previous previous) {
        var answer = new Answer(question.code(), "", status, numerator, denominator, List.of(), Map.of());
        return new Row(question, "", editable, answer, null, revision, previous, null);
    }

    private static Question question(String code, IndicatorType type) {
        return new Question(
                code,
                new Definition(
                        "Показатель " + code,
                        type,
                        "Прошедшие",
                        type == IndicatorType.PERCENTAGE ? "Все" : null,
                        "%",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private static Cell cell(XSSFSheet sheet, String name) {
        var at = new org.apache.poi.ss.util.CellReference(name);
        return sheet.getRow(at.getRow()).getCell(at.getCol(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static List<Boolean> locked(XSSFSheet sheet, String... names) {
        return java.util.Arrays.stream(names)
                .map(name -> cell(sheet, name).getCellStyle().getLocked())
                .toList();
    }

    private static byte[] zip(Map<String, Integer> entries) throws IOException {
        try (var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(new byte[entry.getValue()]);
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        }
    }
}
