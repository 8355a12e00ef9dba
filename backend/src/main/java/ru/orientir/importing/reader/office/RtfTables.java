package ru.orientir.importing.reader.office;

import java.util.ArrayList;
import java.util.List;
import ru.orientir.importing.reader.block.BlockCollector;
import ru.orientir.importing.reader.block.EdgeTable;
import ru.orientir.importing.reader.block.TextSink;
import ru.orientir.importing.reader.safety.Limits;

/**
 * The tables of an RTF file, which knows rows only: cell edges are declared for each row, and a table ends where a
 * paragraph stands outside.
 */
final class RtfTables {

    /** Twentieths of a point within which two cell edges are one. */
    private static final int EDGE_TOLERANCE = 40;

    private static final int DEEPEST = 20;

    private record Edge(int right, boolean covered, boolean mergedLeft) {}

    private static final class Level {
        private final EdgeTable table;
        private final TextSink outer;
        private final List<String> texts = new ArrayList<>();
        private TextSink.InCell cell;
        private List<Edge> edges = new ArrayList<>();
        private int left;
        private boolean covered;
        private boolean mergedLeft;

        Level(TextSink outer) {
            this.outer = outer;
            this.table = new EdgeTable(outer.table(null), EDGE_TOLERANCE);
            this.cell = new TextSink.InCell(table.grid());
        }
    }

    private final TextSink body;
    private final List<Level> levels = new ArrayList<>();
    /** A row may be declared before its table has begun. */
    private List<Edge> declared = new ArrayList<>();

    private int declaredLeft;
    private boolean covered;
    private boolean mergedLeft;

    RtfTables(TextSink body) {
        this.body = body;
    }

    /** Where a paragraph at some depth of tables goes; 0 is outside and ends all tables. */
    TextSink at(int depth) {
        BlockCollector.checkDepth(depth > DEEPEST ? Integer.MAX_VALUE : depth);
        while (levels.size() > depth) {
            Level inner = levels.removeLast();
            inner.table.fill();
            inner.outer.close(inner.table.grid());
        }
        while (levels.size() < depth) {
            levels.add(new Level(levels.isEmpty() ? body : levels.getLast().cell));
        }
        return levels.isEmpty() ? body : levels.getLast().cell;
    }

    /** Takes what a row's declaration says; false for a word of another matter. */
    boolean declare(String word, int number) {
        switch (word) {
            case "trowd" -> {
                declared = new ArrayList<>();
                declaredLeft = 0;
            }
            case "trleft" -> declaredLeft = number;
            case "clvmrg" -> covered = true;
            case "clmrg" -> mergedLeft = true;
            case "cellx" -> {
                if (declared.size() < Limits.COLUMNS) {
                    declared.add(new Edge(number, covered, mergedLeft));
                }
                covered = false;
                mergedLeft = false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    void endCell(int depth) {
        at(depth);
        Level level = levels.getLast();
        if (level.texts.size() < Limits.COLUMNS) {
            level.texts.add(level.cell.text().toString());
        }
        level.cell = new TextSink.InCell(level.table.grid());
    }

    void endRow(int depth) {
        at(depth);
        Level level = levels.getLast();
        List<EdgeTable.EdgeCell> cells = new ArrayList<>();
        int left = Math.min(declaredLeft, declared.isEmpty() ? 0 : declared.getFirst().right - 1);
        for (int i = 0; i < Math.max(level.texts.size(), declared.size()); i++) {
            String text = i < level.texts.size() ? level.texts.get(i) : "";
            Edge edge = i < declared.size() ? declared.get(i) : new Edge(left + 1000, false, false);
            int right = Math.max(left + 1, edge.right);
            if (edge.mergedLeft && !cells.isEmpty()) {
                EdgeTable.EdgeCell first = cells.removeLast();
                cells.add(new EdgeTable.EdgeCell(first.left(), right, first.text(), first.covered()));
            } else {
                cells.add(new EdgeTable.EdgeCell(left, right, edge.covered ? "" : text, edge.covered));
            }
            left = right;
        }
        level.table.row(null, cells);
        level.texts.clear();
    }
}
