package ru.orientir.importing.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where something stands in its source: all counted from 1, absent when the format does not tell. */
@Schema(name = "DocumentPlace")
public record Place(@Nullable Integer page, @Nullable Integer table, @Nullable Integer row, @Nullable Integer line) {

    public static final Place UNKNOWN = new Place(null, null, null, null);

    public static Place atLine(int line) {
        return new Place(null, null, null, line);
    }

    public static Place atTable(int table) {
        return new Place(null, table, null, null);
    }

    public Place atRow(int row) {
        return new Place(page, table, row, line);
    }

    public Place atPage(@Nullable Integer page) {
        return new Place(page, table, row, line);
    }
}
