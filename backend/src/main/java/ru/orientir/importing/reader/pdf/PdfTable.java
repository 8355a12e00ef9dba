package ru.orientir.importing.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import ru.orientir.importing.reader.block.EdgeTable;
import technology.tabula.Rectangle;

/** A ruled table on one page of a PDF: the rectangles of its cells and their texts. */
final class PdfTable {

    /** Edges are tenths of a point. */
    static final int EDGE_TOLERANCE = 30;

    private static final double ROW_TOLERANCE = 2;

    private final List<Rectangle> cells;
    private final Function<Rectangle, String> text;

    PdfTable(List<Rectangle> cells, Function<Rectangle, String> text) {
        this.cells = cells.stream()
                .sorted(Comparator.comparingDouble(Rectangle::getLeft))
                .toList();
        this.text = text;
    }

    double top() {
        return cells.stream().mapToDouble(Rectangle::getTop).min().orElse(0);
    }

    /** Whether a table on the next page has the same outer edges. */
    boolean goesOnIn(PdfTable next) {
        return Math.abs(left() - next.left()) * 10 < EDGE_TOLERANCE
                && Math.abs(right() - next.right()) * 10 < EDGE_TOLERANCE;
    }

    /** The rows from top to bottom; a cell over several is covered in all but its first. */
    List<List<EdgeTable.EdgeCell>> rows() {
        List<Double> edges = new ArrayList<>();
        cells.stream().mapToDouble(Rectangle::getTop).sorted().forEach(top -> {
            if (edges.isEmpty() || top - edges.getLast() > ROW_TOLERANCE) {
                edges.add(top);
            }
        });
        List<List<EdgeTable.EdgeCell>> rows = new ArrayList<>();
        for (double edge : edges) {
            List<EdgeTable.EdgeCell> row = new ArrayList<>();
            for (Rectangle cell : cells) {
                boolean here = Math.abs(cell.getTop() - edge) <= ROW_TOLERANCE;
                boolean covers = cell.getTop() < edge && cell.getBottom() > edge + ROW_TOLERANCE;
                if (here || covers) {
                    int left = (int) Math.round(cell.getLeft() * 10);
                    int right = (int) Math.round(cell.getRight() * 10);
                    row.add(new EdgeTable.EdgeCell(left, right, here ? text.apply(cell) : "", !here));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private double left() {
        return cells.stream().mapToDouble(Rectangle::getLeft).min().orElse(0);
    }

    private double right() {
        return cells.stream().mapToDouble(Rectangle::getRight).max().orElse(0);
    }
}
