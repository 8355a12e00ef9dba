package ru.orientir.analysis;

import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import ru.orientir.platform.http.Cursor;

/** Where a page begins, and as of which moment; a table that is paged through does not move below the reader. */
public record TableCursor(long moment, int offset) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{1,9})");

    public static TableCursor decode(String text) {
        var m = FORM.matcher(text);
        if (!m.matches()) {
            throw Cursor.foreign();
        }
        return new TableCursor(Long.parseLong(m.group(1)), Integer.parseInt(m.group(2)));
    }

    /** The address of the page, with all other parameters kept. */
    public String address(UriInfo uri) {
        var address = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", moment + "-" + offset)
                .replaceQueryParam("offset")
                .replaceQueryParam("at")
                .build();
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}
