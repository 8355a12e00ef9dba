package ru.orientir.importing.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ru.orientir.importing.document.Cell;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.document.Row;
import ru.orientir.importing.document.Table;

/** A run of lines with tabs between cells: one table, also when blank lines of page breaks run through it. */
record TabbedRows(List<TabbedRow> rows, int end) {

    /** @param line counted from 1 */
    record TabbedRow(List<String> cells, int line) {}

    // Narrow tables of different width that stand one after the other are two tables; a wide one that lost a cell is
    // not.
    private static final int WIDE = 4;

    static TabbedRows read(List<String> lines, int from) {
        var rows = new ArrayList<TabbedRow>();
        int at = from;
        while (at < lines.size()) {
            int next = at;
            while (next < lines.size() && LineKind.of(lines.get(next)) == LineKind.BLANK) {
                next++;
            }
            if (next == lines.size() || !continues(rows, lines, at, next)) {
                break;
            }
            add(rows, lines.get(next), next + 1, at == next);
            at = next + 1;
        }
        return new TabbedRows(rows, at);
    }

    private static boolean continues(List<TabbedRow> rows, List<String> lines, int at, int next) {
        if (rows.isEmpty()) {
            return true;
        }
        String line = lines.get(next);
        int last = rows.getLast().cells().size();
        return switch (LineKind.of(line)) {
            case ROW -> at == next || fits(last, cells(line).size());
            case CELL -> at == next && last == 2;
            case TEXT ->
                at == next
                        && next + 1 < lines.size()
                        && LineKind.of(lines.get(next + 1)) == LineKind.ROW
                        && lines.get(next).length() < 200;
            case BLANK -> false;
        };
    }

    private static boolean fits(int before, int after) {
        return before == after || (Math.min(before, after) >= WIDE && Math.abs(before - after) <= 1);
    }

    private static void add(List<TabbedRow> rows, String line, int number, boolean adjacent) {
        List<String> cells = cells(line);
        if (!rows.isEmpty() && adjacent && completes(rows, cells)) {
            var last = rows.removeLast();
            var joined = new ArrayList<>(last.cells());
            joined.set(joined.size() - 1, joined.getLast() + "\n" + cells.getFirst());
            joined.addAll(cells.subList(1, cells.size()));
            rows.add(new TabbedRow(joined, last.line()));
        } else {
            rows.add(new TabbedRow(cells, number));
        }
    }

    /** A line break inside a cell leaves two short lines that make one row of the usual width. */
    private static boolean completes(List<TabbedRow> rows, List<String> cells) {
        if (cells.size() == 1 && !cells.getFirst().isBlank() && rows.size() > 1) {
            return true;
        }
        int width = rows.getFirst().cells().size();
        int last = rows.getLast().cells().size();
        return rows.size() > 1 && last < width && last + cells.size() - 1 == width;
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\t", -1));
    }

    Table toTable(int number) {
        int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(1);
        var grid = new ArrayList<Row>(rows.size());
        Place place = new Place(null, number, null, rows.getFirst().line());
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var cells = new ArrayList<Cell>(width);
            row.cells().forEach(text -> cells.add(Cell.of(PlainMarkup.cell(text))));
            while (cells.size() < width) {
                cells.add(Cell.of(""));
            }
            grid.add(new Row(cells, new Place(null, number, i + 1, row.line())));
        }
        return new Table(grid, place);
    }
}
