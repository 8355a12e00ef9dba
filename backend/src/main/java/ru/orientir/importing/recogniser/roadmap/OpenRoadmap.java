package ru.orientir.importing.recogniser.roadmap;

import static ru.orientir.importing.draft.ColumnMeaning.RESPONSIBLE;
import static ru.orientir.importing.draft.ColumnMeaning.SCHEDULE;
import static ru.orientir.importing.draft.ColumnMeaning.SECTION;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.draft.value.WarningCode;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.importing.recogniser.making.Lead;
import ru.orientir.importing.recogniser.table.Grid;
import ru.orientir.importing.recogniser.table.GridRow;
import ru.orientir.importing.recogniser.table.HeaderRow;
import ru.orientir.importing.recogniser.table.TableShape;

/** The roadmap being read, which may go on over several tables. */
public final class OpenRoadmap {
    private final DraftBuilder draft;
    private final Lead lead;
    private @Nullable RoadmapBuilder roadmap;
    private @Nullable TableShape lastShape;

    public OpenRoadmap(DraftBuilder draft, Lead lead) {
        this.draft = draft;
        this.lead = lead;
    }

    boolean isOpen() {
        return roadmap != null;
    }

    /** What the columns of the table before meant. */
    @Nullable
    TableShape lastShape() {
        return lastShape;
    }

    /** Goes on with a table, or begins a new roadmap where the prose above announces one. */
    void table(Grid grid, TableShape shape) {
        boolean another = roadmap == null || lead.annexSinceTable() || lead.hasRoadmapTitle();
        if (another) {
            begin(grid);
        }
        if (SectionHeading.take(lead, !another) instanceof Line heading) {
            section(heading);
        }
        read(grid, shape);
    }

    private void begin(Grid grid) {
        var title = TitleAbove.take(draft, lead, grid.place());
        finish();
        roadmap = new RoadmapBuilder(draft, title);
        lastShape = null;
    }

    /** A heading between two tables of one roadmap is a section. */
    void section(Line heading) {
        roadmap.sectionRow(heading.text(), heading.place(), 0.8);
    }

    public void finish() {
        if (roadmap != null && !roadmap.isEmpty()) {
            roadmap.finish();
        }
        roadmap = null;
    }

    void read(Grid grid, TableShape shape) {
        lastShape = shape;
        draft.table(
                TableKind.ROADMAP,
                shape.headers(),
                shape.meanings(),
                grid.filledRows(),
                grid.place(),
                shape.guessed() ? 0.6 : 1);
        if (shape.guessed()) {
            draft.warn(WarningCode.HEADER_GUESSED, "", grid.place());
        }
        roadmap.columns(shape.has(RESPONSIBLE), shape.has(SCHEDULE), shape.guessed());
        var rows = new RoadmapRows(shape);
        for (int i = shape.body(); i < grid.rows().size(); i++) {
            read(rows, shape, grid.rows(), i);
        }
    }

    private void read(RoadmapRows rows, TableShape shape, List<GridRow> all, int at) {
        var row = all.get(at);
        if (row.isBlank() || isRepeatedHeader(row, shape) || HeaderRow.isColumnNumbers(row)) {
            return;
        }
        if (SectionRow.is(all, at, shape)) {
            var only = row.onlyText();
            roadmap.sectionRow(only == null ? row.joined().replace(" | ", " ") : only, row.place(), 1);
        } else {
            activity(rows, shape, row);
        }
    }

    private void activity(RoadmapRows rows, TableShape shape, GridRow row) {
        var section = row.at(shape.column(SECTION));
        if (!section.isBlank()) {
            roadmap.sectionColumn(section, row.place());
        }
        var text = rows.read(row);
        var last = roadmap.last();
        if (Continuation.is(row, text, last, shape)) {
            last.join(text);
        } else if (!text.title.isBlank()) {
            roadmap.add(text);
        } else if (text.hasDetails() || text.number != null && section.isBlank() || !text.extra.isEmpty()) {
            draft.notUnderstood(row.joined(), row.place(), Reason.CELL);
        }
    }

    private static boolean isRepeatedHeader(GridRow row, TableShape shape) {
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
