package ru.orientir.importing.recogniser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.ColumnMeaning;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.Grid.GridRow;
import ru.orientir.language.responsible.PartRole;

/** Reads the cells of one table row by the meaning of their columns. */
final class RoadmapRows {

    /** What a row says, before its dates and parties are read. */
    static final class RowText {
        String sectionKey;
        String number;
        String title = "";
        String schedule = "";
        String result = "";
        String report = "";
        String level = "";
        final List<Who> who = new ArrayList<>();
        final List<Field<String>> extra = new ArrayList<>();
        final Place place;
        boolean joined;
        boolean inherited;
        double scheduleConfidence = 1;

        RowText(Place place) {
            this.place = place;
        }

        String responsible() {
            return String.join(
                    "\n", who.stream().map(Who::text).filter(t -> !t.isBlank()).toList());
        }

        boolean hasDetails() {
            return !schedule.isBlank() || !responsible().isBlank() || !result.isBlank() || !report.isBlank();
        }
    }

    /** @param role null leaves it to the cell */
    record Who(String text, PartRole role) {}

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
            case RESPONSIBLE -> out.who.add(new Who(text, null));
            case CO_EXECUTOR -> out.who.add(new Who(text, PartRole.CO_EXECUTOR));
            case CONTROLLER -> out.who.add(new Who(text, PartRole.CONTROLLER));
            case PARTICIPANT -> out.who.add(new Who(text, PartRole.PARTICIPANT));
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

    /** The row goes on where the one above was cut by a page break. */
    boolean continues(GridRow row, RowText text, RowText last) {
        if (last == null || text.number != null || row.isBlank()) {
            return false;
        }
        int title = shape.column(ColumnMeaning.ACTIVITY);
        if (text.title.isBlank()) {
            return text.hasDetails() || !text.extra.isEmpty();
        }
        if (row.isInherited(title) && text.title.equals(last.title)) {
            return true;
        }
        if (last.number != null && Words.startsLower(text.title) && pageEnds(last, row)) {
            return true;
        }
        boolean ownDate = Words.isSchedule(text.schedule) && !Words.startsLower(text.schedule);
        boolean openTitle = !last.title.matches("(?s).*[.;!?»]$") || Words.isBulleted(text.title);
        boolean details = text.schedule.isBlank() && text.responsible().isBlank();
        return Words.startsLower(Words.item(text.title))
                && openTitle
                && !ownDate
                && (details || Words.startsLower(text.title) && cut(last));
    }

    private static boolean pageEnds(RowText last, GridRow row) {
        Integer before = last.place.page();
        Integer page = row.place().page();
        return before != null && page != null && page > before;
    }

    private static boolean cut(RowText last) {
        return last.title.matches("(?s).*(?:[,:-]|\\s(?:и|или|в|на|с|по|для|к|от|до|о|об|из|за|при|не))$");
    }

    static void join(RowText last, RowText more) {
        if (!more.title.equals(last.title)) {
            last.title = Words.join(last.title, more.title);
        }
        last.schedule = joined(last.schedule, more.schedule);
        last.result = joined(last.result, more.result);
        last.report = joined(last.report, more.report);
        last.level = joined(last.level, more.level);
        for (int i = 0; i < more.who.size(); i++) {
            Who next = more.who.get(i);
            int same = indexOfRole(last.who, next.role());
            if (same < 0) {
                last.who.add(next);
            } else {
                last.who.set(same, new Who(joinedParties(last.who.get(same).text(), next.text()), next.role()));
            }
        }
        last.extra.addAll(more.extra);
        last.joined = true;
    }

    private static int indexOfRole(List<Who> who, PartRole role) {
        for (int i = 0; i < who.size(); i++) {
            if (who.get(i).role() == role) {
                return i;
            }
        }
        return -1;
    }

    // A party that begins with a capital letter is another one; a small letter goes on with the last.
    private static String joinedParties(String first, String second) {
        boolean another = !first.isBlank() && !second.isBlank() && !Words.startsLower(second) && !first.equals(second);
        return another ? first + "\n" + second : joined(first, second);
    }

    private static String joined(String first, String second) {
        return first.equals(second) ? first : Words.join(first, second);
    }
}
