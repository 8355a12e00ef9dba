package ru.orientir.importing.reader.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.reader.safety.Limits;
import ru.orientir.importing.reader.safety.UnreadableDocumentException;
import ru.orientir.importing.reader.safety.UnreadableReason;

/**
 * A table of a format that draws its cells by their edges instead of counting columns (DOC, RTF, PDF): edges that lie
 * close together over all rows become the columns of the grid.
 */
public final class EdgeTable {

    /** A cell by its left and right edge, in whatever unit; covered when merged from above. */
    public record EdgeCell(int left, int right, String text, boolean covered) {}

    private record EdgeRow(@Nullable Integer page, List<EdgeCell> cells) {}

    private final TableGrid grid;
    private final int tolerance;
    private final List<EdgeRow> rows = new ArrayList<>();

    public EdgeTable(TableGrid grid, int tolerance) {
        this.grid = grid;
        this.tolerance = tolerance;
    }

    public TableGrid grid() {
        return grid;
    }

    public void row(@Nullable Integer page, List<EdgeCell> cells) {
        if (!cells.isEmpty()) {
            rows.add(new EdgeRow(page, List.copyOf(cells)));
        }
        if (rows.size() > Limits.ROWS) {
            throw new UnreadableDocumentException(
                    UnreadableReason.TABLE_TOO_LARGE, "A table has more than " + Limits.ROWS + " rows.");
        }
    }

    /** Fills the grid; closing it is the caller's business. */
    public void fill() {
        int[] columns = columns();
        for (EdgeRow row : rows) {
            grid.startRow(row.page);
            int at = 0;
            for (EdgeCell cell : row.cells) {
                for (; at < indexOf(columns, cell.left); at++) {
                    grid.cell("", 1, 1);
                }
                int span = Math.max(1, indexOf(columns, cell.right) - at);
                if (cell.covered) {
                    grid.covered(span);
                } else {
                    grid.cell(cell.text, span, 1);
                }
                at += span;
            }
        }
    }

    private int[] columns() {
        int[] edges = rows.stream()
                .flatMap(row -> row.cells.stream())
                .flatMapToInt(cell -> IntStream.of(cell.left, cell.right))
                .sorted()
                .distinct()
                .toArray();
        List<Integer> columns = new ArrayList<>();
        for (int edge : edges) {
            if (columns.isEmpty() || edge - columns.getLast() > tolerance) {
                columns.add(edge);
            }
        }
        return columns.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The column an edge opens: the nearest at or left of it. */
    private static int indexOf(int[] columns, int edge) {
        int found = Arrays.binarySearch(columns, edge);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }
}
