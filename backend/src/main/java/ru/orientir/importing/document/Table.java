package ru.orientir.importing.document;

import java.util.List;

/**
 * A table as a grid: the spans of the cells of each row add up to the same width in every row. A table nested in a cell
 * follows its outer table as a block of its own.
 */
public record Table(List<Row> rows, Place place) implements Block {

    public Table {
        rows = List.copyOf(rows);
    }

    /** Number of grid columns. */
    public int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().width();
    }
}
