package ru.orientir.importing.recogniser.roadmap;

import static ru.orientir.importing.draft.ColumnMeaning.ACTIVITY;
import static ru.orientir.importing.draft.ColumnMeaning.NUMBER;
import static ru.orientir.importing.draft.ColumnMeaning.SECTION;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.table.GridRow;
import ru.orientir.importing.recogniser.table.TableShape;

/** Whether a row of a roadmap heads the rows under it instead of being an activity. */
final class SectionRow {
    // Words that name a group of activities rather than one.
    private static final Pattern GROUP = Pattern.compile(
            "(?iu)(?:работа\\s+с(?:о)?\\s|мероприятия\\s|(?:организацион|информацион|методическ|диагностическ|просветительск|аналитическ|нормативн)\\p{L}*(?:-\\p{L}+)?\\s+(?:работа|деятельность|обеспечение|сопровождение|мероприятия|этап)|взаимодействие\\s+с)");
    private static final Pattern HEADING = Pattern.compile(
            "(?su)^(?:(?iu:раздел|этап|блок|направление|модуль|section|stage)\\s.*|[IVX]+[.)]\\s.*|\\d+(?:\\.\\d+)*[.)]\\s+\\p{Lu}.*)");

    private final GridRow row;
    private final List<GridRow> rows;
    private final int at;
    private final int columns;
    private final int number;
    private final int title;
    private final int section;

    private SectionRow(List<GridRow> rows, int at, TableShape shape) {
        this.row = rows.get(at);
        this.rows = rows;
        this.at = at;
        columns = shape.meanings().size();
        number = shape.column(NUMBER);
        title = shape.column(ACTIVITY);
        section = shape.column(SECTION);
    }

    static boolean is(List<GridRow> rows, int at, TableShape shape) {
        var row = new SectionRow(rows, at, shape);
        var only = row.row.onlyText();
        return only == null ? row.isNumberAndTitle() : row.isAlone(only, row.row.onlyColumn());
    }

    private boolean isNumberAndTitle() {
        return number >= 0
                && title >= 0
                && row.filled() == 2
                && Words.isNumber(row.at(number))
                && !row.at(title).isBlank()
                && (row.widest() > 1 || announcesChildren());
    }

    private boolean isAlone(String only, int column) {
        if (column == section) {
            return row.widest() > 1;
        }
        if (row.widest() > 1) {
            return row.widest() * 2 > columns || column <= title;
        }
        if (column == title) {
            return number >= 0 ? isHeading(only) : opensTable(only);
        }
        return column == number && !Words.isNumber(only) || column < title;
    }

    private boolean isHeading(String only) {
        return HEADING.matcher(only).matches()
                || capitals(only)
                || GROUP.matcher(only).lookingAt()
                        && nextIsFull()
                        && row.at(number).isBlank();
    }

    private boolean opensTable(String only) {
        return title == 0 && row.cells().size() > 2 && nextIsFull() && !Words.startsLower(only);
    }

    private static boolean capitals(String text) {
        return text.length() > 6
                && text.equals(text.toUpperCase(Locale.ROOT))
                && text.chars().anyMatch(Character::isLetter);
    }

    private boolean nextIsFull() {
        return at + 1 < rows.size() && rows.get(at + 1).filled() > 1;
    }

    // «2 | Мониторинг | | |» heads «2.1 | …»; a roman number heads arabic ones.
    private boolean announcesChildren() {
        var own = Words.bareNumber(row.at(number));
        var next = rows.subList(at + 1, rows.size()).stream()
                .map(below -> Words.bareNumber(below.at(number)))
                .filter(printed -> !printed.isBlank())
                .findFirst()
                .orElse("");
        return next.startsWith(own + ".")
                || !next.isEmpty() && Character.isLetter(own.charAt(0)) && Character.isDigit(next.charAt(0));
    }
}
