package ru.orientir.importing.recogniser;

import static ru.orientir.importing.draft.ColumnMeaning.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ru.orientir.importing.draft.ColumnMeaning;
import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.recogniser.Grid.GridRow;

/**
 * What a table is and where its rows begin.
 *
 * @param captions texts that stand alone above the header
 * @param body index of the first row under the header
 * @param guessed read by its content, for want of a header
 */
record TableShape(
        TableKind kind,
        List<String> captions,
        List<String> headers,
        List<ColumnMeaning> meanings,
        int body,
        boolean guessed) {

    private static final Pattern DATA = Pattern.compile(
            "(?iu)^\\d{1,3}(?:\\.\\d{1,3})*\\.?$|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|(?<!\\p{L})(?:январ|феврал|март|апрел|ма[йя](?!\\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр)|^ежегодно|^постоянно|^в\\s+течение|\\d\\s+раза?\\s");
    private static final int DEEPEST_HEADER = 8;
    private static final int LONGEST_HEADER = 120;

    int column(ColumnMeaning meaning) {
        return meanings.indexOf(meaning);
    }

    List<Integer> columns(ColumnMeaning meaning) {
        var columns = new ArrayList<Integer>();
        for (int i = 0; i < meanings.size(); i++) {
            if (meanings.get(i) == meaning) {
                columns.add(i);
            }
        }
        return columns;
    }

    String header(int column) {
        return column < headers.size() ? headers.get(column) : "";
    }

    static TableShape of(Grid grid) {
        var captions = new ArrayList<String>();
        for (int i = 0; i < Math.min(DEEPEST_HEADER, grid.rows().size()); i++) {
            GridRow row = grid.rows().get(i);
            if (isHeader(row)) {
                return withHeader(grid, i, captions);
            }
            String only = row.onlyText();
            if (only == null && !row.isBlank()) {
                break;
            }
            if (only != null) {
                captions.add(only);
            }
        }
        return new TableShape(TableKind.UNKNOWN, List.of(), List.of(), List.of(), 0, false);
    }

    /** A row of short texts most of which are usual header words with different meanings. */
    static boolean isHeader(GridRow row) {
        // The cheap questions first: nearly every row of a long table is data.
        if (row.cells().stream().anyMatch(c -> c.length() > LONGEST_HEADER) || dataRow(row)) {
            return false;
        }
        Set<ColumnMeaning> known = EnumSet.noneOf(ColumnMeaning.class);
        int filled = 0;
        int understood = 0;
        for (String cell : row.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            filled++;
            ColumnMeaning meaning = Headers.of(cell);
            if (meaning != null) {
                understood++;
                known.add(meaning);
            }
        }
        return known.size() >= 2 && understood * 2 >= filled && filled >= 2;
    }

    /** Three or more records side by side, their headers in the first column. */
    static boolean isTurned(Grid grid) {
        if (grid.width() < 3 || grid.rows().size() < 3 || grid.rows().size() > 12 || grid.width() > 60) {
            return false;
        }
        GridRow first = grid.transposed().rows().getFirst();
        List<ColumnMeaning> meanings = Headers.of(first.cells());
        boolean planned = meanings.contains(SCHEDULE) || meanings.contains(RESPONSIBLE);
        return meanings.contains(ACTIVITY)
                && planned
                && isHeader(first)
                && !isHeader(grid.rows().getFirst());
    }

    // A row with a running number, a person or a dated phrase is data, whatever its words.
    private static boolean dataRow(GridRow row) {
        return row.cells().stream().anyMatch(c -> DATA.matcher(c).find() || Words.namesPerson(c));
    }

    private static TableShape withHeader(Grid grid, int at, List<String> captions) {
        var headers = new ArrayList<>(grid.rows().get(at).cells());
        int body = at + 1;
        while (body < grid.rows().size()
                && continuesHeader(grid.rows().get(body), grid.rows().get(at))) {
            GridRow row = grid.rows().get(body++);
            if (isColumnNumbers(row)) {
                continue;
            }
            for (int c = 0; c < headers.size(); c++) {
                String text = row.at(c);
                if (!text.isBlank() && !headers.get(c).equals(text)) {
                    headers.set(c, (above(grid.rows().get(at), headers, c) + " " + text).strip());
                }
            }
        }
        List<ColumnMeaning> meanings = Headers.of(headers);
        for (int c = 0; c < meanings.size(); c++) {
            if (meanings.get(c) == null) {
                meanings.set(c, OTHER);
            }
        }
        return new TableShape(kind(meanings), captions, headers, meanings, body, false);
    }

    // The header over «начало | окончание» stands in the first of its columns.
    private static String above(GridRow first, List<String> headers, int column) {
        int c = column;
        while (c > 0 && first.at(c).isBlank() && headers.get(column).isBlank()) {
            c--;
        }
        return headers.get(column).isBlank() ? first.at(c) : headers.get(column);
    }

    private static boolean continuesHeader(GridRow row, GridRow header) {
        if (isColumnNumbers(row) || isPartsOfTime(row)) {
            return true;
        }
        boolean merged = false;
        for (int c = 0; c < row.cells().size(); c++) {
            merged |= row.isInherited(c)
                    && row.at(c).equals(header.at(c))
                    && !row.at(c).isBlank();
        }
        return merged && row.cells().stream().allMatch(c -> c.length() < 60);
    }

    /** «2026 | 2027 | 2028» or «начало | окончание» alone in a row. */
    private static boolean isPartsOfTime(GridRow row) {
        return row.filled() >= 2
                && row.at(0).isBlank()
                && row.cells().stream()
                        .allMatch(
                                c -> c.isBlank()
                                        || c.matches(
                                                "(?iu)20\\d\\d(?:\\s*(?:г\\.?|год))?|начало|окончание|(?:[1-4]|[IV]+)\\s*(?:кв|полуг|четв)\\p{L}*\\.?"));
    }

    /** «1 | 2 | 3 | 4»: the columns counted. */
    static boolean isColumnNumbers(GridRow row) {
        int expected = 1;
        for (String cell : row.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            if (!cell.equals(Integer.toString(expected))) {
                return false;
            }
            expected++;
        }
        return expected > 3;
    }

    private static TableKind kind(List<ColumnMeaning> meanings) {
        Set<ColumnMeaning> seen = new HashSet<>(meanings);
        if (seen.contains(POSITION) && seen.contains(FUNCTIONS)) {
            return TableKind.STAFFING;
        }
        if (seen.contains(INDICATOR)) {
            return TableKind.METHODOLOGY;
        }
        boolean planned = seen.contains(SCHEDULE)
                || seen.contains(RESPONSIBLE)
                || seen.contains(RESULT)
                || seen.contains(REPORT_FORM);
        if (seen.contains(ACTIVITY) && planned) {
            return TableKind.ROADMAP;
        }
        if (seen.contains(SECTION) && (seen.contains(SCHEDULE) || seen.contains(CONTENT))) {
            return TableKind.STAGES;
        }
        return TableKind.UNKNOWN;
    }

    /** Reads a table without a header by what its columns hold; unknown when they don't tell. */
    static TableShape guess(Grid grid) {
        int width = grid.width();
        double[] schedule = new double[width];
        double[] responsible = new double[width];
        double[] number = new double[width];
        double[] length = new double[width];
        int rows = 0;
        for (GridRow row : grid.rows()) {
            if (row.filled() < 2 || rows >= 200) {
                continue;
            }
            rows++;
            for (int c = 0; c < width; c++) {
                String text = row.at(c);
                schedule[c] += Words.isSchedule(text) ? 1 : 0;
                responsible[c] += Words.isResponsible(text) ? 1 : 0;
                number[c] += Words.isNumber(text) ? 1 : 0;
                length[c] += text.length();
            }
        }
        if (rows < 2 || width < 2) {
            return of(List.of());
        }
        return of(meanings(rows, schedule, responsible, number, length));
    }

    private static TableShape of(List<ColumnMeaning> meanings) {
        boolean roadmap = meanings.contains(ACTIVITY) && meanings.contains(SCHEDULE);
        return new TableShape(roadmap ? TableKind.ROADMAP : TableKind.UNKNOWN, List.of(), List.of(), meanings, 0, true);
    }

    private static List<ColumnMeaning> meanings(
            int rows, double[] schedule, double[] responsible, double[] number, double[] length) {
        int width = schedule.length;
        var meanings = new ArrayList<ColumnMeaning>(java.util.Collections.nCopies(width, OTHER));
        if (number[0] >= rows * 0.5) {
            meanings.set(0, NUMBER);
        }
        int when = best(schedule, meanings);
        if (when >= 0 && schedule[when] >= rows * 0.5) {
            meanings.set(when, SCHEDULE);
        }
        int who = best(responsible, meanings);
        if (who >= 0 && responsible[who] >= rows * 0.5 && length[who] / rows < 120) {
            meanings.set(who, RESPONSIBLE);
        }
        int what = -1;
        for (int c = 0; c < width && what < 0; c++) {
            if (meanings.get(c) == OTHER && length[c] / rows > 12) {
                what = c;
            }
        }
        if (what >= 0) {
            meanings.set(what, ACTIVITY);
            for (int c = what + 1; c < width; c++) {
                if (meanings.get(c) == OTHER && length[c] > 0) {
                    meanings.set(c, RESULT);
                    break;
                }
            }
        }
        return meanings;
    }

    private static int best(double[] share, List<ColumnMeaning> meanings) {
        int best = -1;
        for (int c = 0; c < share.length; c++) {
            if (meanings.get(c) == OTHER && share[c] > 0 && (best < 0 || share[c] > share[best])) {
                best = c;
            }
        }
        return best;
    }
}
