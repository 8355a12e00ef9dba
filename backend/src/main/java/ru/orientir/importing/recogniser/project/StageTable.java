package ru.orientir.importing.recogniser.project;

import static ru.orientir.importing.draft.ColumnMeaning.*;

import java.util.ArrayList;
import java.util.List;
import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.line.StageLine;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.importing.recogniser.table.Grid;
import ru.orientir.importing.recogniser.table.GridRow;
import ru.orientir.importing.recogniser.table.HeaderRow;
import ru.orientir.importing.recogniser.table.TableReader;
import ru.orientir.importing.recogniser.table.TableShape;

/** Reads a table with a stage a row. */
public final class StageTable implements TableReader {
    private final DraftBuilder draft;

    public StageTable(DraftBuilder draft) {
        this.draft = draft;
    }

    @Override
    public boolean reads(Grid grid, TableShape shape) {
        return shape.kind() == TableKind.STAGES;
    }

    @Override
    public void read(Grid grid, TableShape shape) {
        draft.table(TableKind.STAGES, shape.headers(), shape.meanings(), grid.filledRows(), grid.place(), 0.9);
        for (GridRow row : shape.rows(grid)) {
            if (row.isBlank() || HeaderRow.isColumnNumbers(row)) {
                continue;
            }
            if (row.at(shape.column(SECTION)).isBlank()) {
                draft.notUnderstood(row.joined(), row.place(), Reason.CELL);
            } else {
                stage(row, shape);
            }
        }
    }

    private void stage(GridRow row, TableShape shape) {
        var title = row.at(shape.column(SECTION));
        var head = StageLine.of(title);
        var number = row.at(shape.column(NUMBER));
        var dates = row.at(shape.column(SCHEDULE));
        draft.project()
                .stage(
                        number.isBlank() ? head == null ? null : head.number() : number,
                        Field.of(head == null ? title.replace('\n', ' ') : head.title(), row.place()),
                        StageDates.read(
                                draft, dates.isBlank() ? head == null ? null : head.dates() : dates, row.place()),
                        items(row, shape));
    }

    private static List<Field<String>> items(GridRow row, TableShape shape) {
        var items = new ArrayList<Field<String>>();
        for (int c = 0; c < row.cells().size(); c++) {
            var meaning = shape.meaning(c);
            if (c != shape.column(SECTION) && meaning != SCHEDULE && meaning != NUMBER) {
                Words.items(row.at(c)).forEach(item -> items.add(Field.of(item, row.place())));
            }
        }
        return items;
    }
}
