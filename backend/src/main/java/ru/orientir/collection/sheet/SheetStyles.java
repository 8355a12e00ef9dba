package ru.orientir.collection.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a form look: what can be filled is white and framed, the rest is grey. */
final class SheetStyles {
    private static final String GREY = "EDEFF2";
    private static final String HEAD = "D5DCE6";
    private static final String LINE = "9AA4B2";

    final XSSFCellStyle title;
    final XSSFCellStyle plain;
    final XSSFCellStyle heading;
    final XSSFCellStyle text;
    /** A name that stands above already. */
    final XSSFCellStyle quiet;

    final XSSFCellStyle input;
    final XSSFCellStyle inputText;
    final XSSFCellStyle locked;
    final XSSFCellStyle former;

    private final XSSFWorkbook workbook;

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = workbook.createCellStyle();
        var large = workbook.createFont();
        large.setBold(true);
        large.setFontHeightInPoints((short) 14);
        title.setFont(large);
        plain = workbook.createCellStyle();
        heading = framed(HEAD);
        var bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        text = framed(GREY);
        quiet = framed(GREY);
        var dim = workbook.createFont();
        dim.setColor(color("5B6470"));
        quiet.setFont(dim);
        input = framed(null);
        input.setLocked(false);
        input.setAlignment(HorizontalAlignment.RIGHT);
        inputText = framed(null);
        inputText.setLocked(false);
        locked = framed(GREY);
        locked.setAlignment(HorizontalAlignment.RIGHT);
        former = framed(GREY);
        former.setAlignment(HorizontalAlignment.RIGHT);
    }

    private XSSFCellStyle framed(@org.jspecify.annotations.Nullable String fill) {
        var style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        var line = color(LINE);
        style.setTopBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
        style.setRightBorderColor(line);
        if (fill != null) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(color(fill));
        }
        return style;
    }

    private XSSFColor color(String rgb) {
        return new XSSFColor(
                java.util.HexFormat.of().parseHex(rgb),
                workbook.getStylesSource().getIndexedColors());
    }
}
