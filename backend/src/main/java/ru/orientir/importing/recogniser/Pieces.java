package ru.orientir.importing.recogniser;

import java.util.ArrayList;
import java.util.List;
import ru.orientir.importing.document.Block;
import ru.orientir.importing.document.Paragraph;
import ru.orientir.importing.document.ParagraphStyle;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.document.Table;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.order.Acknowledgements;
import ru.orientir.importing.recogniser.roadmap.ProsePlan;
import ru.orientir.importing.recogniser.table.Grid;
import ru.orientir.importing.recogniser.table.GridRow;
import ru.orientir.importing.recogniser.table.HeaderShape;
import ru.orientir.importing.recogniser.table.Upright;

/** Takes a document apart: tables cut, set upright or dissolved into lines, plans in prose made tables. */
final class Pieces {
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces() {}

    static List<Piece> of(SourceDocument document) {
        var pieces = new Pieces();
        document.blocks().forEach(pieces::add);
        return pieces.pieces;
    }

    private void add(Block block) {
        switch (block) {
            case Paragraph p -> line(p.text().replace('\n', ' '), p.style() == ParagraphStyle.HEADING, p.place());
            case Table t when isSigned() -> Grid.of(t).rows().forEach(this::signature);
            case Table t -> TableSplitter.split(Upright.of(Grid.of(t))).forEach(this::table);
        }
    }

    private void line(String text, boolean heading, Place place) {
        pieces.add(new Piece.Prose(new Line(text, heading, place)));
    }

    /** The table under «С приказом ознакомлены» is a list of names. */
    private boolean isSigned() {
        return !pieces.isEmpty()
                && pieces.getLast() instanceof Piece.Prose prose
                && Acknowledgements.areOpenedBy(prose.line().text());
    }

    private void signature(GridRow row) {
        var text = String.join(" ", row.cells()).replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
            line(text, false, row.place());
        }
    }

    private void table(Grid grid) {
        var shape = HeaderShape.of(grid);
        if (Layout.is(grid, shape)) {
            Layout.lines(grid).forEach(line -> pieces.add(new Piece.Prose(line)));
        } else {
            pieces.add(new Piece.Part(grid, shape));
        }
    }

    /** The same pieces, with the plans that stand in prose as the tables they could have been. */
    static List<Piece> withProsePlans(List<Piece> pieces) {
        var out = new ArrayList<Piece>();
        int at = 0;
        while (at < pieces.size()) {
            var run = Piece.lines(pieces.subList(at, pieces.size()));
            addPlans(run, out);
            at += run.size();
            if (at < pieces.size()) {
                out.add(pieces.get(at++));
            }
        }
        return out;
    }

    private static void addPlans(List<Line> lines, List<Piece> out) {
        int at = 0;
        while (at < lines.size()) {
            var plan = ProsePlan.at(lines, at);
            if (plan == null) {
                out.add(new Piece.Prose(lines.get(at++)));
            } else {
                out.add(new Piece.Part(plan.grid(), HeaderShape.of(plan.grid())));
                at = plan.end();
            }
        }
    }
}
