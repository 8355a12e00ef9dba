package ru.orientir.importing.draft;

import java.util.List;
import ru.orientir.importing.document.Place;
import ru.orientir.platform.Lists;

/**
 * How a table was read.
 *
 * @param headers printed header of each column; empty when there is none
 * @param meanings what each column was taken for
 * @param rows how many rows it has
 */
public record TableDraft(
        TableKind kind, List<String> headers, List<ColumnMeaning> meanings, int rows, Place place, double confidence) {

    public TableDraft {
        headers = Lists.of(headers);
        meanings = Lists.of(meanings);
    }
}
