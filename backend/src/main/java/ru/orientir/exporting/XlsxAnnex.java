package ru.orientir.exporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes an annex as a workbook: the table whole, and beside it the sheet of diagrams that are drawn from it. */
final class XlsxAnnex {
    private static final int CHARACTER = 256;
    private static final int HEADING_HEIGHT = 56;
    private static final int LINE_HEIGHT = 14;
    private static final int CHART_COLUMNS = 16;
    private static final int CHART_ROWS = 40;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Таблица");
    private final AnnexStyles styles = new AnnexStyles(workbook);
    private final Annex annex;
    private final AnnexTable table;
    /** The row of the upper headings. */
    private final int top;

    private XlsxAnnex(Annex annex) {
        this.annex = annex;
        this.table = annex.table();
        this.top = 3 + annex.facts().size() + 2;
    }

    static byte[] write(Annex annex) {
        var writer = new XlsxAnnex(annex);
        try (writer.workbook;
                var out = new ByteArrayOutputStream()) {
            writer.head();
            writer.headings();
            writer.rows();
            writer.notes();
            writer.print();
            writer.diagrams();
            writer.workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head() {
        var lines = List.of(
                "Приложение № ____", "к приказу ______________________", "от «___» ____________ 20___ г. № ______");
        for (var i = 0; i < lines.size(); i++) {
            put(sheet.createRow(i), 0, lines.get(i), styles.plain);
        }
        put(sheet.createRow(lines.size()), 0, annex.title(), styles.title);
        for (var i = 0; i < annex.facts().size(); i++) {
            put(sheet.createRow(lines.size() + 1 + i), 0, annex.facts().get(i), styles.plain);
        }
    }

    private void headings() {
        var upper = sheet.createRow(top);
        var lower = sheet.createRow(top + 1);
        upper.setHeightInPoints(HEADING_HEIGHT);
        lower.setHeightInPoints(2 * LINE_HEIGHT);
        for (var i = 0; i < table.lead().size(); i++) {
            put(upper, i, table.lead().get(i).title(), styles.heading);
            put(lower, i, "", styles.heading);
            sheet.addMergedRegion(new CellRangeAddress(top, top + 1, i, i));
            sheet.setColumnWidth(i, table.lead().get(i).width() * CHARACTER);
        }
        for (var g = 0; g < table.groups().size(); g++) {
            group(upper, lower, g);
        }
    }

    private void group(XSSFRow upper, XSSFRow lower, int g) {
        var group = table.groups().get(g);
        var start = table.start(g);
        for (var i = 0; i < group.columns().size(); i++) {
            put(upper, start + i, i == 0 ? group.title() : "", styles.heading);
            put(lower, start + i, group.columns().get(i).title(), styles.heading);
            sheet.setColumnWidth(start + i, (group.columns().get(i).width() + 3) * CHARACTER);
        }
        if (group.columns().size() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(
                    top, top, start, start + group.columns().size() - 1));
        }
    }

    private void rows() {
        for (var r = 0; r < table.rows().size(); r++) {
            var row = sheet.createRow(top + 2 + r);
            var cells = table.rows().get(r).cells();
            row.setHeightInPoints(LINE_HEIGHT * lines(cells));
            for (var i = 0; i < cells.size(); i++) {
                put(row, i, cells.get(i), table.rows().get(r).total());
            }
        }
    }

    /** Not every program makes a row as high as what is wrapped in it. */
    private int lines(List<AnnexCell> cells) {
        return IntStream.range(0, table.lead().size())
                .map(i -> 1 + cells.get(i).text().length() / table.lead().get(i).width())
                .max()
                .orElse(1);
    }

    private void put(XSSFRow row, int column, AnnexCell cell, boolean total) {
        if (cell.number() != null) {
            var target = row.createCell(column);
            target.setCellValue(cell.number().doubleValue());
            target.setCellStyle(styles.number(cell.number(), column == 0, total));
        } else {
            put(row, column, cell.text(), styles.text(cell.text(), column == 1, total));
        }
    }

    private void notes() {
        var row = top + 2 + table.rows().size() + 1;
        for (var note : annex.notes()) {
            put(sheet.createRow(row++), 0, note, styles.plain);
        }
    }

    private void print() {
        sheet.createFreezePane(table.lead().size(), top + 2);
        sheet.setRepeatingRows(new CellRangeAddress(top, top + 1, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P / &N");
    }

    private void diagrams() {
        var rows = table.plottedRows();
        var diagrams = table.diagrams(table.allGroups());
        if (rows == 0 || diagrams.isEmpty()) {
            return;
        }
        var target = workbook.createSheet("Диаграмма");
        target.getPrintSetup().setLandscape(true);
        target.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        target.setFitToPage(true);
        target.getPrintSetup().setFitHeight((short) 0);
        var drawing = target.createDrawingPatriarch();
        for (var i = 0; i < diagrams.size(); i++) {
            var groups = diagrams.get(i);
            var from = i * (CHART_ROWS + 1);
            var chart =
                    drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, from, CHART_COLUMNS, from + CHART_ROWS));
            chart.setTitleText(annex.title());
            chart.setTitleOverlay(false);
            Diagram.draw(
                    chart,
                    table.groups().get(groups.getFirst()).unit(),
                    table.stacked(),
                    XDDFDataSourcesFactory.fromStringCellRange(sheet, range(rows, 1)),
                    groups.size(),
                    new Drawn(groups, rows));
        }
    }

    private CellRangeAddress range(int rows, int column) {
        return new CellRangeAddress(top + 2, top + 1 + rows, column, column);
    }

    private final class Drawn implements Diagram.Series {
        private final List<Integer> groups;
        private final int rows;

        Drawn(List<Integer> groups, int rows) {
            this.groups = groups;
            this.rows = rows;
        }

        @Override
        public String name(int number) {
            return table.groups().get(groups.get(number)).title();
        }

        @Override
        public XDDFNumericalDataSource<? extends Number> values(int number) {
            var group = groups.get(number);
            var column = table.start(group) + table.groups().get(group).plotted();
            return XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(rows, column));
        }
    }

    private static void put(XSSFRow row, int column, String text, XSSFCellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
