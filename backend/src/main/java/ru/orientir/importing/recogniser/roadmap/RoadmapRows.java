package ru.orientir.importing.recogniser.roadmap;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.orientir.importing.draft.ColumnMeaning;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.table.GridRow;
import ru.orientir.importing.recogniser.table.TableShape;
import ru.orientir.language.responsible.PartRole;

/** Reads the cells of one table row by the meaning of their columns. */
final class RoadmapRows {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)(?:\\s*(?:г\\.?|год))?$");

    private final TableShape shape;
    private String front = "";

    RoadmapRows(TableShape shape) {
        this.shape = shape;
    }

    RowText read(GridRow row) {
        var out = new RowText(row.place());
        for (int c = 0; c < shape.meanings().size(); c++) {
            String text = c == 0 ? first(row, out) : row.at(c);
            if (!text.isBlank()) {
                put(out, shape.meanings().get(c), c, text, row.isInherited(c));
            }
        }
        return out;
    }

    // Text formats lose that the month or the level in front is merged over its rows.
    private String first(GridRow row, RowText out) {
        ColumnMeaning meaning = shape.meanings().getFirst();
        String text = row.at(0);
        boolean heads = meaning == ColumnMeaning.LEVEL || meaning == ColumnMeaning.SCHEDULE;
        boolean own = !row.at(shape.column(ColumnMeaning.ACTIVITY)).isBlank() && row.filled() > 1;
        if (!heads || !own || !text.isBlank()) {
            front = meaning == ColumnMeaning.LEVEL || Words.monthOf(text) != null ? text : "";
            return text;
        }
        out.inherited = !front.isBlank();
        out.scheduleConfidence = meaning == ColumnMeaning.SCHEDULE ? 0.7 : 1;
        return front;
    }

    private void put(RowText out, ColumnMeaning meaning, int column, String text, boolean inherited) {
        switch (meaning) {
            case NUMBER -> out.number = Words.bareNumber(text);
            case SECTION -> {}
            case ACTIVITY -> out.title = text;
            case SCHEDULE -> schedule(out, column, text);
            case RESPONSIBLE -> out.who.add(new RowText.Who(text, null));
            case CO_EXECUTOR -> out.who.add(new RowText.Who(text, PartRole.CO_EXECUTOR));
            case CONTROLLER -> out.who.add(new RowText.Who(text, PartRole.CONTROLLER));
            case PARTICIPANT -> out.who.add(new RowText.Who(text, PartRole.PARTICIPANT));
            case RESULT -> out.result = text;
            case REPORT_FORM -> out.report = text;
            case LEVEL -> out.level = text;
            default -> {
                String header = shape.header(column);
                out.extra.add(Field.of(header.isBlank() ? text : header + ": " + text, out.place, 0.9));
            }
        }
        out.inherited |= inherited && meaning != ColumnMeaning.SECTION;
    }

    // Under «2026 | 2027» a cell is a mark, a month of that year, or something else.
    private void schedule(RowText out, int column, String text) {
        Matcher year = YEAR.matcher(shape.header(column));
        if (!year.find() || Words.isSchedule(text) && text.matches("(?s).*20\\d\\d.*")) {
            out.schedule = schedule(out.schedule, text);
        } else if (Words.isSchedule(text)) {
            out.schedule = schedule(out.schedule, text + " " + year.group(1));
        } else {
            out.schedule = schedule(out.schedule, year.group(1));
            if (text.length() > 1 || Character.isDigit(text.charAt(0))) {
                out.extra.add(Field.of(year.group(1) + ": " + text, out.place, 0.9));
            }
        }
    }

    // Two columns «начало» and «окончание» make one span; «срок» and «периодичность» follow each other.
    private String schedule(String before, String text) {
        if (before.isBlank()) {
            return text;
        }
        boolean span = shape.columns(ColumnMeaning.SCHEDULE).stream()
                .anyMatch(c -> shape.header(c).matches("(?isu).*(?:оконч|завер|конец|end|finish).*"));
        return before + (span ? " – " : ", ") + text;
    }
}
