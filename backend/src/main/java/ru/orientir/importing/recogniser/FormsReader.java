package ru.orientir.importing.recogniser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.ColumnMeaning;
import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.draft.project.LevelDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.WarningCode;
import ru.orientir.importing.recogniser.Grid.GridRow;
import ru.orientir.importing.recogniser.RoadmapRows.RowText;
import ru.orientir.importing.recogniser.RoadmapRows.Who;

/**
 * Reads a table of levels: each level has a content, a list of forms of work in one cell, the responsible parties and a list of
 * frequencies in another cell. A form is an activity; forms and frequencies are paired in order.
 */
final class FormsReader {

    private static final int MOST_ROWS = 500;

    /** What stands in the cells of one level. */
    private static final class Level {
        String title;
        final List<String> content = new ArrayList<>();
        final List<Form> forms = new ArrayList<>();
        final List<String> frequencies = new ArrayList<>();
        final List<String> responsible = new ArrayList<>();
        Place place;
        boolean misplaced;
    }

    private record Form(String title, Place place) {}

    private final DraftBuilder draft;

    FormsReader(DraftBuilder draft) {
        this.draft = draft;
    }

    /** A cell of several lines all of which are frequencies, beside a cell of several lines that are not. */
    static boolean fits(Grid grid, TableShape shape) {
        if (grid.rows().size() > MOST_ROWS || grid.width() < 3 || shape.kind() == TableKind.METHODOLOGY) {
            return false;
        }
        for (GridRow row : grid.rows()) {
            boolean frequencies = row.cells().stream().anyMatch(FormsReader::isFrequencyList);
            boolean forms = row.cells().stream().anyMatch(c -> lines(c).size() > 2 && !isFrequencyList(c));
            if (frequencies && forms) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFrequencyList(String cell) {
        List<String> lines = lines(cell);
        return lines.size() > 2 && lines.stream().allMatch(l -> l.length() < 60 && Words.isSchedule(l));
    }

    private static List<String> lines(String cell) {
        return cell.isBlank() ? List.of() : Arrays.asList(cell.split("\n"));
    }

    void read(Grid grid, TableShape shape, Roadmap roadmap) {
        draft.table(TableKind.FORMS, shape.headers(), shape.meanings(), grid.filledRows(), grid.place(), 0.8);
        int forms = formsColumn(grid, shape);
        List<Level> levels =
                levels(grid.rows().subList(shape.body(), grid.rows().size()), shape, forms);
        levels.forEach(this::splitJoinedForms);
        Map<String, String> known = new HashMap<>();
        levels.stream().filter(l -> l.forms.size() == l.frequencies.size()).forEach(l -> {
            for (int i = 0; i < l.forms.size(); i++) {
                known.put(kindOf(l.forms.get(i).title()), l.frequencies.get(i));
            }
        });
        for (Level level : levels) {
            roadmap.sectionRow(level.title, level.place, 1);
            String content = String.join("\n", level.content);
            draft.levels.add(new LevelDraft(
                    "level-" + (draft.levels.size() + 1),
                    Field.of(level.title, level.place),
                    content.isBlank() ? null : Field.of(content, level.place)));
            addForms(level, known, roadmap);
        }
    }

    private static int formsColumn(Grid grid, TableShape shape) {
        int named = shape.column(ColumnMeaning.ACTIVITY);
        if (named >= 0) {
            return named;
        }
        int best = 1;
        int most = 0;
        for (int c = 0; c < grid.width(); c++) {
            int column = c;
            int count = grid.rows().stream()
                    .mapToInt(r -> isFrequencyList(r.at(column))
                            ? 0
                            : lines(r.at(column)).size())
                    .sum();
            if (c > 0 && count > most) {
                most = count;
                best = c;
            }
        }
        return best;
    }

    private List<Level> levels(List<GridRow> rows, TableShape shape, int formsColumn) {
        var levels = new ArrayList<Level>();
        for (GridRow row : rows) {
            String name = row.at(0);
            if (levels.isEmpty() || !name.isBlank() && !row.isInherited(0) && !name.equals(levels.getLast().title)) {
                var level = new Level();
                level.title = name.replace('\n', ' ');
                level.place = row.place();
                levels.add(level);
            }
            for (int c = 1; c < row.cells().size(); c++) {
                if (!row.at(c).isBlank() && !row.isInherited(c)) {
                    put(levels.getLast(), row, c, formsColumn, shape);
                }
            }
        }
        return levels;
    }

    private void put(Level level, GridRow row, int column, int formsColumn, TableShape shape) {
        String text = row.at(column);
        boolean frequency = lines(text).stream().allMatch(l -> l.length() < 60 && Words.isSchedule(l));
        boolean named = column < shape.meanings().size() && shape.meanings().get(column) == ColumnMeaning.RESPONSIBLE;
        if (frequency) {
            level.frequencies.addAll(lines(text));
        } else if (named || column > formsColumn) {
            level.responsible.add(text);
        } else if (column == formsColumn) {
            boolean fallen = !level.forms.isEmpty()
                    && level.responsible.isEmpty()
                    && level.forms.size() > 1
                    && Words.isResponsible(text)
                    && lines(text).size() == 1;
            if (fallen) {
                level.responsible.add(text);
                level.misplaced = true;
            } else {
                Words.items(text).forEach(t -> level.forms.add(new Form(t, row.place())));
            }
        } else {
            level.content.add(text);
        }
    }

    /** One paragraph may hold two forms; they are taken apart when that makes the counts equal. */
    private void splitJoinedForms(Level level) {
        int missing = level.frequencies.size() - level.forms.size();
        if (missing <= 0) {
            return;
        }
        var split = new ArrayList<Form>();
        for (Form form : level.forms) {
            for (String part : form.title().split("(?<=[\\p{L}»)]), (?=\\p{Lu}\\p{Ll})")) {
                split.add(new Form(part, form.place()));
            }
        }
        if (split.size() == level.frequencies.size()) {
            level.forms.clear();
            level.forms.addAll(split);
        }
    }

    private void addForms(Level level, Map<String, String> known, Roadmap roadmap) {
        int forms = level.forms.size();
        int frequencies = level.frequencies.size();
        int sureHead = forms == frequencies ? forms : surePrefix(level, known);
        int sureTail = forms == frequencies ? forms : sureSuffix(level, known, sureHead);
        for (int i = 0; i < forms; i++) {
            var row = new RowText(level.forms.get(i).place());
            row.title = level.forms.get(i).title();
            row.level = level.title;
            int pair = i < sureHead ? i : i >= sureTail ? i - forms + frequencies : i;
            boolean sure = i < sureHead || i >= sureTail;
            boolean inside = sure || pair < sureTail - forms + frequencies;
            if (pair >= 0 && pair < frequencies && inside) {
                row.schedule = level.frequencies.get(pair);
            }
            row.scheduleConfidence = sure ? 0.9 : 0.4;
            String who = String.join("\n", level.responsible);
            row.who.add(new Who(who, null));
            row.inherited = level.misplaced;
            roadmap.add(row);
        }
        leftover(level, forms, frequencies);
    }

    private void leftover(Level level, int forms, int frequencies) {
        if (forms != frequencies && frequencies > 0) {
            draft.warn(WarningCode.UNCERTAIN_PAIRING, level.title + ": " + forms + " / " + frequencies, level.place);
        }
        for (int i = forms; i < frequencies; i++) {
            draft.notUnderstood(level.frequencies.get(i), level.place, Reason.CELL);
        }
    }

    /** Up to the last form, from the start on, whose frequency is confirmed by its words or by the same form of another level. */
    private static int surePrefix(Level level, Map<String, String> known) {
        int sure = 0;
        int both = Math.min(level.forms.size(), level.frequencies.size());
        for (int i = 0; i < both; i++) {
            if (confirmed(level.forms.get(i).title(), level.frequencies.get(i), known)) {
                sure = i + 1;
            } else if (i - sure >= 3) {
                break;
            }
        }
        return sure;
    }

    private static int sureSuffix(Level level, Map<String, String> known, int sureHead) {
        int forms = level.forms.size();
        int frequencies = level.frequencies.size();
        int sure = forms;
        for (int i = forms - 1; i >= Math.max(sureHead, forms - frequencies); i--) {
            int pair = i - forms + frequencies;
            if (pair >= sureHead && confirmed(level.forms.get(i).title(), level.frequencies.get(pair), known)) {
                sure = i;
            } else {
                break;
            }
        }
        return sure;
    }

    private static boolean confirmed(String form, String frequency, Map<String, String> known) {
        boolean portal =
                form.toLowerCase().contains("портал") && frequency.toLowerCase().contains("портал");
        return portal || frequency.equals(known.get(kindOf(form)));
    }

    // Titles that begin alike are forms of one kind.
    private static String kindOf(String title) {
        String[] words = Words.key(title).split(" ");
        return String.join(" ", Arrays.asList(words).subList(0, Math.min(4, words.length)));
    }
}
