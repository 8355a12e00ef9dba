package ru.orientir.importing.recogniser.indicator;

import static ru.orientir.importing.draft.ColumnMeaning.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.ColumnMeaning;
import ru.orientir.importing.draft.IndicatorDraft;
import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.importing.recogniser.table.Grid;
import ru.orientir.importing.recogniser.table.GridRow;
import ru.orientir.importing.recogniser.table.HeaderRow;
import ru.orientir.importing.recogniser.table.TableReader;
import ru.orientir.importing.recogniser.table.TableShape;

/** Reads a table of indicators with method, unit, window and source. An empty source cell inherits the one above in its section. */
public final class MethodologyTable implements TableReader {

    private final DraftBuilder draft;
    private @Nullable String section;
    private @Nullable String source;

    public MethodologyTable(DraftBuilder draft) {
        this.draft = draft;
    }

    @Override
    public boolean reads(Grid grid, TableShape shape) {
        return shape.kind() == TableKind.METHODOLOGY;
    }

    @Override
    public void read(Grid grid, TableShape shape) {
        draft.table(TableKind.METHODOLOGY, shape.headers(), shape.meanings(), grid.filledRows(), grid.place(), 1);
        section = null;
        source = null;
        boolean begun = false;
        for (GridRow row : shape.rows(grid)) {
            if (row.isBlank() || HeaderRow.isColumnNumbers(row) || HeaderRow.is(row) && sameHeader(row, shape)) {
                continue;
            }
            if (isSection(row, shape)) {
                section = row.joined().replace('\n', ' ');
                source = null;
            } else if (begun && continues(row, shape)) {
                join(row, shape);
            } else {
                add(row, shape);
                begun = true;
            }
        }
    }

    private static boolean sameHeader(GridRow row, TableShape shape) {
        return Words.key(row.joined()).equals(Words.key(String.join(" ", shape.headers())));
    }

    private static boolean isSection(GridRow row, TableShape shape) {
        var only = row.onlyText();
        if (only == null || !row.at(shape.column(SOURCE)).isBlank()) {
            return false;
        }
        return row.widest() > 1 || row.onlyColumn() <= Math.max(0, shape.column(INDICATOR)) && !Words.isNumber(only);
    }

    private static boolean continues(GridRow row, TableShape shape) {
        String name = row.at(shape.column(INDICATOR));
        String number = row.at(shape.column(NUMBER));
        return number.isBlank() && name.isBlank() && row.filled() > 0;
    }

    private void join(GridRow row, TableShape shape) {
        IndicatorDraft last = draft.indicators().removeLast();
        draft.indicators()
                .add(new IndicatorDraft(
                        last.key(),
                        last.number(),
                        last.section(),
                        last.name(),
                        joined(last.method(), row, shape, METHOD),
                        joined(last.unit(), row, shape, UNIT),
                        joined(last.type(), row, shape, INDICATOR_TYPE),
                        joined(last.window(), row, shape, SCHEDULE),
                        row.isInherited(shape.column(SOURCE))
                                ? last.source()
                                : joined(last.source(), row, shape, SOURCE),
                        last.threshold(),
                        last.listedAs(),
                        last.extra(),
                        last.place(),
                        last.confidence(),
                        last.warnings()));
    }

    private static @Nullable Field<String> joined(
            @Nullable Field<String> before, GridRow row, TableShape shape, ColumnMeaning meaning) {
        String text = row.at(shape.column(meaning));
        if (text.isBlank()) {
            return before;
        }
        return before == null
                ? Field.of(text, row.place(), 0.8)
                : Field.of(Words.join(before.value(), text), before.place(), 0.9);
    }

    private void add(GridRow row, TableShape shape) {
        int sourceColumn = shape.column(SOURCE);
        boolean namesSource = !row.at(sourceColumn).isBlank();
        source = namesSource ? row.at(sourceColumn) : source;
        boolean ownSource = namesSource && !row.isInherited(sourceColumn);
        String name = row.at(shape.column(INDICATOR));
        String number = row.at(shape.column(NUMBER));
        draft.indicators()
                .add(new IndicatorDraft(
                        "indicator-" + (draft.indicators().size() + 1),
                        number.isBlank() ? null : Words.bareNumber(number),
                        section,
                        Field.of(name, row.place()),
                        field(row.at(shape.column(METHOD)), row),
                        field(row.at(shape.column(UNIT)), row),
                        field(row.at(shape.column(INDICATOR_TYPE)), row),
                        window(row, shape),
                        source == null ? null : Field.of(source, row.place(), ownSource ? 1 : 0.9),
                        threshold(row, shape, name),
                        null,
                        extra(row, shape),
                        row.place(),
                        1,
                        List.of()));
    }

    private static @Nullable Field<String> window(GridRow row, TableShape shape) {
        String text = String.join(
                ", ",
                shape.columns(SCHEDULE).stream()
                        .map(row::at)
                        .filter(t -> !t.isBlank())
                        .toList());
        return field(text, row);
    }

    private static @Nullable Field<String> threshold(GridRow row, TableShape shape, String name) {
        List<Integer> targets = shape.columns(TARGET);
        if (targets.size() == 1 && !row.at(targets.getFirst()).isBlank()) {
            return Field.of(row.at(targets.getFirst()), row.place());
        }
        var named = PrintedThreshold.in(name);
        return named == null ? null : Field.of(named, row.place());
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

    private static @Nullable Field<String> field(String text, GridRow row) {
        return text.isBlank() ? null : Field.of(text, row.place());
    }
}
