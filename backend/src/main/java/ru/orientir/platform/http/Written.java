package ru.orientir.platform.http;

import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** An answer whose bytes are put together already; its type says what they look like. */
public record Written(byte[] body) {

    @SuppressWarnings("unchecked") // the entity is what T would become, and WrittenWriter lets it through as it is
    public static <T> ResponseBuilder<T> as(String mediaType, byte[] body) {
        return (ResponseBuilder<T>)
                (ResponseBuilder<?>) ResponseBuilder.ok(new Written(body), MediaType.valueOf(mediaType));
    }

    /** JSON of a {@code T}. */
    public static <T> RestResponse<T> json(byte[] body) {
        return Written.<T>as(MediaType.APPLICATION_JSON, body).build();
    }
}
