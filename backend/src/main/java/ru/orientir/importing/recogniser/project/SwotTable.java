package ru.orientir.importing.recogniser.project;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.draft.project.SwotDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.importing.recogniser.table.Grid;
import ru.orientir.importing.recogniser.table.GridRow;
import ru.orientir.importing.recogniser.table.TableReader;
import ru.orientir.importing.recogniser.table.TableShape;

/** Reads a SWOT table, whether the quarters stand under, beside or inside their headings. */
public final class SwotTable implements TableReader {

    private final DraftBuilder draft;
    private final Map<SwotQuarter, List<Field<String>>> items = new EnumMap<>(SwotQuarter.class);

    public SwotTable(DraftBuilder draft) {
        this.draft = draft;
    }

    /** The row that begins a SWOT table: strengths beside or above the rest. */
    public static boolean opens(GridRow row) {
        return row.cells().stream().anyMatch(c -> SwotQuarter.of(c) == SwotQuarter.STRENGTHS)
                && row.cells().stream().anyMatch(c -> SwotQuarter.of(c) == SwotQuarter.WEAKNESSES);
    }

    public static boolean fits(Grid grid) {
        if (grid.rows().size() > 60 || grid.width() > 6) {
            return false;
        }
        return grid.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> SwotQuarter.of(firstLine(cell)))
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                >= 3;
    }

    @Override
    public boolean reads(Grid grid, TableShape shape) {
        return fits(grid);
    }

    @Override
    public void read(Grid grid, TableShape shape) {
        draft.table(TableKind.SWOT, List.of(), List.of(), grid.filledRows(), grid.place(), 1);
        items.clear();
        var above = new @Nullable SwotQuarter[grid.width()];
        grid.rows().forEach(row -> read(row, above));
        draft.project()
                .swot(new SwotDraft(
                        items(SwotQuarter.STRENGTHS),
                        items(SwotQuarter.WEAKNESSES),
                        items(SwotQuarter.OPPORTUNITIES),
                        items(SwotQuarter.THREATS),
                        List.of()));
    }

    private List<Field<String>> items(SwotQuarter quarter) {
        return items.getOrDefault(quarter, List.of());
    }

    private void read(GridRow row, @Nullable SwotQuarter[] above) {
        SwotQuarter left = null;
        for (int c = 0; c < above.length; c++) {
            var cell = row.at(c);
            var own = heading(cell);
            if (own != null) {
                draft.outline(firstLine(cell), row.place());
                above[c] = own;
                left = own;
                add(own, cell.substring(firstLine(cell).length()), row.place());
            } else if (!cell.isBlank()) {
                var quarter = left == null ? above[c] : left;
                put(quarter, cell, row.place());
            }
        }
    }

    private void put(@Nullable SwotQuarter quarter, String cell, Place place) {
        if (quarter == null) {
            draft.notUnderstood(cell, place, Reason.CELL);
        } else {
            add(quarter, cell, place);
        }
    }

    private static @Nullable SwotQuarter heading(String cell) {
        return cell.isBlank() || Words.isBulleted(cell) ? null : SwotQuarter.of(firstLine(cell));
    }

    private void add(SwotQuarter quarter, String text, Place place) {
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
