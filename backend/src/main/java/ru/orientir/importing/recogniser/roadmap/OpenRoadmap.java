package ru.orientir.importing.recogniser.roadmap;

import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.draft.value.WarningCode;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.importing.recogniser.making.Lead;
import ru.orientir.importing.recogniser.table.Grid;
import ru.orientir.importing.recogniser.table.TableShape;

/** The roadmap being read, which may go on over several tables. */
public final class OpenRoadmap {
    private final DraftBuilder draft;
    private final Lead lead;
    private @Nullable RoadmapBuilder roadmap;
    private TableShape lastShape = TableShape.UNKNOWN;

    public OpenRoadmap(DraftBuilder draft, Lead lead) {
        this.draft = draft;
        this.lead = lead;
    }

    boolean isOpen() {
        return roadmap != null;
    }

    /** What the columns of the table before meant. */
    TableShape lastShape() {
        return lastShape;
    }

    /** Goes on with a table, or begins a new roadmap where the prose above announces one. */
    void table(Grid grid, TableShape shape) {
        boolean another = lead.annexSinceTable() || lead.hasRoadmapTitle();
        read(grid, shape, another ? null : roadmap);
    }

    /** Goes on with a table without a header, whose columns mean what those of the table before meant. */
    void goOn(Grid grid) {
        read(grid, lastShape.continued(), roadmap);
    }

    private void read(Grid grid, TableShape shape, @Nullable RoadmapBuilder before) {
        var open = before == null ? begin(grid) : before;
        // A heading between two tables of one roadmap is a section.
        if (SectionHeading.take(lead, before != null) instanceof Line heading) {
            open.sectionRow(heading.text(), heading.place(), 0.8);
        }
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
        new RowReader(draft, open, shape).read(grid);
    }

    private RoadmapBuilder begin(Grid grid) {
        var title = TitleAbove.take(draft, lead, grid.place());
        finish();
        var begun = new RoadmapBuilder(draft, title);
        roadmap = begun;
        return begun;
    }

    public void finish() {
        if (roadmap != null && !roadmap.isEmpty()) {
            roadmap.finish();
        }
        roadmap = null;
    }
}
