package ru.orientir.importing.recogniser;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.draft.project.SwotDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.Grid.GridRow;

/** Reads a SWOT table, whether the quarters stand under, beside or inside their headings. */
final class SwotReader {

    enum Quarter {
        STRENGTHS("S", "сильн|strength|преимуществ"),
        WEAKNESSES("W", "слаб|weakness|недостат"),
        OPPORTUNITIES("O", "возможност|opportunit"),
        THREATS("T", "угроз|threat|риск");

        private final Pattern words;

        Quarter(String mark, String words) {
            this.words =
                    Pattern.compile("(?iu)^[^\\p{L}(]*(?:\\p{L}[^\\p{L}(]+)?(?:" + words + ")|\\(" + mark + "\\)\\s*$");
        }

        static Quarter of(String heading) {
            if (heading.length() > 110 || heading.contains("\n")) {
                return null;
            }
            for (Quarter quarter : values()) {
                if (quarter.words.matcher(heading).find()) {
                    return quarter;
                }
            }
            return null;
        }
    }

    private final DraftBuilder draft;
    private final Map<Quarter, List<Field<String>>> items = new EnumMap<>(Quarter.class);

    SwotReader(DraftBuilder draft) {
        this.draft = draft;
    }

    /** The row that begins a SWOT table: strengths beside or above the rest. */
    static boolean opens(GridRow row) {
        return row.cells().stream().anyMatch(c -> Quarter.of(c) == Quarter.STRENGTHS)
                && row.cells().stream().anyMatch(c -> Quarter.of(c) == Quarter.WEAKNESSES);
    }

    static boolean fits(Grid grid) {
        if (grid.rows().size() > 60 || grid.width() > 6) {
            return false;
        }
        var seen = new EnumMap<Quarter, Boolean>(Quarter.class);
        for (GridRow row : grid.rows()) {
            for (String cell : row.cells()) {
                Quarter quarter = Quarter.of(firstLine(cell));
                if (quarter != null) {
                    seen.put(quarter, true);
                }
            }
        }
        return seen.size() >= 3;
    }

    void read(Grid grid) {
        draft.table(TableKind.SWOT, List.of(), List.of(), grid.filledRows(), grid.place(), 1);
        var above = new Quarter[grid.width()];
        for (GridRow row : grid.rows()) {
            Quarter left = null;
            for (int c = 0; c < grid.width(); c++) {
                String cell = row.at(c);
                if (cell.isBlank()) {
                    continue;
                }
                Quarter own = Quarter.of(firstLine(cell));
                if (own != null && isHeading(cell)) {
                    draft.outline(firstLine(cell), row.place());
                    above[c] = own;
                    left = own;
                    add(own, cell.substring(firstLine(cell).length()), row.place());
                } else if (above[c] != null && left == null) {
                    add(above[c], cell, row.place());
                } else if (left != null) {
                    add(left, cell, row.place());
                } else {
                    draft.notUnderstood(cell, row.place(), Reason.CELL);
                }
            }
        }
        draft.swot = new SwotDraft(
                items.get(Quarter.STRENGTHS),
                items.get(Quarter.WEAKNESSES),
                items.get(Quarter.OPPORTUNITIES),
                items.get(Quarter.THREATS),
                null);
    }

    private static boolean isHeading(String cell) {
        return !Words.isBulleted(cell);
    }

    private void add(Quarter quarter, String text, Place place) {
        for (String item : Words.items(text.strip())) {
            if (item.endsWith(":")) {
                draft.outline(item, place);
            } else {
                items.computeIfAbsent(quarter, q -> new ArrayList<>()).add(Field.of(item, place));
            }
        }
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
