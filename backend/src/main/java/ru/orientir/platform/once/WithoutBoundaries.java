package ru.orientir.platform.once;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Leaves out the lines that part a form (multipart): a client makes their text anew each time it sends the same. */
final class WithoutBoundaries extends OutputStream {
    private static final int NOT_AT_START = -1;

    private final byte[] delimiter;
    private final OutputStream rest;
    /** How much of the delimiter the line has begun with; all of it while the line is left out. */
    private int matched;

    WithoutBoundaries(String boundary, OutputStream rest) {
        this.delimiter = boundary.isEmpty() ? new byte[0] : ("--" + boundary).getBytes(StandardCharsets.UTF_8);
        this.rest = new BufferedOutputStream(rest);
        this.matched = delimiter.length == 0 ? NOT_AT_START : 0;
    }

    @Override
    public void write(int next) throws IOException {
        if (delimiter.length == 0) {
            rest.write(next);
        } else if (matched == delimiter.length) {
            matched = next == '\n' ? 0 : matched;
        } else if (matched != NOT_AT_START && (byte) next == delimiter[matched]) {
            matched++;
        } else {
            rest.write(delimiter, 0, Math.max(matched, 0));
            rest.write(next);
            matched = next == '\n' ? 0 : NOT_AT_START;
        }
    }

    @Override
    public void close() throws IOException {
        rest.close();
    }
}
