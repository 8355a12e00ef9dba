package ru.orientir.importing.recogniser;

import java.util.List;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.table.Grid;
import ru.orientir.importing.recogniser.table.TableShape;

/** What a document is taken apart into: a line of prose, or a table whose shape is known. */
sealed interface Piece {
    /** A line longer than any person writes is kept, but not searched for meaning. */
    int LONGEST_LINE = 20_000;

    record Prose(Line line) implements Piece {

        boolean isReadable() {
            return line.text().length() <= LONGEST_LINE;
        }
    }

    record Part(Grid grid, TableShape shape) implements Piece {}

    /** The readable lines a list of pieces begins with. */
    static List<Line> lines(List<Piece> pieces) {
        return pieces.stream()
                .takeWhile(piece -> piece instanceof Prose prose && prose.isReadable())
                .map(piece -> ((Prose) piece).line())
                .toList();
    }
}
