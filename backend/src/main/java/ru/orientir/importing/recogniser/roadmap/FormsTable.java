package ru.orientir.importing.recogniser.roadmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ru.orientir.importing.draft.ColumnMeaning;
import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.WarningCode;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.importing.recogniser.making.Lead;
import ru.orientir.importing.recogniser.table.Grid;
import ru.orientir.importing.recogniser.table.GridRow;
import ru.orientir.importing.recogniser.table.TableReader;
import ru.orientir.importing.recogniser.table.TableShape;

/**
 * Reads a table of levels: each level has a content, a list of forms of work in one cell, the responsible parties and a list of
 * frequencies in another cell. A form is an activity; forms and frequencies are paired in order.
 */
public final class FormsTable implements TableReader {
    private static final int MOST_ROWS = 500;
    private static final int LONGEST_FREQUENCY = 60;

    private final DraftBuilder draft;
    private final Lead lead;
    private final OpenRoadmap before;

    public FormsTable(DraftBuilder draft, Lead lead, OpenRoadmap before) {
        this.draft = draft;
        this.lead = lead;
        this.before = before;
    }

    @Override
    public boolean reads(Grid grid, TableShape shape) {
        return fits(grid, shape);
    }

    /** A cell of several lines all of which are frequencies, beside a cell of several lines that are not. */
    public static boolean fits(Grid grid, TableShape shape) {
        if (grid.rows().size() > MOST_ROWS || grid.width() < 3 || shape.kind() == TableKind.METHODOLOGY) {
            return false;
        }
        for (GridRow row : grid.rows()) {
            boolean frequencies = row.cells().stream().anyMatch(FormsTable::isFrequencyList);
            boolean forms = row.cells().stream().anyMatch(c -> lines(c).size() > 2 && !isFrequencyList(c));
            if (frequencies && forms) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFrequencyList(String cell) {
        return lines(cell).size() > 2 && areFrequencies(cell);
    }

    private static boolean areFrequencies(String cell) {
        return lines(cell).stream().allMatch(line -> line.length() < LONGEST_FREQUENCY && Words.isSchedule(line));
    }

    private static List<String> lines(String cell) {
        return cell.isBlank() ? List.of() : Arrays.asList(cell.split("\n"));
    }

    @Override
    public void read(Grid grid, TableShape shape) {
        var title = TitleAbove.take(draft, lead, grid.place());
        before.finish();
        var roadmap = new RoadmapBuilder(draft, title);
        draft.table(TableKind.FORMS, shape.headers(), shape.meanings(), grid.filledRows(), grid.place(), 0.8);
        var levels = levels(grid, shape);
        levels.forEach(FormsLevel::splitJoinedForms);
        var known = frequencies(levels);
        levels.forEach(level -> add(level, known, roadmap));
        roadmap.finish();
    }

    private static Map<String, String> frequencies(List<FormsLevel> levels) {
        var known = new HashMap<String, String>();
        levels.stream().filter(FormsLevel::isPaired).forEach(level -> {
            for (int i = 0; i < level.forms.size(); i++) {
                known.put(level.forms.get(i).kind(), level.frequencies.get(i));
            }
        });
        return known;
    }

    private static List<FormsLevel> levels(Grid grid, TableShape shape) {
        int formsColumn = formsColumn(grid, shape);
        var levels = new ArrayList<FormsLevel>();
        for (GridRow row : shape.rows(grid)) {
            var name = row.at(0);
            if (levels.isEmpty() || !name.isBlank() && !row.isInherited(0) && !name.equals(levels.getLast().title)) {
                levels.add(new FormsLevel(name.replace('\n', ' '), row.place()));
            }
            for (int c = 1; c < row.cells().size(); c++) {
                if (!row.at(c).isBlank() && !row.isInherited(c)) {
                    put(levels.getLast(), row, c, formsColumn, shape);
                }
            }
        }
        return levels;
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

    private static void put(FormsLevel level, GridRow row, int column, int formsColumn, TableShape shape) {
        var text = row.at(column);
        if (areFrequencies(text)) {
            level.frequencies.addAll(lines(text));
        } else if (shape.meaning(column) == ColumnMeaning.RESPONSIBLE || column > formsColumn) {
            level.responsible.add(text);
        } else if (column < formsColumn) {
            level.content.add(text);
        } else if (hasFallen(text, level)) {
            level.responsible.add(text);
            level.misplaced = true;
        } else {
            Words.items(text).forEach(item -> level.forms.add(new FormsLevel.Form(item, row.place())));
        }
    }

    /** The responsible party under the forms, in the wrong column. */
    private static boolean hasFallen(String text, FormsLevel level) {
        return level.forms.size() > 1
                && level.responsible.isEmpty()
                && Words.isResponsible(text)
                && lines(text).size() == 1;
    }

    private void add(FormsLevel level, Map<String, String> known, RoadmapBuilder roadmap) {
        roadmap.sectionRow(level.title, level.place, 1);
        var content = String.join("\n", level.content);
        draft.project()
                .level(Field.of(level.title, level.place), content.isBlank() ? null : Field.of(content, level.place));
        var pairing = new FormsPairing(level, known);
        for (int i = 0; i < level.forms.size(); i++) {
            roadmap.add(row(level, i, pairing));
        }
        leftover(level);
    }

    private static RowText row(FormsLevel level, int form, FormsPairing pairing) {
        var row = new RowText(level.forms.get(form).place());
        row.title = level.forms.get(form).title();
        row.level = level.title;
        row.schedule = Objects.requireNonNullElse(pairing.frequency(form), "");
        row.scheduleConfidence = pairing.isSure(form) ? 0.9 : 0.4;
        row.who.add(new RowText.Who(String.join("\n", level.responsible), null));
        row.inherited = level.misplaced;
        return row;
    }

    private void leftover(FormsLevel level) {
        int forms = level.forms.size();
        int frequencies = level.frequencies.size();
        if (forms != frequencies && frequencies > 0) {
            draft.warn(WarningCode.UNCERTAIN_PAIRING, level.title + ": " + forms + " / " + frequencies, level.place);
        }
        for (int i = forms; i < frequencies; i++) {
            draft.notUnderstood(level.frequencies.get(i), level.place, Reason.CELL);
        }
    }
}
