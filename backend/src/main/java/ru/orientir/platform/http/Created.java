package ru.orientir.platform.http;

import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The 201 answer of a POST that adds something. */
public final class Created {
    private Created() {}

    /** @param collection path of the collection below {@code /api/v1} */
    public static <T extends Versioned> RestResponse<T> at(String collection, T view) {
        return at(collection, view.id(), view);
    }

    /** The same for a view that changes without a version of its own, and so has no entity tag. */
    public static <T> RestResponse<T> at(String collection, UUID id, T view) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .location(URI.create("/api/v1/" + collection + "/" + id))
                .entity(view)
                .build();
    }
}
