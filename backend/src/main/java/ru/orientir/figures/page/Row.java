package ru.orientir.figures.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A row of an answer: where it stands, and its text in three pieces. */
record Row(long clock, Cell cell, boolean exact, byte[] head, byte[] figure, byte[] tail) {
    static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getLong(1),
                new Cell(row.getObject(5, UUID.class), row.getInt(3), row.getInt(2), row.getString(4)),
                row.getBoolean(6),
                row.getBytes(7),
                row.getBytes(8),
                row.getBytes(9));
    }
}
