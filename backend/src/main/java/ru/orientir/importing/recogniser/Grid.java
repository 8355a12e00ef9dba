package ru.orientir.importing.recogniser;

import java.util.ArrayList;
import java.util.List;
import ru.orientir.importing.document.Cell;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.document.Row;
import ru.orientir.importing.document.Table;

/** A table with every row stretched over the grid columns. */
record Grid(List<GridRow> rows, int width, Place place) {

    /**
     * @param cells text per grid column; a cell over several columns stands in its first one
     * @param inherited per column: the text comes from a cell merged from a row above
     * @param widest columns the widest filled cell covers
     */
    record GridRow(List<String> cells, boolean[] inherited, int widest, Place place) {

        String at(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column);
        }

        boolean isInherited(int column) {
            return column >= 0 && column < inherited.length && inherited[column];
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        int filled() {
            return (int) cells.stream().filter(c -> !c.isBlank()).count();
        }

        /** The only text of the row, or null. */
        String onlyText() {
            String only = null;
            for (String cell : cells) {
                if (!cell.isBlank()) {
                    if (only != null) {
                        return null;
                    }
                    only = cell;
                }
            }
            return only;
        }

        int onlyColumn() {
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isBlank()) {
                    return i;
                }
            }
            return -1;
        }

        String joined() {
            return String.join(" | ", cells.stream().filter(c -> !c.isBlank()).toList());
        }
    }

    static Grid of(Table table) {
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
    Grid transposed() {
        var turned = new ArrayList<GridRow>(width);
        for (int c = 0; c < width; c++) {
            int column = c;
            turned.add(new GridRow(rows.stream().map(r -> r.at(column)).toList(), new boolean[rows.size()], 1, place));
        }
        return new Grid(turned, rows.size(), place);
    }

    int filledRows() {
        return (int) rows.stream().filter(r -> !r.isBlank()).count();
    }

    Grid part(int from, int to) {
        return new Grid(rows.subList(from, to), width, rows.get(from).place());
    }
}
