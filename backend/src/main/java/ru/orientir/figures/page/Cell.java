package ru.orientir.figures.page;

import java.util.List;
import java.util.UUID;
import ru.orientir.platform.http.Cursor;

/** Where a value stands; in this order pages are answered. */
record Cell(UUID organisationId, int periodId, int lineId, String slice) {
    static Cell of(List<String> keys) {
        try {
            return new Cell(
                    UUID.fromString(keys.get(0)),
                    Integer.parseInt(keys.get(1)),
                    Integer.parseInt(keys.get(2)),
                    keys.get(3));
        } catch (IllegalArgumentException e) {
            throw Cursor.foreign();
        }
    }

    /** The same of another organisation. */
    boolean isBeside(Cell other) {
        return periodId == other.periodId && lineId == other.lineId && slice.equals(other.slice);
    }

    List<String> keys() {
        return List.of(organisationId.toString(), String.valueOf(periodId), String.valueOf(lineId), slice);
    }
}
