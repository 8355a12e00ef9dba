package ru.orientir.exporting;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.observation.ObservationStatus;

/**
 * A cell as it is printed.
 *
 * @param number what a table processor calculates with; absent where there is none
 */
record AnnexCell(String text, @Nullable BigDecimal number) {
    static final String HIDDEN = "…";
    static final String NO_DATA = "нет данных";
    static final String NOT_APPLICABLE = "—";

    static AnnexCell text(String text) {
        return new AnnexCell(text, null);
    }

    /** A figure, or the sign of why there is none. */
    static AnnexCell of(ObservationStatus status, @Nullable BigDecimal number) {
        return switch (status) {
            case REPORTED -> number == null ? text("") : number(number);
            case SUPPRESSED -> text(HIDDEN);
            case MISSING -> text(NO_DATA);
            case NOT_APPLICABLE -> text(NOT_APPLICABLE);
        };
    }

    /** With as many digits after the comma as it comes with. */
    static AnnexCell number(BigDecimal number) {
        var format = new DecimalFormat(pattern(number), DecimalFormatSymbols.getInstance(Locale.of("ru")));
        return new AnnexCell(format.format(number), number);
    }

    static String pattern(BigDecimal number) {
        return "#,##0" + (number.scale() > 0 ? "." + "0".repeat(number.scale()) : "");
    }
}
