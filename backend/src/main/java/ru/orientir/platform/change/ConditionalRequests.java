package ru.orientir.platform.change;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.http.EntityTags;
import ru.orientir.platform.http.Versioned;

/**
 * Entity tags on every answer, and cheap 304s. A single representation is tagged with its version. Everything else is
 * tagged with the number of the newest change set and the caller, read before the data: the answer may be newer than its
 * tag, never older.
 */
final class ConditionalRequests {
    private static final String CLOCK_TAG = "orientir.clockTag";

    @Inject
    Access access;

    @ServerRequestFilter(priority = jakarta.ws.rs.Priorities.USER)
    Optional<Response> before(ContainerRequestContext request) {
        if (!isRead(request) || access.subject().isEmpty()) {
            return Optional.empty();
        }
        var tag = "W/\"%d-%08x\"".formatted(access.moment(), access.subject().hashCode());
        request.setProperty(CLOCK_TAG, tag);
        return asks(request, tag) ? Optional.of(notModified(tag)) : Optional.empty();
    }

    @ServerResponseFilter
    void after(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 300 || response.getHeaders().containsKey(HttpHeaders.ETAG)) {
            return;
        }
        var tag = tag(request, response.getEntity());
        if (tag == null) {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        if (isRead(request) && asks(request, tag)) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    private static @Nullable String tag(ContainerRequestContext request, @Nullable Object entity) {
        return entity instanceof Versioned versioned
                ? "\"" + versioned.version() + "\""
                : (String) request.getProperty(CLOCK_TAG);
    }

    private static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static boolean asks(ContainerRequestContext request, String tag) {
        var header = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return header != null && EntityTags.matches(header, tag);
    }

    private static Response notModified(String tag) {
        return Response.notModified().header(HttpHeaders.ETAG, tag).build();
    }
}
