package ru.orientir.exporting;

import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;

/** Horizontal bars, the first row on top, as a chart that Word and Excel can edit. What is hidden or missing is a gap. */
final class Diagram {
    /** Told apart without colour by their order in the legend; each 3:1 or more on white. */
    private static final List<String> COLOURS = List.of("1F5FA8", "B4541A", "2E7D4F", "7A4BA0", "8A6D00", "5B6470");

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final int GAP = 60;
    private static final int WHOLE = 100;

    private Diagram() {}

    /** @param source of the values of the series with this number */
    interface Series {
        String name(int number);

        XDDFNumericalDataSource<? extends Number> values(int number);
    }

    static void draw(
            XDDFChart chart, String unit, boolean stacked, XDDFCategoryDataSource rows, int count, Series series) {
        var names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        var values = chart.createValueAxis(AxisPosition.TOP);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setTitle(unit);
        values.setMinimum(0);
        values.getOrAddMajorGridProperties();
        if (unit.equals("%") && !stacked && largest(count, series) <= WHOLE) {
            values.setMaximum(WHOLE);
        }
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        data.setGapWidth(GAP);
        data.setVaryColors(false);
        for (var i = 0; i < count; i++) {
            var one = data.addSeries(rows, series.values(i));
            one.setTitle(series.name(i), null);
            one.setFillProperties(new XDDFSolidFillProperties(
                    XDDFColor.from(java.util.HexFormat.of().parseHex(COLOURS.get(i % COLOURS.size())))));
        }
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.plot(data);
        if (stacked) {
            overlap(chart);
        }
    }

    /** Parts of one bar lie over each other; the schema POI brings along leaves the type of this element out. */
    private static void overlap(XDDFChart chart) {
        try (var cursor = chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            cursor.toChild(CHART, "gapWidth");
            cursor.toNextSibling();
            cursor.beginElement("overlap", CHART);
            cursor.insertAttributeWithValue("val", "100");
        }
    }

    private static double largest(int count, Series series) {
        double largest = 0;
        for (var i = 0; i < count; i++) {
            var values = series.values(i);
            for (var row = 0; row < values.getPointCount(); row++) {
                var value = values.getPointAt(row);
                largest = Math.max(largest, value == null ? 0 : value.doubleValue());
            }
        }
        return largest;
    }
}
