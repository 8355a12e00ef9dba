package ru.orientir.importing.recogniser.table;

import static ru.orientir.importing.draft.ColumnMeaning.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ru.orientir.importing.draft.ColumnMeaning;
import ru.orientir.importing.draft.TableKind;

/** What a table is by its header. */
public final class HeaderShape {
    private static final int DEEPEST_HEADER = 8;

    private HeaderShape() {}

    public static TableShape of(Grid grid) {
        var captions = new ArrayList<String>();
        for (int i = 0; i < Math.min(DEEPEST_HEADER, grid.rows().size()); i++) {
            var row = grid.rows().get(i);
            if (HeaderRow.is(row)) {
                return withHeader(grid, i, captions);
            }
            var only = row.onlyText();
            if (only == null && !row.isBlank()) {
                break;
            }
            if (only != null) {
                captions.add(only);
            }
        }
        return TableShape.UNKNOWN;
    }

    private static TableShape withHeader(Grid grid, int at, List<String> captions) {
        var first = grid.rows().get(at);
        var headers = new ArrayList<>(first.cells());
        int body = at + 1;
        while (body < grid.rows().size() && HeaderRow.continues(grid.rows().get(body), first)) {
            var row = grid.rows().get(body++);
            if (!HeaderRow.isColumnNumbers(row)) {
                add(row, first, headers);
            }
        }
        var meanings = Headers.of(headers);
        return new TableShape(kind(meanings), captions, headers, meanings, body, false);
    }

    private static void add(GridRow row, GridRow first, List<String> headers) {
        for (int c = 0; c < headers.size(); c++) {
            var text = row.at(c);
            if (!text.isBlank() && !headers.get(c).equals(text)) {
                headers.set(c, (above(first, headers, c) + " " + text).strip());
            }
        }
    }

    // The header over «начало | окончание» stands in the first of its columns.
    private static String above(GridRow first, List<String> headers, int column) {
        int c = column;
        while (c > 0 && first.at(c).isBlank() && headers.get(column).isBlank()) {
            c--;
        }
        return headers.get(column).isBlank() ? first.at(c) : headers.get(column);
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
}
