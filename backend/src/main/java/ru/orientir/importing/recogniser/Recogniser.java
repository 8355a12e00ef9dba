package ru.orientir.importing.recogniser;

import java.time.Year;
import java.util.List;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.recogniser.indicator.IndicatorFaults;
import ru.orientir.importing.recogniser.indicator.IndicatorList;
import ru.orientir.importing.recogniser.indicator.MethodologyTable;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.importing.recogniser.making.Lead;
import ru.orientir.importing.recogniser.order.OrderReader;
import ru.orientir.importing.recogniser.project.BodyBuilder;
import ru.orientir.importing.recogniser.project.BodyTable;
import ru.orientir.importing.recogniser.project.PassportReader;
import ru.orientir.importing.recogniser.project.PassportTable;
import ru.orientir.importing.recogniser.project.ResourcesTable;
import ru.orientir.importing.recogniser.project.StaffingTable;
import ru.orientir.importing.recogniser.project.StageOrder;
import ru.orientir.importing.recogniser.project.StageTable;
import ru.orientir.importing.recogniser.project.SwotTable;
import ru.orientir.importing.recogniser.prose.ProseReader;
import ru.orientir.importing.recogniser.roadmap.ContinuedTable;
import ru.orientir.importing.recogniser.roadmap.FormsTable;
import ru.orientir.importing.recogniser.roadmap.GuessedTable;
import ru.orientir.importing.recogniser.roadmap.OpenRoadmap;
import ru.orientir.importing.recogniser.roadmap.RoadmapTable;
import ru.orientir.importing.recogniser.table.Grid;
import ru.orientir.importing.recogniser.table.TableReader;
import ru.orientir.importing.recogniser.table.TableShape;

/** Turns a source document into a draft. Never throws for what a document says. */
public final class Recogniser {
    private final DraftBuilder draft;
    private final IndicatorList indicators = new IndicatorList();
    private final ProseReader prose;
    private final OpenRoadmap roadmap;
    private final List<TableReader> tables;

    private Recogniser(int defaultYear) {
        draft = new DraftBuilder(defaultYear);
        var lead = new Lead();
        var body = new BodyBuilder(draft);
        var passport = new PassportReader(draft, indicators);
        prose = new ProseReader(draft, lead, body, passport, indicators);
        roadmap = new OpenRoadmap(draft, lead);
        // By their own words first, then by header, by what stands around them, by what their columns hold.
        tables = List.of(
                new SwotTable(draft),
                new FormsTable(draft, lead, roadmap),
                new BodyTable(draft, lead, body),
                new StaffingTable(draft),
                new MethodologyTable(draft),
                new StageTable(draft),
                new RoadmapTable(roadmap),
                new ResourcesTable(draft, lead),
                new PassportTable(draft, passport),
                new ContinuedTable(roadmap, lead),
                new GuessedTable(roadmap),
                new UnknownTable(draft));
    }

    /** Reads the whole document: every text ends up in a field of the draft or among what was not understood. */
    public static Draft recognise(SourceDocument document) {
        return recognise(document, Year.now().getValue());
    }

    /** @param defaultYear year of a plan in a document that names no year at all */
    public static Draft recognise(SourceDocument document, int defaultYear) {
        return new Recogniser(defaultYear).read(Pieces.of(document));
    }

    private Draft read(List<Piece> pieces) {
        var head = Piece.lines(pieces);
        int from = head.isEmpty() ? 0 : new OrderReader(draft, head).read();
        for (var piece : Pieces.withProsePlans(pieces.subList(from, pieces.size()))) {
            switch (piece) {
                case Piece.Prose line when line.isReadable() -> prose.add(line.line());
                case Piece.Prose line -> draft.notUnderstood(line.line(), Reason.PROSE);
                case Piece.Part part -> table(part.grid(), part.shape());
            }
        }
        prose.finish();
        roadmap.finish();
        indicators.joinInto(draft);
        draft.indicators(IndicatorFaults.judged(draft.indicators()));
        new ProjectTitle(draft).settle(prose.titleCandidate());
        new StageOrder(draft).settle();
        return draft.build();
    }

    private void table(Grid grid, TableShape shape) {
        prose.beforeTable();
        shape.captions().forEach(caption -> prose.add(new Line(caption.replace('\n', ' '), true, grid.place())));
        tables.stream()
                .filter(reader -> reader.reads(grid, shape))
                .findFirst()
                .orElseThrow()
                .read(grid, shape);
        prose.afterTable();
    }
}
