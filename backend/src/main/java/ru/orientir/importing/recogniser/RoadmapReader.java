package ru.orientir.importing.recogniser;

import java.util.List;
import java.util.regex.Pattern;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.ColumnMeaning;
import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.WarningCode;
import ru.orientir.importing.recogniser.Grid.GridRow;
import ru.orientir.importing.recogniser.RoadmapRows.RowText;

/** Reads roadmap tables: sections from merged rows or a column of their own, activities from the rest. */
final class RoadmapReader {

    // Words that name a group of activities rather than one.
    private static final Pattern GROUP = Pattern.compile(
            "(?iu)(?:работа\\s+с(?:о)?\\s|мероприятия\\s|(?:организацион|информацион|методическ|диагностическ|просветительск|аналитическ|нормативн)\\p{L}*(?:-\\p{L}+)?\\s+(?:работа|деятельность|обеспечение|сопровождение|мероприятия|этап)|взаимодействие\\s+с)");

    private final DraftBuilder draft;
    private Roadmap roadmap;
    private TableShape lastShape;

    RoadmapReader(DraftBuilder draft) {
        this.draft = draft;
    }

    boolean isOpen() {
        return roadmap != null;
    }

    TableShape lastShape() {
        return lastShape;
    }

    /** Begins a roadmap; the one before is complete. */
    void begin(Field<String> title) {
        finish();
        roadmap = new Roadmap(draft, title);
        lastShape = null;
    }

    void finish() {
        if (roadmap != null && !roadmap.isEmpty()) {
            roadmap.finish();
        }
        roadmap = null;
    }

    /** A heading between two tables of one roadmap is a section. */
    void section(String heading, Place place) {
        roadmap.sectionRow(heading, place, 0.8);
    }

    void read(Grid grid, TableShape shape) {
        lastShape = shape;
        draft.table(
                TableKind.ROADMAP,
                shape.headers(),
                shape.meanings(),
                grid.filledRows(),
                grid.place(),
                shape.guessed() ? 0.6 : 1);
        if (shape.guessed()) {
            draft.warn(WarningCode.HEADER_GUESSED, "", grid.place());
        }
        roadmap.hasResponsible |= shape.column(ColumnMeaning.RESPONSIBLE) >= 0;
        roadmap.hasSchedule |= shape.column(ColumnMeaning.SCHEDULE) >= 0;
        roadmap.guessed |= shape.guessed();
        var rows = new RoadmapRows(shape);
        List<GridRow> body = grid.rows();
        for (int i = shape.body(); i < body.size(); i++) {
            row(rows, shape, body, i);
        }
    }

    private void row(RoadmapRows rows, TableShape shape, List<GridRow> body, int at) {
        GridRow row = body.get(at);
        if (row.isBlank() || isRepeatedHeader(row, shape) || TableShape.isColumnNumbers(row)) {
            return;
        }
        if (isSectionRow(row, shape, body, at)) {
            roadmap.sectionRow(
                    row.onlyText() == null ? row.joined().replace(" | ", " ") : row.onlyText(), row.place(), 1);
            return;
        }
        String column = row.at(shape.column(ColumnMeaning.SECTION));
        if (!column.isBlank()) {
            roadmap.sectionColumn(column, row.place());
        }
        RowText text = rows.read(row);
        if (rows.continues(row, text, roadmap.last())) {
            RoadmapRows.join(roadmap.last(), text);
        } else if (text.title.isBlank()) {
            leftover(row, text, column);
        } else {
            roadmap.add(text);
        }
    }

    private void leftover(GridRow row, RowText text, String column) {
        if (text.hasDetails() || text.number != null && column.isBlank() || !text.extra.isEmpty()) {
            draft.notUnderstood(row.joined(), row.place(), Reason.CELL);
        }
    }

    private static boolean isRepeatedHeader(GridRow row, TableShape shape) {
        if (shape.headers().isEmpty()) {
            return false;
        }
        int same = 0;
        for (int c = 0; c < shape.headers().size(); c++) {
            if (row.at(c).isBlank()) {
                continue;
            }
            if (!Words.key(shape.headers().get(c)).startsWith(Words.key(row.at(c)))) {
                return false;
            }
            same++;
        }
        return same >= 2;
    }

    private static boolean isSectionRow(GridRow row, TableShape shape, List<GridRow> body, int at) {
        String only = row.onlyText();
        int number = shape.column(ColumnMeaning.NUMBER);
        int title = shape.column(ColumnMeaning.ACTIVITY);
        if (only == null) {
            return numberAndTitleOnly(row, number, title)
                    && (row.widest() > 1 || announcesChildren(row, number, body, at));
        }
        int column = row.onlyColumn();
        if (column == shape.column(ColumnMeaning.SECTION)) {
            return row.widest() > 1;
        }
        if (row.widest() > 1) {
            return row.widest() * 2 > shape.meanings().size() || column <= title;
        }
        if (column == title && number >= 0) {
            return only.matches(
                            "(?su)^(?:(?iu:раздел|этап|блок|направление|модуль|section|stage)\\s.*|[IVX]+[.)]\\s.*|\\d+(?:\\.\\d+)*[.)]\\s+\\p{Lu}.*)")
                    || capitals(only)
                    || GROUP.matcher(only).lookingAt()
                            && nextIsFull(body, at)
                            && row.at(number).isBlank();
        }
        if (column == title) {
            return column == 0 && row.cells().size() > 2 && nextIsFull(body, at) && !Words.startsLower(only);
        }
        return column == number && !Words.isNumber(only) || column < title;
    }

    private static boolean capitals(String text) {
        return text.length() > 6
                && text.equals(text.toUpperCase())
                && text.chars().anyMatch(Character::isLetter);
    }

    private static boolean nextIsFull(List<GridRow> body, int at) {
        return at + 1 < body.size() && body.get(at + 1).filled() > 1;
    }

    private static boolean numberAndTitleOnly(GridRow row, int number, int title) {
        return number >= 0
                && title >= 0
                && row.filled() == 2
                && Words.isNumber(row.at(number))
                && !row.at(title).isBlank();
    }

    // «2 | Мониторинг | | |» heads «2.1 | …»; a roman number heads arabic ones.
    private static boolean announcesChildren(GridRow row, int number, List<GridRow> body, int at) {
        String own = Words.bareNumber(row.at(number));
        for (int i = at + 1; i < body.size(); i++) {
            String next = Words.bareNumber(body.get(i).at(number));
            if (!next.isBlank()) {
                return next.startsWith(own + ".")
                        || Character.isLetter(own.charAt(0)) && Character.isDigit(next.charAt(0));
            }
        }
        return false;
    }
}
