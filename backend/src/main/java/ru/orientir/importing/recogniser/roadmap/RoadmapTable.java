package ru.orientir.importing.recogniser.roadmap;

import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.recogniser.table.Grid;
import ru.orientir.importing.recogniser.table.TableReader;
import ru.orientir.importing.recogniser.table.TableShape;

/** A table whose header is that of a roadmap. */
public final class RoadmapTable implements TableReader {
    private final OpenRoadmap roadmap;

    public RoadmapTable(OpenRoadmap roadmap) {
        this.roadmap = roadmap;
    }

    @Override
    public boolean reads(Grid grid, TableShape shape) {
        return shape.kind() == TableKind.ROADMAP;
    }

    @Override
    public void read(Grid grid, TableShape shape) {
        roadmap.table(grid, shape);
    }
}
