package ru.orientir.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** The 201 answer of a POST that adds something. */
public final class Created {
    private Created() {}

    private static final String ROOT = "/api/v1/";

    /** @param collection path of the collection below {@code /api/v1} */
    public static <T extends Versioned> RestResponse<T> at(String collection, T view) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                // As text: an address given as one would be taken for relative to the root of the API.
                .header(HttpHeaders.LOCATION, ROOT + collection + "/" + view.id())
                .entity(view)
                .build();
    }
}
