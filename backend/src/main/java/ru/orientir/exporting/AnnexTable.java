package ru.orientir.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table whose first columns stand again wherever it is parted, for what doesn't fit the width of a page.
 *
 * @param stacked the plotted columns are parts of one bar, not bars of their own
 */
record AnnexTable(List<Column> lead, List<Group> groups, List<Row> rows, boolean stacked) {
    private static final int MOST_BARS = 50;
    private static final int MOST_SERIES = 4;

    /** @param width in characters */
    record Column(String title, int width) {}

    /**
     * Columns below one heading.
     *
     * @param plotted which of them the diagram shows; -1: none
     * @param unit of the plotted one
     */
    record Group(String title, List<Column> columns, int plotted, String unit) {
        int width() {
            return columns.stream().mapToInt(Column::width).sum();
        }
    }

    /** Cells of the lead, then of the groups in order. */
    record Row(List<AnnexCell> cells, boolean total) {}

    /** Where a group's first cell stands in a row. */
    int start(int group) {
        return lead.size()
                + groups.subList(0, group).stream()
                        .mapToInt(g -> g.columns().size())
                        .sum();
    }

    int columns() {
        return start(groups.size());
    }

    /** Runs of groups that fit into so many characters beside the lead; one that is too wide stands alone. */
    List<List<Integer>> parts(int width) {
        var parts = new ArrayList<List<Integer>>();
        var left = 0;
        var all = width - lead.stream().mapToInt(Column::width).sum();
        for (var g = 0; g < groups.size(); g++) {
            left -= groups.get(g).width();
            if (g == 0 || left < 0) {
                parts.add(new ArrayList<>());
                left = all - groups.get(g).width();
            }
            parts.getLast().add(g);
        }
        return parts;
    }

    /** What is drawn of these groups: one unit in a diagram, and no more series than can be told apart. */
    List<List<Integer>> diagrams(List<Integer> groups) {
        var diagrams = new ArrayList<List<Integer>>();
        for (var g : groups) {
            if (this.groups.get(g).plotted() < 0) {
                continue;
            }
            var last = diagrams.isEmpty() ? null : diagrams.getLast();
            if (last == null
                    || !this.groups
                            .get(last.getFirst())
                            .unit()
                            .equals(this.groups.get(g).unit())
                    || (!stacked && last.size() == MOST_SERIES)) {
                last = new ArrayList<>();
                diagrams.add(last);
            }
            last.add(g);
        }
        return diagrams;
    }

    List<Integer> allGroups() {
        return IntStream.range(0, groups.size()).boxed().toList();
    }

    /** How many rows, from the top, the diagram shows: a sum would dwarf its parts, and what is many can't be read. */
    int plottedRows() {
        return (int) rows.stream().takeWhile(r -> !r.total()).limit(MOST_BARS).count();
    }
}
