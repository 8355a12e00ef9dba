package ru.orientir.importing.recogniser;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.order.OrderMention;
import ru.orientir.importing.recogniser.project.BodyTable;
import ru.orientir.importing.recogniser.project.PassportTable;
import ru.orientir.importing.recogniser.project.SwotTable;
import ru.orientir.importing.recogniser.roadmap.FormsTable;
import ru.orientir.importing.recogniser.roadmap.GuessedTable;
import ru.orientir.importing.recogniser.table.Grid;
import ru.orientir.importing.recogniser.table.GridRow;
import ru.orientir.importing.recogniser.table.TableShape;

/** A small table without a meaning of its own only lays out prose: letterheads, stamps, signatures. */
final class Layout {
    private static final int MOST_ROWS = 4;

    private Layout() {}

    static boolean is(Grid grid, TableShape shape) {
        boolean small = grid.rows().size() <= MOST_ROWS || grid.width() == 1;
        return small
                && shape.kind() == TableKind.UNKNOWN
                && !SwotTable.fits(grid)
                && !PassportTable.fits(grid)
                && !FormsTable.fits(grid, shape)
                && !BodyTable.fits(grid, shape)
                && !GuessedTable.fits(grid);
    }

    /** The lines of its cells, row by row; stamps stand side by side, each read from top to bottom. */
    static List<Line> lines(Grid grid) {
        boolean stamps = grid.rows().getFirst().cells().stream().anyMatch(OrderMention::opensStamp);
        return (stamps ? grid.transposed() : grid)
                .rows().stream().flatMap(Layout::lines).toList();
    }

    private static Stream<Line> lines(GridRow row) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> !row.isInherited(column))
                .mapToObj(column -> row.at(column).split("\n"))
                .flatMap(Stream::of)
                .filter(text -> !text.isBlank())
                .map(text -> new Line(text, false, row.place()));
    }
}
