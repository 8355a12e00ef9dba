package ru.orientir.figures.database;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import ru.orientir.platform.RunsSql;

/**
 * Rows of a query as COPY sends them in binary: no result set, no object a column. Fields are read in their order, each once.
 */
public final class BinaryRows {
    static final long NULL = -1;

    private static final int HEADER = 19;
    private static final long WHOLE = 1_000_000;
    private static final int NUMERIC_BASE = 10_000;
    private static final int NEGATIVE = 0x4000;

    private ByteBuffer row = ByteBuffer.allocate(0);

    private BinaryRows() {}

    /** @param query complete: COPY takes no parameters */
    @RunsSql
    static void read(Connection connection, String query, Consumer<BinaryRows> each) throws SQLException {
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + query + ") to stdout (format binary)");
        var rows = new BinaryRows();
        int skipped = HEADER;
        for (byte[] message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
            rows.row = ByteBuffer.wrap(message);
            rows.row.position(skipped);
            skipped = 0;
            if (rows.row.remaining() > 2 && rows.row.getShort() > 0) {
                each.accept(rows);
            }
        }
    }

    /** Eight bytes of a uuid: first the high ones, then the low. */
    public long high() {
        row.getInt();
        return row.getLong();
    }

    public long low() {
        return row.getLong();
    }

    public String text() {
        int length = row.getInt();
        var text = new String(row.array(), row.position(), length, StandardCharsets.UTF_8);
        row.position(row.position() + length);
        return text;
    }

    /** The first byte of a text. */
    public byte initial() {
        int length = row.getInt();
        byte first = row.get();
        row.position(row.position() + length - 1);
        return first;
    }

    public boolean flag() {
        row.getInt();
        return row.get() != 0;
    }

    /** A smallint; {@link #NULL} when there is none. */
    public int small() {
        return row.getInt() < 0 ? (int) NULL : row.getShort();
    }

    /** A numeric in millionths, further digits cut; {@link #NULL} when there is none. */
    public long millionths() {
        if (row.getInt() < 0) {
            return NULL;
        }
        int digits = row.getShort();
        int power = row.getShort();
        boolean negative = row.getShort() == NEGATIVE;
        row.getShort();
        long whole = 0;
        long fraction = 0;
        for (int i = 0; i < digits; i++, power--) {
            int digit = row.getShort();
            if (power >= 0) {
                whole = Math.addExact(Math.multiplyExact(whole, NUMERIC_BASE), digit);
            } else {
                fraction += power == -1 ? digit * 100 : power == -2 ? digit / 100 : 0;
            }
        }
        for (; power >= 0; power--) {
            whole = Math.multiplyExact(whole, NUMERIC_BASE);
        }
        long sum = Math.addExact(Math.multiplyExact(whole, WHOLE), fraction);
        return negative ? -sum : sum;
    }
}
