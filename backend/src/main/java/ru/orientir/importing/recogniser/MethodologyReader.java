package ru.orientir.importing.recogniser;

import static ru.orientir.importing.draft.ColumnMeaning.*;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.orientir.importing.draft.ColumnMeaning;
import ru.orientir.importing.draft.IndicatorDraft;
import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.Grid.GridRow;

/** Reads a table of indicators with method, unit, window and source. An empty source cell inherits the one above in its section. */
final class MethodologyReader {

    static final Pattern THRESHOLD = Pattern.compile(
            "(?iu)\\(?\\s*((?:не\\s+(?:менее|ниже|меньше|более|выше|больше)|до|от|≥|<=|>=|at\\s+least|not\\s+less\\s+than)\\s*\\d+(?:[.,]\\d+)?\\s*(?:%|процент\\p{L}*|ед\\.?|балл\\p{L}*)?)\\s*\\)?");

    private final DraftBuilder draft;

    MethodologyReader(DraftBuilder draft) {
        this.draft = draft;
    }

    void read(Grid grid, TableShape shape) {
        draft.table(TableKind.METHODOLOGY, shape.headers(), shape.meanings(), grid.filledRows(), grid.place(), 1);
        String section = null;
        String source = null;
        GridRow last = null;
        for (GridRow row : grid.rows().subList(shape.body(), grid.rows().size())) {
            if (row.isBlank()
                    || TableShape.isColumnNumbers(row)
                    || TableShape.isHeader(row) && sameHeader(row, shape)) {
                continue;
            }
            String only = row.onlyText();
            boolean ownSource = !row.at(shape.column(SOURCE)).isBlank();
            if (only != null && !ownSource && isSection(row, shape)) {
                section = only.replace('\n', ' ');
                source = null;
                continue;
            }
            if (continues(row, shape) && last != null) {
                join(row, shape);
                continue;
            }
            source = ownSource ? row.at(shape.column(SOURCE)) : source;
            add(row, shape, section, source, ownSource && !row.isInherited(shape.column(SOURCE)));
            last = row;
        }
    }

    private static boolean sameHeader(GridRow row, TableShape shape) {
        return Words.key(row.joined()).equals(Words.key(String.join(" ", shape.headers())));
    }

    private static boolean isSection(GridRow row, TableShape shape) {
        return row.widest() > 1
                || row.onlyColumn() <= Math.max(0, shape.column(INDICATOR)) && !Words.isNumber(row.onlyText());
    }

    private static boolean continues(GridRow row, TableShape shape) {
        String name = row.at(shape.column(INDICATOR));
        String number = row.at(shape.column(NUMBER));
        return number.isBlank() && name.isBlank() && row.filled() > 0;
    }

    private void join(GridRow row, TableShape shape) {
        IndicatorDraft last = draft.indicators.removeLast();
        draft.indicators.add(new IndicatorDraft(
                last.key(),
                last.number(),
                last.section(),
                last.name(),
                joined(last.method(), row, shape, METHOD),
                joined(last.unit(), row, shape, UNIT),
                joined(last.type(), row, shape, INDICATOR_TYPE),
                joined(last.window(), row, shape, SCHEDULE),
                row.isInherited(shape.column(SOURCE)) ? last.source() : joined(last.source(), row, shape, SOURCE),
                last.threshold(),
                last.listedAs(),
                last.extra(),
                last.place(),
                last.confidence(),
                last.warnings()));
    }

    private static Field<String> joined(Field<String> before, GridRow row, TableShape shape, ColumnMeaning meaning) {
        String text = row.at(shape.column(meaning));
        if (text.isBlank()) {
            return before;
        }
        return before == null
                ? Field.of(text, row.place(), 0.8)
                : Field.of(Words.join(before.value(), text), before.place(), 0.9);
    }

    private void add(GridRow row, TableShape shape, String section, String source, boolean ownSource) {
        String name = row.at(shape.column(INDICATOR));
        String method = row.at(shape.column(METHOD));
        String unit = row.at(shape.column(UNIT));
        String number = row.at(shape.column(NUMBER));
        draft.indicators.add(new IndicatorDraft(
                "indicator-" + (draft.indicators.size() + 1),
                number.isBlank() ? null : Words.bareNumber(number),
                section,
                Field.of(name, row.place()),
                field(method, row, 1),
                field(unit, row, 1),
                field(row.at(shape.column(INDICATOR_TYPE)), row, 1),
                window(row, shape),
                source == null ? null : Field.of(source, row.place(), ownSource ? 1 : 0.9),
                threshold(row, shape, name),
                null,
                extra(row, shape),
                row.place(),
                1,
                List.of()));
    }

    private static Field<String> window(GridRow row, TableShape shape) {
        String text = String.join(
                ", ",
                shape.columns(SCHEDULE).stream()
                        .map(row::at)
                        .filter(t -> !t.isBlank())
                        .toList());
        return field(text, row, 1);
    }

    private static Field<String> threshold(GridRow row, TableShape shape, String name) {
        List<Integer> targets = shape.columns(TARGET);
        if (targets.size() == 1 && !row.at(targets.getFirst()).isBlank()) {
            return Field.of(row.at(targets.getFirst()), row.place());
        }
        return threshold(name) == null ? null : Field.of(threshold(name), row.place());
    }

    /** «не менее 50%» in a text, or null. */
    static String threshold(String text) {
        Matcher m = THRESHOLD.matcher(text);
        String found = null;
        while (m.find()) {
            boolean bracketed =
                    m.group().strip().startsWith("(") && m.group().strip().endsWith(")");
            if (bracketed
                    || m.group(1).toLowerCase().startsWith("не")
                    || m.group(1).contains("%")) {
                found = m.group(1).strip();
            }
        }
        return found;
    }

    private static List<Field<String>> extra(GridRow row, TableShape shape) {
        var extra = new ArrayList<Field<String>>();
        boolean manyTargets = shape.columns(TARGET).size() > 1;
        for (int c = 0; c < shape.meanings().size(); c++) {
            ColumnMeaning meaning = shape.meanings().get(c);
            boolean known = List.of(NUMBER, INDICATOR, METHOD, UNIT, INDICATOR_TYPE, SCHEDULE, SOURCE)
                            .contains(meaning)
                    || meaning == TARGET && !manyTargets;
            if (!known && !row.at(c).isBlank()) {
                extra.add(Field.of(shape.header(c) + ": " + row.at(c), row.place()));
            }
        }
        return extra;
    }

    private static Field<String> field(String text, GridRow row, double confidence) {
        return text.isBlank() ? null : Field.of(text, row.place(), confidence);
    }
}
