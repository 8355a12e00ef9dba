package ru.orientir.importing.recogniser;

import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ru.orientir.importing.document.Block;
import ru.orientir.importing.document.Paragraph;
import ru.orientir.importing.document.ParagraphStyle;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.document.Table;
import ru.orientir.importing.draft.ColumnMeaning;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.draft.project.ResourceDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.Grid.GridRow;

/** Turns a source document into a draft. Never throws for what a document says. */
public final class Recogniser {

    private static final int LAYOUT_ROWS = 4;
    // Longer than any paragraph a person writes: kept, but not searched for meaning.
    private static final int LONGEST_LINE = 20_000;

    private final DraftBuilder draft;
    private final IndicatorList indicators = new IndicatorList();
    private final PassportReader passport;
    private final ProseReader prose;
    private final RoadmapReader roadmaps;

    private Recogniser(int defaultYear) {
        draft = new DraftBuilder(defaultYear);
        passport = new PassportReader(draft, indicators);
        prose = new ProseReader(draft, passport, indicators);
        roadmaps = new RoadmapReader(draft);
    }

    /** Reads the whole document: every text ends up in a field of the draft or among what was not understood. */
    public static Draft recognise(SourceDocument document) {
        return recognise(document, Year.now().getValue());
    }

    /** @param defaultYear year of a plan in a document that names no year at all */
    public static Draft recognise(SourceDocument document, int defaultYear) {
        return new Recogniser(defaultYear).read(document);
    }

    /** A line of prose or a table whose kind is known. */
    private sealed interface Piece permits Line, Part {}

    private record Line(Flow flow) implements Piece {}

    private record Part(Grid grid, TableShape shape) implements Piece {}

    private Draft read(SourceDocument document) {
        List<Piece> pieces = pieces(document);
        List<Flow> head = pieces.stream()
                .takeWhile(p -> p instanceof Line line && line.flow().text().length() <= LONGEST_LINE)
                .map(p -> ((Line) p).flow())
                .toList();
        int from = head.isEmpty() ? 0 : new OrderReader(draft, head).read();
        for (Piece piece : withProsePlans(pieces.subList(from, pieces.size()))) {
            switch (piece) {
                case Line line -> line(line.flow());
                case Part part -> table(part);
            }
        }
        prose.finish();
        roadmaps.finish();
        indicators.joinInto(draft);
        var judged = IndicatorFaults.judged(draft.indicators);
        draft.indicators.clear();
        draft.indicators.addAll(judged);
        settleTitle();
        return draft.build();
    }

    private void line(Flow flow) {
        if (flow.text().length() > LONGEST_LINE) {
            draft.notUnderstood(flow.text(), flow.place(), Reason.PROSE);
        } else {
            prose.add(flow);
        }
    }

    private List<Piece> pieces(SourceDocument document) {
        var pieces = new ArrayList<Piece>();
        for (Block block : document.blocks()) {
            switch (block) {
                case Paragraph p ->
                    pieces.add(new Line(
                            new Flow(p.text().replace('\n', ' '), p.style() == ParagraphStyle.HEADING, p.place())));
                case Table t
                when !pieces.isEmpty()
                        && pieces.getLast() instanceof Line line
                        && Acknowledgements.areOpenedBy(line.flow().text()) -> addRows(pieces, Grid.of(t));
                case Table t -> TableSplitter.split(upright(Grid.of(t))).forEach(part -> addTable(pieces, part));
            }
        }
        return pieces;
    }

    private static List<Piece> withProsePlans(List<Piece> pieces) {
        var out = new ArrayList<Piece>();
        int at = 0;
        while (at < pieces.size()) {
            List<Flow> run = pieces.subList(at, pieces.size()).stream()
                    .takeWhile(p -> p instanceof Line line && line.flow().text().length() <= LONGEST_LINE)
                    .map(p -> ((Line) p).flow())
                    .toList();
            for (int i = 0; i < run.size(); ) {
                ProsePlan.Found plan = ProsePlan.at(run, i);
                out.add(plan == null ? new Line(run.get(i)) : new Part(plan.grid(), TableShape.of(plan.grid())));
                i = plan == null ? i + 1 : plan.end();
            }
            at += run.size();
            if (at < pieces.size()) {
                out.add(pieces.get(at++));
            }
        }
        return out;
    }

    private static void addRows(List<Piece> pieces, Grid grid) {
        for (GridRow row : grid.rows()) {
            String line = String.join(" ", row.cells()).replaceAll("\\s+", " ").strip();
            if (!line.isEmpty()) {
                pieces.add(new Line(new Flow(line, false, row.place())));
            }
        }
    }

    private static Grid upright(Grid grid) {
        if (MonthMatrix.fits(grid)) {
            return MonthMatrix.unrolled(grid);
        }
        return TableShape.isTurned(grid) ? grid.transposed() : grid;
    }

    /** A small table without a meaning of its own only lays out prose: letterheads, signatures. */
    private static void addTable(List<Piece> pieces, Grid grid) {
        TableShape shape = TableShape.of(grid);
        boolean small = grid.rows().size() <= LAYOUT_ROWS || grid.width() == 1;
        if (shape.kind() == TableKind.UNKNOWN
                && small
                && !SwotReader.fits(grid)
                && !PassportReader.fits(grid, true)
                && !FormsReader.fits(grid, shape)
                && !BodyReader.fits(grid, shape)
                && TableShape.guess(grid).kind() == TableKind.UNKNOWN) {
            // Stamps stand side by side, each read from top to bottom.
            boolean stamps = grid.rows().getFirst().cells().stream().anyMatch(OrderMention::opensStamp);
            for (GridRow row : (stamps ? grid.transposed() : grid).rows()) {
                for (int c = 0; c < row.cells().size(); c++) {
                    if (!row.isInherited(c)) {
                        Arrays.stream(row.at(c).split("\n"))
                                .filter(l -> !l.isBlank())
                                .forEach(l -> pieces.add(new Line(new Flow(l, false, row.place()))));
                    }
                }
            }
        } else {
            pieces.add(new Part(grid, shape));
        }
    }

    private void table(Part part) {
        prose.beforeTable();
        Grid grid = part.grid();
        TableShape shape = part.shape();
        shape.captions().forEach(c -> prose.add(new Flow(c.replace('\n', ' '), true, grid.place())));
        if (SwotReader.fits(grid)) {
            new SwotReader(draft).read(grid);
        } else if (FormsReader.fits(grid, shape)) {
            forms(grid, shape);
        } else if (shape.kind() == TableKind.UNKNOWN && BodyReader.fits(grid, shape)) {
            prose.members(grid, shape);
        } else if (shape.kind() == TableKind.STAFFING) {
            new StaffingReader(draft).read(grid, shape);
        } else if (shape.kind() == TableKind.METHODOLOGY) {
            new MethodologyReader(draft).read(grid, shape);
        } else if (shape.kind() == TableKind.STAGES) {
            new StageReader(draft).table(grid, shape);
        } else if (shape.kind() == TableKind.ROADMAP) {
            roadmap(grid, shape);
        } else if (isResources(grid)) {
            resources(grid);
        } else if (PassportReader.fits(grid, passportAnnounced())) {
            passport.read(grid);
        } else {
            withoutHeader(grid, shape);
        }
        prose.afterTable();
    }

    private boolean passportAnnounced() {
        return draft.passport.isEmpty();
    }

    private void forms(Grid grid, TableShape shape) {
        Field<String> title = titleOr(grid.place(), "");
        roadmaps.finish();
        var roadmap = new Roadmap(draft, title);
        new FormsReader(draft).read(grid, shape, roadmap);
        roadmap.finish();
    }

    private void roadmap(Grid grid, TableShape shape) {
        boolean another = !roadmaps.isOpen() || prose.annexSinceTable() || prose.hasRoadmapTitle();
        if (another) {
            roadmaps.begin(titleOr(grid.place(), ""));
        }
        if (prose.takeSection(!another) instanceof Flow heading) {
            roadmaps.section(heading.text(), heading.place());
        }
        roadmaps.read(grid, shape);
    }

    private Field<String> titleOr(Place place, String fallback) {
        Field<String> named = prose.takeRoadmapTitle();
        if (named != null) {
            return named;
        }
        if (prose.takePending() instanceof Flow heading) {
            draft.outline(heading.text(), heading.place());
            return Field.of(heading.text(), heading.place(), 0.6);
        }
        return draft.title == null ? Field.of(fallback, place, 0.3) : Field.of(draft.title.value(), place, 0.5);
    }

    private void withoutHeader(Grid grid, TableShape shape) {
        TableShape last = roadmaps.lastShape();
        boolean goesOn = last != null
                && roadmaps.isOpen()
                && !prose.hasRoadmapTitle()
                && last.meanings().size() == grid.width()
                && agrees(grid, last);
        if (goesOn) {
            if (prose.takePending() instanceof Flow heading) {
                roadmaps.section(heading.text(), heading.place());
            }
            roadmaps.read(
                    grid,
                    new TableShape(TableKind.ROADMAP, List.of(), last.headers(), last.meanings(), 0, last.guessed()));
            return;
        }
        TableShape guess = TableShape.guess(grid);
        if (guess.kind() == TableKind.ROADMAP) {
            roadmap(grid, guess);
            return;
        }
        draft.table(TableKind.UNKNOWN, shape.headers(), shape.meanings(), grid.filledRows(), grid.place(), 0);
        for (GridRow row : grid.rows()) {
            if (!row.isBlank()) {
                draft.notUnderstood(row.joined(), row.place(), Reason.TABLE);
            }
        }
    }

    /** The column of dates holds dates here too. */
    private static boolean agrees(Grid grid, TableShape shape) {
        int when = shape.column(ColumnMeaning.SCHEDULE);
        long filled = grid.rows().stream().filter(r -> !r.at(when).isBlank()).count();
        long dated =
                grid.rows().stream().filter(r -> Words.isSchedule(r.at(when))).count();
        return when < 0 || dated * 2 >= filled;
    }

    private boolean isResources(Grid grid) {
        if (grid.width() != 2 || grid.rows().size() > 40) {
            return false;
        }
        long kinds = grid.rows().stream()
                .filter(r -> r.at(0).matches("(?isu).*(?:ресурс|обеспечение|база(?!\\p{L})|resource).*"))
                .count();
        return kinds * 2 >= grid.rows().size() || prose.topic() == Topic.RESOURCES;
    }

    private void resources(Grid grid) {
        draft.table(TableKind.RESOURCES, List.of(), List.of(), grid.filledRows(), grid.place(), 0.9);
        for (GridRow row : grid.rows()) {
            if (!row.isBlank()) {
                draft.resources.add(new ResourceDraft(row.at(0).replace('\n', ' '), Field.of(row.at(1), row.place())));
            }
        }
    }

    /** Passport, else the first heading, else the roadmap, else the order names the project. */
    private void settleTitle() {
        if (draft.title == null) {
            draft.title = prose.titleCandidate();
        }
        if (draft.title == null
                && !draft.roadmaps.isEmpty()
                && !draft.roadmaps.getFirst().title().value().isBlank()) {
            draft.title = draft.roadmaps.getFirst().title().atMost(0.7);
        }
        if (draft.title == null && draft.order != null && draft.order.title() != null) {
            draft.title = draft.order.title().atMost(0.5);
        }
        if (draft.period == null
                && draft.title != null
                && PlanYears.in(draft.title.value()) instanceof PlanYears years) {
            draft.period = years.period(draft.title.place(), 0.7);
        }
    }
}
