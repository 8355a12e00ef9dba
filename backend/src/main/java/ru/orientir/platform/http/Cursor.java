package ru.orientir.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import ru.orientir.platform.problem.ProblemException;

/**
 * The sort keys of the last row of a page; opaque to callers.
 *
 * @param sort the order it belongs to; a cursor of another order is refused
 * @param keys the values as text, in sort order, the id last
 */
public record Cursor(String sort, List<String> keys) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    String encode() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(this));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address of the page that begins after it, with all other parameters kept. */
    public String on(UriBuilder asked) {
        var address = asked.replaceQueryParam("cursor", encode()).build();
        return address.getRawPath() + "?" + address.getRawQuery();
    }

    /** Its keys; refused with 400 when it belongs to another order. */
    public List<String> keys(String order, int count) {
        if (!order.equals(sort) || keys.size() != count) {
            throw ProblemException.invalidParameter("cursor", "This cursor belongs to another order.", List.of());
        }
        return keys;
    }

    /** Whoever makes one up is told so, whatever is in it. */
    public static Cursor decode(String text) {
        try {
            var cursor = JSON.readValue(Base64.getUrlDecoder().decode(text), Cursor.class);
            if (cursor.keys.stream().allMatch(StorableText::fits)) {
                return cursor;
            }
        } catch (IOException | RuntimeException e) {
            throw foreign();
        }
        throw foreign();
    }

    /** The refusal of a cursor that no page has given out. */
    public static ProblemException foreign() {
        return ProblemException.invalidParameter("cursor", "Take it from `next` of the page before.", List.of());
    }

    static Cursor of(String sort, Object... keys) {
        return new Cursor(sort, Arrays.stream(keys).map(String::valueOf).toList());
    }
}
