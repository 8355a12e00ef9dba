package ru.orientir.platform.http;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The 201 answer of a POST that adds something. */
public final class Created {
    private Created() {}

    /** @param collection path of the collection below {@code /api/v1} */
    public static <T extends Versioned> RestResponse<T> at(String collection, T view) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .location(URI.create("/api/v1/" + collection + "/" + view.id()))
                .entity(view)
                .build();
    }
}
