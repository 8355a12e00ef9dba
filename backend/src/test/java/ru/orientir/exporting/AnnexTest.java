package ru.orientir.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import ru.orientir.figures.observation.ObservationStatus;

class AnnexTest {
    private static final String EVIL = "=HYPERLINK(\"http://example.org\")";

    @Test
    void aWordDocumentIsAnAnnexOnALandscapePage() throws IOException {
        try (var document = docx(annex(2))) {
            var page = document.getDocument().getBody().getSectPr().getPgSz();
            assertThat(page.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .startsWith("Приложение № ____")
                    .contains("Сводная таблица", "Период: 2025/26", "«…» — малая группа");
        }
    }

    @Test
    void aWordTableRepeatsItsHeadingsAndParts() throws IOException {
        try (var document = docx(annex(5))) {
            assertThat(document.getTables()).hasSize(2);
            for (var table : document.getTables()) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRow(1).isRepeatHeader()).isTrue();
                assertThat(table.getRow(2).getCell(1).getText()).isEqualTo(EVIL);
            }
        }
    }

    @Test
    void aWordTableTellsAbsencesApart() throws IOException {
        try (var document = docx(annex(1))) {
            var rows = document.getTables().getFirst().getRows();
            assertThat(rows.get(2).getTableCells().stream().map(c -> c.getText()))
                    .containsExactly("1", EVIL, "1\u00a0234", "2\u00a0468", "50,0", "48,5");
            assertThat(rows.get(3).getCell(4).getText()).isEqualTo("…");
            assertThat(rows.get(4).getCell(4).getText()).isEqualTo("нет данных");
            assertThat(rows.get(5).getCell(4).getText()).isEqualTo("—");
        }
    }

    @Test
    void theDiagramInWordHoldsTheValuesAndGaps() throws IOException {
        try (var document = docx(annex(2))) {
            assertThat(document.getCharts()).hasSize(1);
            var series = document.getCharts().getFirst().getChartSeries().getFirst();
            assertThat(series.getSeriesCount()).isEqualTo(2);
            var cache = document.getCharts()
                    .getFirst()
                    .getCTChart()
                    .getPlotArea()
                    .getBarChartArray(0)
                    .getSerArray(0)
                    .getVal()
                    .getNumRef()
                    .getNumCache();
            assertThat(cache.getPtCount().getVal()).isEqualTo(4);
            assertThat(cache.getPtList()).hasSize(1);
            assertThat(cache.getPtArray(0).getV()).isEqualTo("50.0");
            assertThat(series.getSeries(0).getCategoryData().getPointAt(1)).isEqualTo("Школа 2");
        }
    }

    @Test
    void aWorkbookHoldsNumbersAndItsTextsAreNoFormulas() throws IOException {
        try (var workbook = xlsx(annex(3))) {
            var sheet = workbook.getSheet("Таблица");
            var first = header(sheet) + 2;
            assertThat(sheet.getRow(first).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(first).getCell(1).getStringCellValue()).isEqualTo(EVIL);
            assertThat(sheet.getRow(first).getCell(1).getCellStyle().getQuotePrefixed())
                    .isTrue();
            assertThat(sheet.getRow(first).getCell(2).getNumericCellValue()).isEqualTo(1234);
            assertThat(sheet.getRow(first).getCell(4).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0.0");
            assertThat(sheet.getRow(first + 1).getCell(4).getStringCellValue()).isEqualTo("…");
            assertThat(sheet.getRow(first + 2).getCell(4).getStringCellValue()).isEqualTo("нет данных");
        }
    }

    @Test
    void aWorkbookPrintsItsHeadingsOnEachPage() throws IOException {
        try (var workbook = xlsx(annex(3))) {
            var sheet = workbook.getSheet("Таблица");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(header(sheet));
            assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(header(sheet) + 1);
        }
    }

    @Test
    void theDiagramInAWorkbookIsDrawnFromTheTable() throws IOException {
        try (var workbook = xlsx(annex(3))) {
            var charts = workbook.getSheet("Диаграмма").getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(1);
            var series = charts.getFirst().getChartSeries().getFirst();
            assertThat(series.getSeriesCount()).isEqualTo(3);
            assertThat(series.getSeries(0).getValuesData().getFormula()).isEqualTo("Таблица!$E$10:$E$13");
        }
    }

    @Test
    void partsOfOneBarLieOverEachOther() throws IOException {
        var plain = annex(2);
        var table = new AnnexTable(
                plain.table().lead(), plain.table().groups(), plain.table().rows(), true);
        var annex = new Annex(plain.title(), plain.facts(), table, plain.notes());
        try (var document = docx(annex);
                var workbook = xlsx(annex)) {
            assertThat(document.getCharts().getFirst().getCTChart().xmlText())
                    .containsSubsequence("stacked", "gapWidth", "overlap val=\"100\"", "axId");
            assertThat(workbook.getSheet("Диаграмма").getDrawingPatriarch().getCharts())
                    .hasSize(1);
        }
    }

    @Test
    void aTableWithoutRowsIsStillAnAnnex() throws IOException {
        var empty = annex(1);
        var table = new AnnexTable(empty.table().lead(), empty.table().groups(), List.of(), false);
        var annex = new Annex(empty.title(), empty.facts(), table, empty.notes());
        try (var document = docx(annex);
                var workbook = xlsx(annex)) {
            assertThat(document.getTables().getFirst().getRows()).hasSize(2);
            assertThat(document.getCharts()).isEmpty();
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
        }
    }

    private static int header(XSSFSheet sheet) {
        for (var row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals("№")) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("no header");
    }

    private static XWPFDocument docx(Annex annex) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxAnnex.write(annex)));
    }

    private static XSSFWorkbook xlsx(Annex annex) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(XlsxAnnex.write(annex)));
    }

    static Annex annex(int indicators) {
        var lead = List.of(new AnnexTable.Column("№", 4), new AnnexTable.Column("Организация", 32));
        var groups = new ArrayList<AnnexTable.Group>();
        for (var i = 1; i <= indicators; i++) {
            groups.add(new AnnexTable.Group(
                    "Показатель " + i,
                    List.of(
                            new AnnexTable.Column("число", 7),
                            new AnnexTable.Column("из", 7),
                            new AnnexTable.Column("%", 7),
                            new AnnexTable.Column("прошлый год", 8)),
                    2,
                    "%"));
        }
        var rows = List.of(
                row(1, EVIL, indicators, ObservationStatus.REPORTED),
                row(2, "Школа 2", indicators, ObservationStatus.SUPPRESSED),
                row(3, "Школа 3", indicators, ObservationStatus.MISSING),
                row(4, "Школа 4", indicators, ObservationStatus.NOT_APPLICABLE));
        return new Annex(
                "Сводная таблица",
                List.of("Период: 2025/26", "Сдали 3 из 4"),
                new AnnexTable(lead, groups, rows, false),
                List.of("«…» — малая группа"));
    }

    private static AnnexTable.Row row(int number, String name, int indicators, ObservationStatus status) {
        var cells = new ArrayList<AnnexCell>();
        cells.add(AnnexCell.number(BigDecimal.valueOf(number)));
        cells.add(AnnexCell.text(name));
        for (var i = 0; i < indicators; i++) {
            cells.add(AnnexCell.of(status, BigDecimal.valueOf(1234)));
            cells.add(AnnexCell.of(status, BigDecimal.valueOf(2468)));
            cells.add(AnnexCell.of(status, new BigDecimal("50.0")));
            cells.add(AnnexCell.of(status, new BigDecimal("48.5")));
        }
        return new AnnexTable.Row(cells, false);
    }
}
