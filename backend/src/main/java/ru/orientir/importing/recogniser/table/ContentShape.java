package ru.orientir.importing.recogniser.table;

import static ru.orientir.importing.draft.ColumnMeaning.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import ru.orientir.importing.draft.ColumnMeaning;
import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.recogniser.line.Words;

/** What a table without a header is by what its columns hold. */
public final class ContentShape {
    private static final int ROWS_LOOKED_AT = 200;
    private static final int LONGEST_RESPONSIBLE = 120;
    private static final int SHORTEST_ACTIVITY = 12;

    private final int width;
    private final double[] schedule;
    private final double[] responsible;
    private final double[] number;
    private final double[] length;
    private final List<ColumnMeaning> meanings;
    private int rows;

    private ContentShape(int width) {
        this.width = width;
        schedule = new double[width];
        responsible = new double[width];
        number = new double[width];
        length = new double[width];
        meanings = new ArrayList<>(Collections.nCopies(width, OTHER));
    }

    /** The shape of a roadmap, or an unknown one when the columns don't tell. */
    public static TableShape of(Grid grid) {
        var columns = new ContentShape(grid.width());
        grid.rows().stream()
                .filter(row -> row.filled() >= 2)
                .limit(ROWS_LOOKED_AT)
                .forEach(columns::count);
        return columns.shape();
    }

    private void count(GridRow row) {
        rows++;
        for (int c = 0; c < width; c++) {
            var text = row.at(c);
            schedule[c] += Words.isSchedule(text) ? 1 : 0;
            responsible[c] += Words.isResponsible(text) ? 1 : 0;
            number[c] += Words.isNumber(text) ? 1 : 0;
            length[c] += text.length();
        }
    }

    private TableShape shape() {
        if (rows < 2 || width < 2) {
            return new TableShape(TableKind.UNKNOWN, List.of(), List.of(), List.of(), 0, true);
        }
        findDetails();
        findActivity();
        boolean roadmap = meanings.contains(ACTIVITY) && meanings.contains(SCHEDULE);
        return new TableShape(roadmap ? TableKind.ROADMAP : TableKind.UNKNOWN, List.of(), List.of(), meanings, 0, true);
    }

    private void findDetails() {
        if (number[0] >= rows * 0.5) {
            meanings.set(0, NUMBER);
        }
        int when = best(schedule);
        if (when >= 0 && schedule[when] >= rows * 0.5) {
            meanings.set(when, SCHEDULE);
        }
        int who = best(responsible);
        if (who >= 0 && responsible[who] >= rows * 0.5 && length[who] / rows < LONGEST_RESPONSIBLE) {
            meanings.set(who, RESPONSIBLE);
        }
    }

    private void findActivity() {
        int what = first(0, SHORTEST_ACTIVITY * rows);
        if (what >= 0) {
            meanings.set(what, ACTIVITY);
            int result = first(what + 1, 0);
            if (result >= 0) {
                meanings.set(result, RESULT);
            }
        }
    }

    /** The first column of no meaning yet whose texts together are longer than that, or -1. */
    private int first(int from, double longer) {
        return IntStream.range(from, width)
                .filter(c -> meanings.get(c) == OTHER && length[c] > longer)
                .findFirst()
                .orElse(-1);
    }

    private int best(double[] share) {
        int best = -1;
        for (int c = 0; c < width; c++) {
            if (meanings.get(c) == OTHER && share[c] > 0 && (best < 0 || share[c] > share[best])) {
                best = c;
            }
        }
        return best;
    }
}
