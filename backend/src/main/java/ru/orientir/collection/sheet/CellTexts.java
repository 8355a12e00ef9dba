package ru.orientir.collection.sheet;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.jspecify.annotations.Nullable;

/** What a cell of a sheet says, as somebody would have typed it. */
final class CellTexts {

    private CellTexts() {}

    /** A number with a decimal comma; a formula by the result it had when the file was saved. */
    static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (kind(cell)) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> number(cell.getNumericCellValue());
            case BOOLEAN -> cell.getBooleanCellValue() ? "ИСТИНА" : "ЛОЖЬ";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    static boolean isFormula(@Nullable Cell cell) {
        return cell != null && cell.getCellType() == CellType.FORMULA;
    }

    /** «1.2» typed into Excel becomes the first of February. */
    static boolean isDate(@Nullable Cell cell) {
        return cell != null && kind(cell) == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
    }

    /** «5%» typed into Excel becomes 0.05, shown as a percentage. */
    static boolean isPercent(@Nullable Cell cell) {
        return cell != null
                && kind(cell) == CellType.NUMERIC
                && cell.getCellStyle().getDataFormatString() != null
                && cell.getCellStyle().getDataFormatString().contains("%");
    }

    private static CellType kind(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static String number(double value) {
        String text = NumberToTextConverter.toText(value);
        try {
            return new BigDecimal(text).toPlainString().replace('.', ',');
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
