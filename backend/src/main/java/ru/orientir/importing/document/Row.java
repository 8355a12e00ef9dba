package ru.orientir.importing.document;

import java.util.List;

/** One row of a table. */
public record Row(List<Cell> cells, Place place) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** Number of grid columns. */
    public int width() {
        return cells.stream().mapToInt(Cell::columnSpan).sum();
    }
}
