package ru.orientir.importing.recogniser.table;

import static ru.orientir.importing.draft.ColumnMeaning.*;

/** Turns a table that lies on its side, or is a matrix of months, so that a row is a record. */
public final class Upright {
    private static final int LEAST = 3;
    private static final int MOST_HEADERS = 12;
    private static final int MOST_RECORDS = 60;

    private Upright() {}

    public static Grid of(Grid grid) {
        if (MonthMatrix.fits(grid)) {
            return MonthMatrix.unrolled(grid);
        }
        return isTurned(grid) ? grid.transposed() : grid;
    }

    /** Three or more records side by side, their headers in the first column. */
    private static boolean isTurned(Grid grid) {
        int headers = grid.rows().size();
        if (headers < LEAST || headers > MOST_HEADERS || grid.width() < LEAST || grid.width() > MOST_RECORDS) {
            return false;
        }
        var first = grid.transposed().rows().getFirst();
        var meanings = Headers.of(first.cells());
        boolean planned = meanings.contains(SCHEDULE) || meanings.contains(RESPONSIBLE);
        return meanings.contains(ACTIVITY)
                && planned
                && HeaderRow.is(first)
                && !HeaderRow.is(grid.rows().getFirst());
    }
}
