package ru.orientir.importing.reader.block;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import ru.orientir.importing.document.ParagraphStyle;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.reader.safety.Limits;
import ru.orientir.importing.reader.safety.UnreadableDocumentException;
import ru.orientir.importing.reader.safety.UnreadableReason;

/**
 * One sheet of cells. Empty rows and columns go; lines of a single cell above and below the table, such as the title
 * and the signature, are paragraphs.
 */
public final class Sheet {

    /** A merged region, all bounds inclusive and counted from 0. */
    public record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

    private record At(int row, int column) {}

    private record Filled(int row, NavigableMap<Integer, String> texts) {

        boolean isLine() {
            return texts.size() == 1;
        }
    }

    private static final int MAX_REGIONS = 20_000;
    private static final Set<String> UNNAMED = Set.of("лист", "sheet", "таблица", "");

    private final BlockCollector collector;
    private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
    private final Map<At, Region> regions = new HashMap<>();
    private final BitSet columns = new BitSet();
    private final BitSet covered = new BitSet();
    private int coveredRow = -1;
    private int cells;

    public Sheet(BlockCollector collector) {
        this.collector = collector;
    }

    /** Sets the text of a cell, both counted from 0; blank text is no cell. */
    public void set(int row, int column, String text) {
        BlockCollector.checkLength(text.length());
        if (text.isBlank()) {
            return;
        }
        if (++cells > Limits.CELLS) {
            collector.countCells(cells);
        }
        rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, text);
        columns.set(column);
        if (rows.size() > Limits.ROWS) {
            throw new UnreadableDocumentException(
                    UnreadableReason.TABLE_TOO_LARGE, "A sheet has more than " + Limits.ROWS + " rows.");
        }
    }

    public void merge(Region region) {
        if (regions.size() == MAX_REGIONS) {
            throw new UnreadableDocumentException(
                    UnreadableReason.TABLE_TOO_LARGE, "A sheet has more than " + MAX_REGIONS + " merged regions.");
        }
        regions.put(new At(region.firstRow, region.firstColumn), region);
    }

    /** Puts the sheet, unless it is empty, among the blocks under its name; the one a program gave it is none. */
    public void close(String name) {
        if (rows.isEmpty()) {
            return;
        }
        if (!UNNAMED.contains(name.replaceAll("[\\d ]+$", "").toLowerCase(Locale.ROOT))) {
            collector.paragraph(name, ParagraphStyle.HEADING, 1, Place.UNKNOWN);
        }
        close();
    }

    /** Puts the sheet among the blocks. */
    public void close() {
        List<Filled> filled = rows.entrySet().stream()
                .map(row -> new Filled(row.getKey(), row.getValue()))
                .toList();
        int first = 0;
        while (first < filled.size() && filled.get(first).isLine()) {
            first++;
        }
        int last = filled.size() - 1;
        while (last >= first && filled.get(last).isLine() && !continuesTable(filled, last)) {
            last--;
        }
        filled.subList(0, first).forEach(this::paragraph);
        if (first <= last) {
            table(filled.subList(first, last + 1));
            filled.subList(last + 1, filled.size()).forEach(this::paragraph);
        }
    }

    // Right under the table and not in its first column: the last row of a table, cut by a page, not a signature.
    private boolean continuesTable(List<Filled> filled, int at) {
        boolean adjacent = at > 0
                && filled.get(at - 1).row == filled.get(at).row - 1
                && !filled.get(at - 1).isLine();
        return adjacent && filled.get(at).texts.firstKey() > columns.nextSetBit(0);
    }

    private void paragraph(Filled line) {
        collector.plain(line.texts.firstEntry().getValue(), new Place(null, null, line.row + 1, null));
    }

    private void table(List<Filled> filled) {
        TableGrid grid = TableGrid.in(collector, null);
        for (int i = 0; i < filled.size(); i++) {
            int row = filled.get(i).row;
            grid.startRow(null, row + 1);
            for (int column = columns.nextSetBit(0); column >= 0; ) {
                Region region = regions.get(new At(row, column));
                int lastColumn = region == null ? column : region.lastColumn;
                if (!isCovered(row, column)) {
                    int lastRow = region == null ? row : region.lastRow;
                    grid.cell(
                            filled.get(i).texts.getOrDefault(column, ""),
                            columns.get(column, lastColumn + 1).cardinality(),
                            rowsUpTo(lastRow, filled, i));
                }
                column = columns.nextSetBit(isCovered(row, column) ? column + 1 : lastColumn + 1);
            }
        }
        grid.close();
    }

    /** Whether a merged region that begins in another row lies over the place. */
    private boolean isCovered(int row, int column) {
        if (coveredRow != row) {
            coveredRow = row;
            covered.clear();
            for (Region region : regions.values()) {
                if (region.firstRow < row && row <= region.lastRow) {
                    covered.set(region.firstColumn, region.lastColumn + 1);
                }
            }
        }
        return covered.get(column);
    }

    private static int rowsUpTo(int lastRow, List<Filled> filled, int from) {
        int count = 1;
        while (from + count < filled.size() && filled.get(from + count).row <= lastRow) {
            count++;
        }
        return count;
    }
}
