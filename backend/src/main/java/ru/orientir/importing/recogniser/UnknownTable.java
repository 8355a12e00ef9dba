package ru.orientir.importing.recogniser;

import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.importing.recogniser.table.Grid;
import ru.orientir.importing.recogniser.table.TableReader;
import ru.orientir.importing.recogniser.table.TableShape;

/** A table nobody can read is kept row by row. */
final class UnknownTable implements TableReader {
    private final DraftBuilder draft;

    UnknownTable(DraftBuilder draft) {
        this.draft = draft;
    }

    @Override
    public boolean reads(Grid grid, TableShape shape) {
        return true;
    }

    @Override
    public void read(Grid grid, TableShape shape) {
        draft.table(TableKind.UNKNOWN, shape.headers(), shape.meanings(), grid.filledRows(), grid.place(), 0);
        grid.rows().stream()
                .filter(row -> !row.isBlank())
                .forEach(row -> draft.notUnderstood(row.joined(), row.place(), Reason.TABLE));
    }
}
