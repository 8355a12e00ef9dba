package ru.orientir.importing.recogniser;

import java.util.ArrayList;
import java.util.List;
import ru.orientir.importing.recogniser.line.AnnexLine;
import ru.orientir.importing.recogniser.line.RoadmapTitle;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.project.SwotTable;
import ru.orientir.importing.recogniser.table.Grid;
import ru.orientir.importing.recogniser.table.GridRow;
import ru.orientir.importing.recogniser.table.HeaderRow;

/** A sheet or a careless document may hold several tables in one grid: a new header begins a new one. */
final class TableSplitter {

    private TableSplitter() {}

    static List<Grid> split(Grid grid) {
        var parts = new ArrayList<Grid>();
        int from = 0;
        String header = null;
        for (int i = 0; i < grid.rows().size(); i++) {
            GridRow row = grid.rows().get(i);
            if (i > from && row.filled() == 2 && SwotTable.opens(row)) {
                parts.add(grid.part(from, i));
                from = i;
                continue;
            }
            if (row.filled() < 3 && header != null || row.filled() < 2 || !HeaderRow.is(row)) {
                continue;
            }
            String own = Words.key(row.joined());
            int caption = captionsAbove(grid, from, i);
            if (header == null) {
                header = own;
                if (caption > from && i - caption > 0 && hasContent(grid, from, caption)) {
                    parts.add(grid.part(from, caption));
                    from = caption;
                }
            } else if (i > from + 1 && (!own.equals(header) || titled(grid, caption, i))) {
                parts.add(grid.part(from, caption));
                from = caption;
                header = own;
            }
        }
        if (!grid.rows().isEmpty()) {
            parts.add(grid.part(from, grid.rows().size()));
        }
        return parts;
    }

    private static boolean hasContent(Grid grid, int from, int to) {
        return grid.rows().subList(from, to).stream().anyMatch(r -> r.filled() > 1);
    }

    private static int captionsAbove(Grid grid, int from, int header) {
        int at = header;
        while (at - 1 > from
                && grid.rows().get(at - 1).filled() <= 1
                && (grid.rows().get(at - 1).isBlank() || isTitle(grid.rows().get(at - 1)))) {
            at--;
        }
        return at;
    }

    private static boolean titled(Grid grid, int from, int to) {
        return grid.rows().subList(from, to).stream().anyMatch(TableSplitter::isTitle);
    }

    private static boolean isTitle(GridRow row) {
        String only = row.onlyText();
        return only != null && (RoadmapTitle.isNamedIn(only) || AnnexLine.is(only));
    }
}
