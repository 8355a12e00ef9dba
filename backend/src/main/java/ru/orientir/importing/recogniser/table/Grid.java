package ru.orientir.importing.recogniser.table;

import java.util.ArrayList;
import java.util.List;
import ru.orientir.importing.document.Cell;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.document.Row;
import ru.orientir.importing.document.Table;

/** A table with every row stretched over the grid columns. */
public record Grid(List<GridRow> rows, int width, Place place) {

    public static Grid of(Table table) {
        int width = table.rows().stream().mapToInt(Row::width).max().orElse(0);
        var rows = new ArrayList<GridRow>(table.rows().size());
        for (Row row : table.rows()) {
            rows.add(stretch(row, width));
        }
        return new Grid(rows, width, table.place());
    }

    private static GridRow stretch(Row row, int width) {
        var cells = new ArrayList<String>(width);
        var inherited = new boolean[width];
        int widest = 1;
        for (Cell cell : row.cells()) {
            if (cell.mergedContinuation() && cells.size() < width) {
                inherited[cells.size()] = true;
            }
            if (!cell.text().isBlank()) {
                widest = Math.max(widest, cell.columnSpan());
            }
            cells.add(cell.text());
            for (int i = 1; i < cell.columnSpan(); i++) {
                cells.add("");
            }
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return new GridRow(cells, inherited, widest, row.place());
    }

    /** Columns as rows, for a table whose headers stand in its first column. */
    public Grid transposed() {
        var turned = new ArrayList<GridRow>(width);
        for (int c = 0; c < width; c++) {
            int column = c;
            turned.add(GridRow.of(rows.stream().map(r -> r.at(column)).toList(), place));
        }
        return new Grid(turned, rows.size(), place);
    }

    public int filledRows() {
        return (int) rows.stream().filter(r -> !r.isBlank()).count();
    }

    public Grid part(int from, int to) {
        return new Grid(rows.subList(from, to), width, rows.get(from).place());
    }
}
