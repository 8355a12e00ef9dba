package ru.orientir.exporting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of an annex look in a workbook. */
final class AnnexStyles {
    private static final String HEAD = "E8ECF1";
    private static final String FORMULA_STARTS = "=+-@";

    final XSSFCellStyle plain;
    final XSSFCellStyle title;
    final XSSFCellStyle heading;

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    AnnexStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        plain = workbook.createCellStyle();
        plain.setFont(font(false, 11));
        title = workbook.createCellStyle();
        title.setFont(font(true, 14));
        heading = framed(true);
        heading.setAlignment(HorizontalAlignment.CENTER);
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading.setFillForegroundColor(new XSSFColor(
                HexFormat.of().parseHex(HEAD), workbook.getStylesSource().getIndexedColors()));
    }

    XSSFCellStyle number(BigDecimal number, boolean counts, boolean total) {
        var pattern = AnnexCell.pattern(number);
        return made.computeIfAbsent(pattern + counts + total, key -> {
            var style = framed(total);
            style.setAlignment(counts ? HorizontalAlignment.CENTER : HorizontalAlignment.RIGHT);
            style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
            return style;
        });
    }

    /** Text stays text: what begins like a formula is marked so that it doesn't become one when somebody edits the cell. */
    XSSFCellStyle text(String text, boolean left, boolean total) {
        var quoted = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return made.computeIfAbsent("text" + left + total + quoted, key -> {
            var style = framed(total);
            style.setAlignment(left ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
            style.setQuotePrefixed(quoted);
            return style;
        });
    }

    private XSSFCellStyle framed(boolean bold) {
        var style = workbook.createCellStyle();
        style.setFont(font(bold, 10));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private org.apache.poi.xssf.usermodel.XSSFFont font(boolean bold, int size) {
        var font = workbook.createFont();
        font.setFontName(DocxAnnex.FONT);
        font.setBold(bold);
        font.setFontHeightInPoints((short) size);
        return font;
    }
}
