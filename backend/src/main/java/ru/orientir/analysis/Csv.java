package ru.orientir.analysis;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A table for programs: commas, decimal points, stable codes as columns. The moment and the next page stand in headers. */
public final class Csv {
    public static final String TYPE = "text/csv";

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Csv() {}

    /** Whether the caller would rather have it than JSON. */
    public static boolean isAsked(HttpHeaders headers) {
        for (var type : headers.getAcceptableMediaTypes()) {
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
            if (type.isCompatible(MediaType.valueOf(TYPE))) {
                return true;
            }
        }
        return false;
    }

    public static Response answer(List<String> titles, List<List<Object>> rows, long asOf, @Nullable String next) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(titles);
            for (var row : rows) {
                printer.printRecord(row.stream().map(Csv::cell));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var answer = Response.ok(text.toString().getBytes(StandardCharsets.UTF_8), TYPE + ";charset=UTF-8")
                .header("As-Of", asOf);
        return (next == null ? answer : answer.header("Link", "<" + next + ">; rel=\"next\"")).build();
    }

    /** A row in the making; what is absent is an empty cell. */
    public static List<Object> row(@Nullable Object... cells) {
        var row = new ArrayList<Object>();
        for (var cell : cells) {
            row.add(cell == null ? "" : cell);
        }
        return row;
    }

    /** An apostrophe keeps a table processor from taking a name for a formula. */
    private static String cell(Object cell) {
        return switch (cell) {
            case BigDecimal number -> number.toPlainString();
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
            case String text when !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 -> "'" + text;
            default -> cell.toString();
        };
    }
}
