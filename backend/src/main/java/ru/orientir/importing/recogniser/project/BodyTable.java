package ru.orientir.importing.recogniser.project;

import static ru.orientir.importing.draft.ColumnMeaning.NUMBER;
import static ru.orientir.importing.draft.ColumnMeaning.PERSON;

import java.util.regex.Matcher;
import java.util.stream.IntStream;
import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.importing.recogniser.making.Lead;
import ru.orientir.importing.recogniser.table.Grid;
import ru.orientir.importing.recogniser.table.GridRow;
import ru.orientir.importing.recogniser.table.HeaderRow;
import ru.orientir.importing.recogniser.table.TableReader;
import ru.orientir.importing.recogniser.table.TableShape;

/** Reads a table of people: the members of the body named last. */
public final class BodyTable implements TableReader {
    private static final int MOST_ROWS = 300;

    private final DraftBuilder draft;
    private final Lead lead;
    private final BodyBuilder body;

    public BodyTable(DraftBuilder draft, Lead lead, BodyBuilder body) {
        this.draft = draft;
        this.lead = lead;
        this.body = body;
    }

    @Override
    public boolean reads(Grid grid, TableShape shape) {
        return fits(grid, shape);
    }

    /** Rows that begin with a person and go on with words about them. */
    public static boolean fits(Grid grid, TableShape shape) {
        if (shape.kind() != TableKind.UNKNOWN || grid.rows().size() > MOST_ROWS || grid.width() < 2) {
            return false;
        }
        var rows = shape.rows(grid);
        long people = rows.stream().filter(r -> personAt(r, shape) >= 0).count();
        long filled = rows.stream().filter(r -> r.filled() > 1).count();
        return people >= 2 && people * 5 >= filled * 4;
    }

    private static int personAt(GridRow row, TableShape shape) {
        int column = shape.column(PERSON);
        if (column < 0) {
            column = IntStream.range(0, row.cells().size())
                    .filter(c -> !row.at(c).isBlank() && !Words.isNumber(row.at(c)))
                    .findFirst()
                    .orElse(-1);
        }
        Matcher person = Words.person(row.at(column).replace('\n', ' '));
        boolean about = IntStream.range(column + 1, row.cells().size())
                .anyMatch(c -> row.at(c).matches("(?su)^[\\s–—-]*\\p{L}{3}.*"));
        return about && person.find() && person.start() == 0 ? column : -1;
    }

    @Override
    public void read(Grid grid, TableShape shape) {
        draft.table(TableKind.BODY, shape.headers(), shape.meanings(), grid.filledRows(), grid.place(), 0.9);
        var heading = lead.takeHeading();
        if (!body.isOpen()) {
            body.open(heading == null ? "" : heading.text(), heading == null ? grid.place() : heading.place());
        }
        for (GridRow row : shape.rows(grid)) {
            int at = personAt(row, shape);
            if (at >= 0) {
                member(row, at, shape);
            } else if (!row.isBlank() && !HeaderRow.isColumnNumbers(row) && !announces(row)) {
                draft.notUnderstood(row.joined(), row.place(), Reason.CELL);
            }
        }
        body.finish();
    }

    private void member(GridRow row, int at, TableShape shape) {
        var who = row.at(at).replace('\n', ' ');
        Matcher person = Words.person(who);
        var about = person.find() ? BodyBuilder.position(who.substring(person.end())) : "";
        for (int c = 0; c < row.cells().size(); c++) {
            var cell = row.at(c);
            boolean other = c != at && c != shape.column(NUMBER) && !cell.isBlank() && !Words.isNumber(cell);
            about = other ? BodyBuilder.joined(about, BodyBuilder.position(cell)) : about;
        }
        body.member(person.group(), about, row.place());
    }

    private boolean announces(GridRow row) {
        var only = row.onlyText();
        return only != null && body.goesOn(new Line(only.replace('\n', ' '), false, row.place()));
    }
}
