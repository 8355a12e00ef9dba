package ru.orientir.importing.reader.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.orientir.importing.document.Cell;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.document.Row;
import ru.orientir.importing.document.Table;
import ru.orientir.importing.reader.text.CellLines.CellLine;

/**
 * Finds the rows in a run of cells. Blank lines stand between rows, but also inside and behind cells; a merged heading row is
 * a single cell. So the cheapest division into rows of the usual width and single cells is taken.
 */
final class CellGrid {

    private static final int BLANK_INSIDE = 2;
    private static final int NO_BLANK_BETWEEN = 9;
    private static final int SINGLE = 3;
    private static final int ODD_WIDTH = 12;

    private CellGrid() {}

    static Table toTable(List<CellLine> cells, int number) {
        int usual = usualWidth(cells);
        List<List<CellLine>> rows = divide(cells, usual);
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        var grid = new ArrayList<Row>(rows.size());
        for (var row : rows) {
            Place place =
                    new Place(null, number, grid.size() + 1, row.getFirst().line());
            grid.add(new Row(toCells(row, width), place));
        }
        return new Table(grid, new Place(null, number, null, cells.getFirst().line()));
    }

    private static List<Cell> toCells(List<CellLine> row, int width) {
        if (row.size() == 1) {
            return List.of(new Cell(row.getFirst().text(), width, 1, false));
        }
        var cells = new ArrayList<Cell>(width);
        row.forEach(cell -> cells.add(Cell.of(cell.text())));
        while (cells.size() < width) {
            cells.add(Cell.of(""));
        }
        return cells;
    }

    /** The most frequent number of cells between blank lines, not counting single ones. */
    static int usualWidth(List<CellLine> cells) {
        Map<Integer, Integer> count = new HashMap<>();
        int run = 0;
        for (int i = 0; i <= cells.size(); i++) {
            if (i == cells.size() || (i > 0 && cells.get(i).afterBlank())) {
                if (run > 1) {
                    count.merge(run, 1, Integer::sum);
                }
                run = 0;
            }
            run++;
        }
        return count.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    private static List<List<CellLine>> divide(List<CellLine> cells, int usual) {
        int n = cells.size();
        int[] cost = new int[n + 1];
        int[] width = new int[n + 1];
        for (int end = 1; end <= n; end++) {
            cost[end] = Integer.MAX_VALUE;
            int blanksInside = 0;
            for (int w = 1; w <= Math.min(usual + 2, end); w++) {
                int start = end - w;
                int c = cost[start] + rowCost(w, usual, blanksInside) + breakCost(cells, start);
                if (c < cost[end]) {
                    cost[end] = c;
                    width[end] = w;
                }
                blanksInside += cells.get(start).afterBlank() ? 1 : 0;
            }
        }
        var rows = new ArrayList<List<CellLine>>();
        for (int end = n; end > 0; end -= width[end]) {
            rows.add(cells.subList(end - width[end], end));
        }
        return rows.reversed();
    }

    private static int rowCost(int w, int usual, int blanksInside) {
        int shape = w == usual ? 0 : w == 1 ? SINGLE : ODD_WIDTH + Math.abs(w - usual);
        return shape + blanksInside * BLANK_INSIDE;
    }

    private static int breakCost(List<CellLine> cells, int start) {
        return start == 0 || cells.get(start).afterBlank() ? 0 : NO_BLANK_BETWEEN;
    }
}
