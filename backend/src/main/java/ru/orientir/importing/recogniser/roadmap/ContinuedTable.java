package ru.orientir.importing.recogniser.roadmap;

import ru.orientir.importing.draft.ColumnMeaning;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.Lead;
import ru.orientir.importing.recogniser.table.Grid;
import ru.orientir.importing.recogniser.table.TableReader;
import ru.orientir.importing.recogniser.table.TableShape;

/** A table without a header that goes on where the last table of the roadmap ended. */
public final class ContinuedTable implements TableReader {
    private final OpenRoadmap roadmap;
    private final Lead lead;

    public ContinuedTable(OpenRoadmap roadmap, Lead lead) {
        this.roadmap = roadmap;
        this.lead = lead;
    }

    /** As many columns as before, and the one of dates holds dates here, too. */
    @Override
    public boolean reads(Grid grid, TableShape shape) {
        var last = roadmap.lastShape();
        return roadmap.isOpen()
                && !lead.hasRoadmapTitle()
                && last.meanings().size() == grid.width()
                && agrees(grid, last.column(ColumnMeaning.SCHEDULE));
    }

    private static boolean agrees(Grid grid, int when) {
        long filled = grid.rows().stream().filter(r -> !r.at(when).isBlank()).count();
        long dated =
                grid.rows().stream().filter(r -> Words.isSchedule(r.at(when))).count();
        return when < 0 || dated * 2 >= filled;
    }

    @Override
    public void read(Grid grid, TableShape shape) {
        roadmap.goOn(grid);
    }
}
