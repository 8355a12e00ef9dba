package ru.orientir.importing.reader.office;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.NumberToTextConverter;

/** Numbers and dates as a Russian Excel shows them; a plain number keeps its decimal point, so that «1.1» stays a number. */
final class SheetNumbers extends DataFormatter {

    private static final int SHORT_DATE = 14;
    private static final int SHORT_DATE_TIME = 22;

    private final boolean from1904;

    SheetNumbers(boolean from1904) {
        super(Locale.of("ru", "RU"));
        this.from1904 = from1904;
    }

    @Override
    public String formatRawCellContents(double value, int index, String format) {
        return formatRawCellContents(value, index, format, from1904);
    }

    @Override
    public String formatRawCellContents(double value, int index, String format, boolean use1904) {
        if (format == null || format.equalsIgnoreCase("General") || format.equals("@")) {
            return NumberToTextConverter.toText(value);
        }
        // These two follow the settings of the machine; POI knows only the American ones.
        return switch (index) {
            case SHORT_DATE -> super.formatRawCellContents(value, -1, "dd\\.mm\\.yyyy", use1904);
            case SHORT_DATE_TIME -> super.formatRawCellContents(value, -1, "dd\\.mm\\.yyyy hh:mm", use1904);
            default -> super.formatRawCellContents(value, index, format, use1904);
        };
    }
}
