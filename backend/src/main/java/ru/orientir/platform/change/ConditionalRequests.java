package ru.orientir.platform.change;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.clock.Today;
import ru.orientir.platform.http.EntityTags;
import ru.orientir.platform.http.Versioned;

/**
 * Entity tags on every answer, and cheap 304s. A single representation is tagged with its version. Everything else is
 * tagged with the moment, the number of the newest change set, and with who asks for what in which form on which day. The moment is read before the
 * data: the answer may be newer than its tag, never older.
 */
final class ConditionalRequests {
    private static final String MOMENT = "orientir.momentAsked";
    private static final String CACHE = "private, no-cache";
    private static final String VARY =
            String.join(", ", HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING);

    @Inject
    Access access;

    @ServerRequestFilter(priority = jakarta.ws.rs.Priorities.USER)
    Optional<Response> before(ContainerRequestContext request) {
        if (!isRead(request) || access.subject().isEmpty()) {
            return Optional.empty();
        }
        var moment = "%d-%08x".formatted(access.moment(), asked(request));
        request.setProperty(MOMENT, moment);
        return known(request)
                .filter(tag -> tag.equals(quoted(moment)) || tag.endsWith("." + moment + '"'))
                .findFirst()
                .map(tag -> notModified(tag.equals(quoted(moment)) ? "W/" + tag : tag));
    }

    private int asked(ContainerRequestContext request) {
        return Objects.hash(
                Today.date(),
                access.subject(),
                request.getUriInfo().getRequestUri().getRawPath(),
                request.getUriInfo().getRequestUri().getRawQuery(),
                request.getHeaderString(HttpHeaders.ACCEPT));
    }

    @ServerResponseFilter
    void after(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 300 || response.getHeaders().containsKey(HttpHeaders.ETAG)) {
            return;
        }
        var tag = tag((String) request.getProperty(MOMENT), response.getEntity());
        if (tag == null) {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, CACHE);
        response.getHeaders().putSingle(HttpHeaders.VARY, VARY);
        if (isRead(request) && isKnown(request, tag)) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    private static @Nullable String tag(@Nullable String moment, @Nullable Object entity) {
        if (entity instanceof Versioned versioned) {
            return EntityTags.of(versioned, moment);
        }
        return moment == null ? null : "W/" + quoted(moment);
    }

    private static String quoted(String moment) {
        return '"' + moment + '"';
    }

    private static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** {@code *} matches whatever there is, and that there is something is known only now. */
    private static boolean isKnown(ContainerRequestContext request, String tag) {
        return known(request).anyMatch(known -> known.equals("*") || known.equals(tag.replace("W/", "")));
    }

    private static Stream<String> known(ContainerRequestContext request) {
        var header = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return header == null ? Stream.empty() : EntityTags.weakly(header);
    }

    private static Response notModified(String tag) {
        return Response.notModified()
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, CACHE)
                .header(HttpHeaders.VARY, VARY)
                .build();
    }
}
