package ru.orientir.importing.recogniser.roadmap;

import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.recogniser.table.ContentShape;
import ru.orientir.importing.recogniser.table.Grid;
import ru.orientir.importing.recogniser.table.TableReader;
import ru.orientir.importing.recogniser.table.TableShape;

/** A table without a header that is a roadmap by what its columns hold. */
public final class GuessedTable implements TableReader {
    private final OpenRoadmap roadmap;

    public GuessedTable(OpenRoadmap roadmap) {
        this.roadmap = roadmap;
    }

    public static boolean fits(Grid grid) {
        return ContentShape.of(grid).kind() == TableKind.ROADMAP;
    }

    @Override
    public boolean reads(Grid grid, TableShape shape) {
        return fits(grid);
    }

    @Override
    public void read(Grid grid, TableShape shape) {
        roadmap.table(grid, ContentShape.of(grid));
    }
}
