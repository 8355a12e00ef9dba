package ru.orientir.platform.history;

import java.util.List;
import java.util.UUID;
import ru.orientir.platform.http.Cursor;
import ru.orientir.platform.problem.ProblemException;

/** The line a page of history ended with. */
record ChangeCursor(long number, String table, UUID entityId) {
    static ChangeCursor of(ChangeLine last) {
        return new ChangeCursor(
                last.number(), last.thing().table(), last.entry().entityId());
    }

    /** @throws ProblemException 400 when it is not one of this order */
    static ChangeCursor of(Cursor cursor, String order) {
        var keys = cursor.keys(order, 3);
        try {
            return new ChangeCursor(Long.parseLong(keys.getFirst()), keys.get(1), UUID.fromString(keys.getLast()));
        } catch (IllegalArgumentException e) {
            throw Cursor.foreign();
        }
    }

    Cursor in(String order) {
        return new Cursor(order, List.of(String.valueOf(number), table, entityId.toString()));
    }

    /** Only what comes behind it; the first condition is the one the index of the numbers is entered by. */
    void narrow(LogSql sql, boolean newestFirst) {
        sql.where(
                        "s.number %1$s= :cursorNumber and (s.number, c.entity, c.entity_id) %1$s (:cursorNumber, :cursorTable, :cursorId)"
                                .formatted(newestFirst ? "<" : ">"))
                .set("cursorNumber", number)
                .set("cursorTable", table)
                .set("cursorId", entityId);
    }
}
