package ru.orientir.importing.recogniser.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.importing.recogniser.table.Grid;
import ru.orientir.importing.recogniser.table.GridRow;
import ru.orientir.importing.recogniser.table.TableReader;
import ru.orientir.importing.recogniser.table.TableShape;

/** A passport as a table of two columns, perhaps numbered: a key, a value. */
public final class PassportTable implements TableReader {
    private static final int MOST_ROWS = 80;
    private static final int KEYS_OF_FIRST = 2;
    private static final int KEYS_OF_ANOTHER = 3;

    private final DraftBuilder draft;
    private final PassportReader passport;

    public PassportTable(DraftBuilder draft, PassportReader passport) {
        this.draft = draft;
        this.passport = passport;
    }

    /** Whether a table would do for the first passport of a document. */
    public static boolean fits(Grid grid) {
        return fits(grid, KEYS_OF_FIRST);
    }

    @Override
    public boolean reads(Grid grid, TableShape shape) {
        return fits(grid, draft.project().passport().isEmpty() ? KEYS_OF_FIRST : KEYS_OF_ANOTHER);
    }

    private static boolean fits(Grid grid, int least) {
        int column = keyColumn(grid);
        if (column < 0 || grid.rows().size() > MOST_ROWS) {
            return false;
        }
        long keys = grid.rows().stream()
                .filter(r -> PassportKey.of(r.at(column)) != null
                        && !r.at(column + 1).isBlank())
                .count();
        long filled = grid.rows().stream().filter(r -> !r.at(column).isBlank()).count();
        return keys >= least && keys * 2 >= filled;
    }

    private static int keyColumn(Grid grid) {
        if (grid.width() == 2) {
            return 0;
        }
        boolean numbered = grid.width() == 3
                && grid.rows().stream().allMatch(r -> r.at(0).isBlank() || Words.isNumber(r.at(0)) || r.filled() == 1);
        return numbered ? 1 : -1;
    }

    @Override
    public void read(Grid grid, TableShape shape) {
        draft.table(TableKind.PASSPORT, List.of(), List.of(), grid.filledRows(), grid.place(), 1);
        int column = keyColumn(grid);
        String key = null;
        var value = new StringBuilder();
        var place = grid.place();
        for (GridRow row : grid.rows()) {
            var own = row.isInherited(column) ? "" : row.at(column).replace('\n', ' ');
            if (!own.isBlank()) {
                put(key, value.toString(), place);
                key = own;
                value.setLength(0);
                place = row.place();
            }
            if (!row.at(column + 1).isBlank()) {
                value.append(value.isEmpty() ? "" : "\n").append(row.at(column + 1));
            }
        }
        put(key, value.toString(), place);
    }

    private void put(@Nullable String key, String value, Place place) {
        if (key == null) {
            return;
        }
        if (value.isBlank()) {
            draft.outline(key, place);
        } else {
            passport.entry(key, value, place);
        }
    }
}
