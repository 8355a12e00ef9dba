package ru.orientir.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenIndicator;
import ru.orientir.GivenObservations;
import ru.orientir.figures.observation.ObservationStatus;

@QuarkusTest
class ExportResourceTest {
    private Given.Made town;
    private Given.Made diagnosed;
    private List<Given.Made> schools;

    @BeforeEach
    void begin() {
        town = Given.municipality();
        diagnosed = GivenIndicator.share(town);
        schools = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> Given.organisation("school", town, "=Школа " + i))
                .toList();
        new GivenObservations()
                .share(diagnosed, "RY2025", schools.get(0), 3, 4)
                .share(diagnosed, "RY2025", schools.get(1), 20, 40)
                .share(diagnosed, "RY2025", schools.get(2), 30, 60)
                .share(diagnosed, "RY2025", schools.get(3), 40, 160)
                .without(diagnosed, "RY2025", schools.get(4), ObservationStatus.MISSING)
                .without(diagnosed, "RY2025", schools.get(5), ObservationStatus.NOT_APPLICABLE)
                .share(diagnosed, "RY2024", schools.get(3), 16, 160)
                .write();
    }

    @Test
    void theSummaryTableHidesSmallCohortsEvenFromTheCoordinator() throws IOException {
        try (var document = new XWPFDocument(file("coordinator", "summary-table.docx"))) {
            var rows = document.getTables().getFirst().getRows();
            assertThat(texts(rows.get(2))).containsExactly("1", "=Школа 1", "…", "…", "…", "нет данных");
            assertThat(texts(rows.get(5))).containsExactly("4", "=Школа 4", "40", "160", "25,0", "10,0");
            assertThat(texts(rows.get(6))).contains("нет данных");
            assertThat(texts(rows.get(7))).contains("—");
            assertThat(texts(rows.get(8))).contains("Всего", "93", "264");
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("2025/26 отчётный год (01.09.2025 – 31.08.2026)")
                    .anyMatch(text -> text.contains("скрыто для всех"))
                    .anyMatch(text -> text.contains("изменение №"));
            assertThat(document.getCharts()).hasSize(1);
        }
    }

    @Test
    void theSummaryTableIsAWorkbookToo() throws IOException {
        try (var workbook = new XSSFWorkbook(file("coordinator", "summary-table.xlsx"))) {
            var row = named(workbook, "=Школа 4");
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(40);
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(25);
            assertThat(named(workbook, "=Школа 1").getCell(4).getStringCellValue())
                    .isEqualTo("…");
            assertThat(workbook.getSheet("Диаграмма")).isNotNull();
        }
    }

    @Test
    void theRankingPlacesOnlyWhatEverybodySees() throws IOException {
        try (var document = new XWPFDocument(file("coordinator", "ranking.docx"))) {
            var rows = document.getTables().getFirst().getRows();
            assertThat(texts(rows.get(2))).startsWith("1", "=Школа 4");
            assertThat(rows.stream().map(r -> r.getCell(1).getText()))
                    .contains("=Школа 1 (без места: число скрыто)", "=Школа 6 (без места: показатели не применимы)");
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .anyMatch(text -> text.startsWith("Метод: Взвешенный рейтинг Ориентир, версия "));
        }
    }

    @Test
    void theRankingIsAWorkbookToo() throws IOException {
        try (var workbook = new XSSFWorkbook(file("coordinator", "ranking.xlsx"))) {
            assertThat(named(workbook, "=Школа 4").getCell(0).getNumericCellValue())
                    .isEqualTo(1);
        }
    }

    @Test
    void aFileIsNamedAndSaved() {
        Given.as("admin")
                .get("/exports/ranking.xlsx?period=RY2025&under=" + town.id())
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void aPeriodThatIsNoneIsRefused() {
        Given.as("admin")
                .get("/exports/summary-table.docx?period=2025&under=" + town.id())
                .then()
                .statusCode(400);
    }

    @Test
    void aDocumentIsWholeAndHasNoPages() {
        for (var page : List.of("ranking.docx|limit", "ranking.xlsx|offset", "summary-table.docx|cursor")) {
            var parts = page.split("\\|");
            Given.refusedAs("admin")
                    .get("/exports/" + parts[0] + "?period=RY2025&under=" + town.id() + "&" + parts[1] + "=1")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("?" + parts[1]));
        }
    }

    private ByteArrayInputStream file(String role, String name) {
        Given.member(role, town);
        return new ByteArrayInputStream(Given.as(role)
                .get("/exports/" + name + "?period=RY2025&under=" + town.id())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    private static List<String> texts(XWPFTableRow row) {
        return row.getTableCells().stream().map(c -> c.getText()).toList();
    }

    private static Row named(XSSFWorkbook workbook, String name) {
        return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                .filter(r -> r.getCell(1) != null
                        && r.getCell(1).getStringCellValue().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
