package ru.orientir.figures.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.http.Written;

/** A page as it goes out, put together from what the database wrote. */
final class PageText {
    private static final String BEGINNING = "{\"items\":[";
    private static final int ITEMS = BEGINNING.length() - 1;

    private final Format format;
    private final long asOf;
    private final @Nullable String next;
    private final byte[] hidden;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(64 * 1024);
    private boolean empty = true;

    PageText(Format format, long asOf, @Nullable String next) {
        this.format = format;
        this.asOf = asOf;
        this.next = next;
        this.hidden = bytes(Columns.hidden(format));
        write(format == Format.JSON ? BEGINNING : Columns.header());
    }

    void add(Row row, boolean isHidden) {
        if (format == Format.JSON && !empty) {
            body.write(',');
        }
        empty = false;
        body.writeBytes(row.head());
        body.writeBytes(isHidden ? hidden : row.figure());
        body.writeBytes(row.tail());
        if (format == Format.CSV) {
            write("\r\n");
        }
    }

    /** A roll-up, with what it is added up from inside. JSON alone can say that. */
    void add(Row total, boolean isHidden, PageText parts) {
        if (!empty) {
            body.write(',');
        }
        empty = false;
        body.writeBytes(total.head());
        body.writeBytes(isHidden ? hidden : total.figure());
        write(",\"parts\":");
        var items = parts.body.toByteArray();
        body.write(items, ITEMS, items.length - ITEMS);
        write("]");
        body.writeBytes(total.tail());
    }

    /** In CSV the moment and the next page stand in headers. */
    <T> RestResponse<T> response() {
        if (format == Format.JSON) {
            write(next == null ? "]" : "],\"next\":\"" + next + '"');
            write(",\"asOf\":" + asOf + '}');
            return Written.json(body.toByteArray());
        }
        var csv = Written.<T>as(Format.TEXT_CSV + ";charset=UTF-8", body.toByteArray())
                .header("As-Of", asOf);
        return (next == null ? csv : csv.header("Link", "<" + next + ">; rel=\"next\"")).build();
    }

    private void write(String text) {
        body.writeBytes(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
