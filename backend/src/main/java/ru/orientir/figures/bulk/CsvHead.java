package ru.orientir.figures.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.orientir.figures.page.Columns;
import ru.orientir.platform.problem.FieldError;
import ru.orientir.platform.problem.ProblemException;

/**
 * The first line of a CSV file: what its columns are and what parts them. The columns are those of the answer, so that what was read can be
 * sent back; what the server works out itself is passed over.
 */
record CsvHead(char delimiter, List<String> columns) {
    /** Columns that are taken, and where they go. */
    private static final Map<String, String> TAKEN = Map.of(
            "indicator", "indicator",
            "period", "period",
            "organisationid", "organisation",
            "organisationcode", "code",
            "slice", "slice",
            "status", "status",
            "numerator", "numerator",
            "denominator", "denominator",
            "members", "members",
            "note", "note");

    private static final Set<String> PASSED_OVER = Arrays.stream(Columns.values())
            .map(Columns::label)
            .map(label -> label.toLowerCase(Locale.ROOT))
            .filter(label -> !TAKEN.containsKey(label))
            .collect(Collectors.toSet());

    private static final List<String> REQUIRED = List.of("indicator", "period");
    private static final int LONGEST = 1000;

    /** Reads the first line and leaves the stream behind it. */
    static CsvHead read(InputStream body) throws IOException {
        var line = new StringBuilder();
        var bytes = new byte[LONGEST];
        int length = 0;
        for (int next = body.read(); next >= 0 && next != '\n'; next = body.read()) {
            if (length == LONGEST) {
                throw ProblemException.invalid("#/1", "unknown_column", "The first line names the columns.");
            }
            bytes[length++] = (byte) next;
        }
        line.append(new String(bytes, 0, length, StandardCharsets.UTF_8).strip());
        if (!line.isEmpty() && line.charAt(0) == '\ufeff') {
            line.deleteCharAt(0);
        }
        char delimiter = line.indexOf(";") >= 0 ? ';' : line.indexOf("\t") >= 0 ? '\t' : ',';
        return new CsvHead(delimiter, columns(line.toString().split(String.valueOf(delimiter), -1)));
    }

    /** Whether organisations are given by a code of theirs, not by id alone. */
    boolean hasCodes() {
        return columns.contains("code");
    }

    /** The columns of the table the file is copied into: those it names, and those it might have named. */
    String definitions() {
        return Stream.concat(TAKEN.values().stream(), columns.stream())
                .distinct()
                .map(column -> column + (column.equals("organisation") ? " uuid" : " text"))
                .collect(Collectors.joining(", "));
    }

    private static List<String> columns(String[] names) {
        var unknown = new TreeMap<String, FieldError>();
        var columns = Arrays.stream(names)
                .map(name -> name.strip().replace("\"", "").toLowerCase(Locale.ROOT))
                .map(name -> column(name, unknown))
                .toList();
        REQUIRED.stream()
                .filter(required -> !columns.contains(required))
                .forEach(required -> unknown.put(
                        required, new FieldError("#/1/" + required, "required", "This column is missing.", null)));
        if (!columns.contains("organisation") && !columns.contains("code")) {
            unknown.put(
                    "organisation",
                    new FieldError(
                            "#/1/organisationId", "required", "This column or organisationCode is missing.", null));
        }
        columns.stream()
                .filter(column -> columns.indexOf(column) != columns.lastIndexOf(column))
                .forEach(column -> unknown.put(
                        column, new FieldError("#/1/" + column, "repeated", "This column stands twice.", null)));
        if (!unknown.isEmpty()) {
            throw ProblemException.invalid(List.copyOf(unknown.values()));
        }
        return columns;
    }

    private static String column(String name, Map<String, FieldError> unknown) {
        var column = TAKEN.get(name);
        if (column == null && !PASSED_OVER.contains(name)) {
            unknown.put(
                    name,
                    new FieldError(
                            "#/1/" + name,
                            "unknown_column",
                            "This column is not known.",
                            TAKEN.keySet().stream().sorted().toList()));
        }
        return column == null ? "passed_over_" + name : column;
    }
}
