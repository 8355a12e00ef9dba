package ru.orientir.importing.recogniser.table;

import java.util.List;
import java.util.stream.IntStream;
import ru.orientir.importing.draft.ColumnMeaning;
import ru.orientir.importing.draft.TableKind;

/**
 * What a table is and where its rows begin.
 *
 * @param captions texts that stand alone above the header
 * @param meanings of the columns; empty when nothing is known of them
 * @param body index of the first row under the header
 * @param guessed read by its content, for want of a header
 */
public record TableShape(
        TableKind kind,
        List<String> captions,
        List<String> headers,
        List<ColumnMeaning> meanings,
        int body,
        boolean guessed) {

    public static final TableShape UNKNOWN =
            new TableShape(TableKind.UNKNOWN, List.of(), List.of(), List.of(), 0, false);

    /** A table without a header whose columns mean what those of this one mean. */
    public TableShape continued() {
        return new TableShape(kind, List.of(), headers, meanings, 0, guessed);
    }

    /** The column of a meaning, or -1. */
    public int column(ColumnMeaning meaning) {
        return meanings.indexOf(meaning);
    }

    public List<Integer> columns(ColumnMeaning meaning) {
        return IntStream.range(0, meanings.size())
                .filter(column -> meanings.get(column) == meaning)
                .boxed()
                .toList();
    }

    public boolean has(ColumnMeaning meaning) {
        return meanings.contains(meaning);
    }

    public ColumnMeaning meaning(int column) {
        return column < meanings.size() ? meanings.get(column) : ColumnMeaning.OTHER;
    }

    public String header(int column) {
        return column < headers.size() ? headers.get(column) : "";
    }

    /** The rows under the header. */
    public List<GridRow> rows(Grid grid) {
        return grid.rows().subList(body, grid.rows().size());
    }
}
