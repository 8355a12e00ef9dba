package ru.orientir.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Cuts the items of a page down to the fields asked for with {@code fields=}. */
final class SparseFields {
    private static final List<String> ALWAYS = List.of("id", "version");

    @Inject
    ObjectMapper json;

    @ServerResponseFilter
    void prune(ContainerRequestContext request, ContainerResponseContext response) {
        var asked = request.getUriInfo().getQueryParameters().getFirst("fields");
        if (asked == null || !(response.getEntity() instanceof Page<?> page)) {
            return;
        }
        Set<String> kept = Stream.concat(
                        ALWAYS.stream(), Arrays.stream(asked.split(",")).map(String::strip))
                .collect(Collectors.toSet());
        response.setEntity(page.map(item -> {
            ObjectNode node = json.valueToTree(item);
            return node.retain(kept);
        }));
    }
}
