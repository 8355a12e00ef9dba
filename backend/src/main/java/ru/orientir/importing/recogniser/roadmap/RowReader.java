package ru.orientir.importing.recogniser.roadmap;

import static ru.orientir.importing.draft.ColumnMeaning.RESPONSIBLE;
import static ru.orientir.importing.draft.ColumnMeaning.SCHEDULE;
import static ru.orientir.importing.draft.ColumnMeaning.SECTION;

import java.util.List;
import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.importing.recogniser.table.Grid;
import ru.orientir.importing.recogniser.table.GridRow;
import ru.orientir.importing.recogniser.table.HeaderRow;
import ru.orientir.importing.recogniser.table.TableShape;

/** Reads the rows of one table into a roadmap: a row is a section, an activity, or the rest of the activity above. */
final class RowReader {
    private final DraftBuilder draft;
    private final RoadmapBuilder roadmap;
    private final TableShape shape;
    private final RoadmapRows rows;

    RowReader(DraftBuilder draft, RoadmapBuilder roadmap, TableShape shape) {
        this.draft = draft;
        this.roadmap = roadmap;
        this.shape = shape;
        this.rows = new RoadmapRows(shape);
    }

    void read(Grid grid) {
        roadmap.columns(shape.has(RESPONSIBLE), shape.has(SCHEDULE), shape.guessed());
        for (int i = shape.body(); i < grid.rows().size(); i++) {
            read(grid.rows(), i);
        }
    }

    private void read(List<GridRow> all, int at) {
        var row = all.get(at);
        if (row.isBlank() || isRepeatedHeader(row) || HeaderRow.isColumnNumbers(row)) {
            return;
        }
        if (SectionRow.is(all, at, shape)) {
            var only = row.onlyText();
            roadmap.sectionRow(only == null ? row.joined().replace(" | ", " ") : only, row.place(), 1);
        } else {
            activity(row);
        }
    }

    private void activity(GridRow row) {
        var section = row.at(shape.column(SECTION));
        if (!section.isBlank()) {
            roadmap.sectionColumn(section, row.place());
        }
        var text = rows.read(row);
        var last = roadmap.last();
        if (last != null && Continuation.is(row, text, last, shape)) {
            last.join(text);
        } else if (!text.title.isBlank()) {
            roadmap.add(text);
        } else if (text.hasDetails() || text.number != null && section.isBlank() || !text.extra.isEmpty()) {
            draft.notUnderstood(row.joined(), row.place(), Reason.CELL);
        }
    }

    private boolean isRepeatedHeader(GridRow row) {
        if (shape.headers().isEmpty()) {
            return false;
        }
        int same = 0;
        for (int c = 0; c < shape.headers().size(); c++) {
            if (row.at(c).isBlank()) {
                continue;
            }
            if (!Words.key(shape.headers().get(c)).startsWith(Words.key(row.at(c)))) {
                return false;
            }
            same++;
        }
        return same >= 2;
    }
}
