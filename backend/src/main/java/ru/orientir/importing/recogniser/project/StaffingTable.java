package ru.orientir.importing.recogniser.project;

import static ru.orientir.importing.draft.ColumnMeaning.*;

import java.util.ArrayList;
import java.util.List;
import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.draft.project.StaffingDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.importing.recogniser.table.Grid;
import ru.orientir.importing.recogniser.table.GridRow;
import ru.orientir.importing.recogniser.table.TableReader;
import ru.orientir.importing.recogniser.table.TableShape;

/** Reads a table of posts and their functions in the project. */
public final class StaffingTable implements TableReader {

    private final DraftBuilder draft;

    public StaffingTable(DraftBuilder draft) {
        this.draft = draft;
    }

    @Override
    public boolean reads(Grid grid, TableShape shape) {
        return shape.kind() == TableKind.STAFFING;
    }

    @Override
    public void read(Grid grid, TableShape shape) {
        draft.table(TableKind.STAFFING, shape.headers(), shape.meanings(), grid.filledRows(), grid.place(), 1);
        for (GridRow row : shape.rows(grid)) {
            String position = row.at(shape.column(POSITION)).replace('\n', ' ');
            String functions = row.at(shape.column(FUNCTIONS));
            if (row.isBlank()) {
                continue;
            }
            if (position.isBlank()
                    && !functions.isBlank()
                    && !draft.project().staffing().isEmpty()) {
                continueLast(functions, row);
            } else if (position.isBlank()) {
                draft.notUnderstood(row.joined(), row.place(), Reason.CELL);
            } else {
                String number = row.at(shape.column(NUMBER));
                draft.project()
                        .staffing()
                        .add(new StaffingDraft(
                                number.isBlank() ? null : Words.bareNumber(number),
                                Field.of(position, row.place()),
                                functions(functions, row)));
            }
            rest(row, shape);
        }
    }

    private void continueLast(String functions, GridRow row) {
        StaffingDraft last = draft.project().staffing().removeLast();
        var all = new ArrayList<>(last.functions());
        all.addAll(functions(functions, row));
        draft.project().staffing().add(new StaffingDraft(last.number(), last.position(), all));
    }

    private void rest(GridRow row, TableShape shape) {
        for (int c = 0; c < shape.meanings().size(); c++) {
            boolean known = List.of(NUMBER, POSITION, FUNCTIONS)
                    .contains(shape.meanings().get(c));
            if (!known && !row.at(c).isBlank()) {
                draft.notUnderstood(shape.header(c) + ": " + row.at(c), row.place(), Reason.CELL);
            }
        }
    }

    private static List<Field<String>> functions(String cell, GridRow row) {
        return Words.items(cell).stream().map(f -> Field.of(f, row.place())).toList();
    }
}
