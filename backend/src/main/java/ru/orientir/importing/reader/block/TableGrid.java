package ru.orientir.importing.reader.block;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Cell;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.document.Row;
import ru.orientir.importing.document.Table;
import ru.orientir.importing.reader.safety.Limits;
import ru.orientir.importing.reader.safety.UnreadableDocumentException;
import ru.orientir.importing.reader.safety.UnreadableReason;

/**
 * Builds one table. Formats say "merged over rows" in two ways: HTML and sheets give the first cell a number of rows and
 * leave the covered places out, Word and ODF mark every covered cell; both end as marked cells on one grid.
 */
public final class TableGrid {

    private static final class Slot {
        private final int column;
        private final int span;
        private final boolean covered;
        private final String text;
        private Slot origin = this;
        private int rowSpan = 1;

        Slot(int column, int span, boolean covered, String text) {
            this.column = column;
            this.span = span;
            this.covered = covered;
            this.text = text;
        }
    }

    private record Merge(int span, int rowsLeft) {}

    private final BlockCollector collector;
    private final Place place;
    private final List<List<Slot>> rows = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<TableGrid> nested = new ArrayList<>();
    /** By column: what the rows above merge into this row, and this row into the next. */
    private NavigableMap<Integer, Merge> fromAbove = new TreeMap<>();

    private NavigableMap<Integer, Merge> toNext = new TreeMap<>();
    private int column;

    /** Starts a table; it takes its place among the blocks when it is closed with at least one row. */
    public static TableGrid in(BlockCollector collector, @Nullable Integer page) {
        return new TableGrid(collector, collector.nextTable(page));
    }

    /** A table outside the count of the document: only what stands in its cells is asked for. */
    public TableGrid(BlockCollector collector, Place place) {
        this.collector = collector;
        this.place = place;
    }

    public void startRow(@Nullable Integer page) {
        startRow(page, rows.size() + 1);
    }

    /** Starts a row that the source itself numbers. */
    void startRow(@Nullable Integer page, int number) {
        finishRow();
        fromAbove = toNext;
        toNext = new TreeMap<>();
        collector.countRows(1);
        rows.add(new ArrayList<>());
        places.add(place.atPage(page).atRow(number));
        column = 0;
    }

    /** Adds a cell at the next free place of the row. */
    public void cell(String text, int columnSpan, int rowSpan) {
        placeMerged();
        int span = checkedSpan(columnSpan);
        if (rowSpan > 1) {
            toNext.put(column, new Merge(span, rowSpan - 1));
        }
        put(new Slot(column, span, false, collector.clean(text)));
    }

    /** Adds a cell that the one above it covers. */
    public void covered(int columnSpan) {
        placeMerged();
        put(new Slot(column, checkedSpan(columnSpan), true, ""));
    }

    /** A table inside the current cell. It is closed with this one and follows it. */
    TableGrid nested(@Nullable Integer page) {
        TableGrid inner = in(collector, page);
        nested.add(inner);
        return inner;
    }

    /** Puts the table among the blocks; one without rows or any text is dropped. */
    public void close() {
        addTable();
        nested.forEach(TableGrid::close);
    }

    private void addTable() {
        finishRow();
        int width = rows.stream().mapToInt(TableGrid::width).max().orElse(0);
        boolean blank = rows.stream().flatMap(List::stream).allMatch(slot -> slot.text.isEmpty());
        if (width == 0 || blank) {
            return;
        }
        List<Slot> above = List.of();
        for (List<Slot> row : rows) {
            linkCovered(row, above);
            above = row;
        }
        List<Row> result = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            result.add(new Row(cells(rows.get(i), width), places.get(i)));
        }
        collector.add(new Table(result, place));
    }

    private int checkedSpan(int span) {
        int checked = Math.max(1, span);
        if (column + checked > Limits.COLUMNS) {
            throw new UnreadableDocumentException(
                    UnreadableReason.TABLE_TOO_LARGE, "A table has more than " + Limits.COLUMNS + " columns.");
        }
        return checked;
    }

    private void put(Slot slot) {
        collector.countCells(1);
        rows.getLast().add(slot);
        column += slot.span;
    }

    private void placeMerged() {
        for (Merge merge = fromAbove.get(column); merge != null; merge = fromAbove.get(column)) {
            if (merge.rowsLeft > 1) {
                toNext.put(column, new Merge(merge.span, merge.rowsLeft - 1));
            }
            put(new Slot(column, merge.span, true, ""));
        }
    }

    private void finishRow() {
        while (fromAbove.ceilingKey(column) != null) {
            placeMerged();
            if (fromAbove.ceilingKey(column) != null) {
                put(new Slot(column, 1, false, ""));
            }
        }
    }

    private static void linkCovered(List<Slot> row, List<Slot> above) {
        for (Slot slot : row) {
            if (slot.covered) {
                above.stream()
                        .filter(up -> up.column <= slot.column && slot.column < up.column + up.span)
                        .findFirst()
                        .ifPresent(up -> slot.origin = up.origin);
                if (slot.origin != slot && slot.column == slot.origin.column) {
                    slot.origin.rowSpan++;
                }
            }
        }
    }

    private List<Cell> cells(List<Slot> row, int width) {
        List<Cell> cells = new ArrayList<>();
        for (Slot slot : row) {
            boolean continuation = slot.origin != slot;
            cells.add(new Cell(slot.origin.text, slot.span, continuation ? 1 : slot.rowSpan, continuation));
        }
        int missing = width - width(row);
        collector.countCells(missing);
        for (int i = 0; i < missing; i++) {
            cells.add(Cell.of(""));
        }
        return cells;
    }

    private static int width(List<Slot> row) {
        return row.isEmpty() ? 0 : row.getLast().column + row.getLast().span;
    }
}
