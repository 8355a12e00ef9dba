package ru.orientir.platform.http;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** An answer that is text already, written by the database; its type says what the text looks like. */
public final class Written {
    private Written() {}

    @SuppressWarnings(
            "unchecked") // the entity is the text of what T would become; the writers let a String through as it is
    public static <T> ResponseBuilder<T> as(String mediaType, byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        return (ResponseBuilder<T>) (ResponseBuilder<?>) ResponseBuilder.ok(text, MediaType.valueOf(mediaType));
    }

    /** JSON of a {@code T}. */
    public static <T> RestResponse<T> json(byte[] body) {
        return Written.<T>as(MediaType.APPLICATION_JSON, body).build();
    }
}
