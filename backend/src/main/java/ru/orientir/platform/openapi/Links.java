package ru.orientir.platform.openapi;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.links.Link;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Leads from what is answered to what can be done with it: from a thing to every operation on it, from a list to its first
 * item. A page's {@code next} needs no link: it is an address.
 */
final class Links {
    private static final String ID = "/{id}";

    private final Map<String, Schema> components;
    private final Map<String, PathItem> paths;
    /** By the schema it is answered as. */
    private final Map<String, Thing> things = new HashMap<>();

    private Links(OpenAPI contract) {
        components = contract.getComponents().getSchemas();
        paths = contract.getPaths().getPathItems();
        paths.forEach((path, item) -> {
            if (path.endsWith(ID) && item.getGET() != null) {
                good(item.getGET())
                        .map(Links::answered)
                        .ifPresent(schema -> things.put(schema, new Thing(path, item.getGET())));
            }
        });
    }

    static void addTo(OpenAPI contract) {
        var links = new Links(contract);
        links.paths.forEach((path, item) -> item.getOperations().forEach((method, operation) -> good(operation)
                .ifPresent(answer -> links.lead(path, method, operation, answer))));
    }

    private void lead(String path, PathItem.HttpMethod method, Operation operation, APIResponse answer) {
        var schema = answered(answer);
        var known = things.get(schema);
        var thing = known == null ? path + ID : known.path;
        if (method == PathItem.HttpMethod.POST || path.equals(thing)) {
            paths.entrySet().stream()
                    .filter(other -> other.getKey().startsWith(thing))
                    .flatMap(other -> other.getValue().getOperations().values().stream())
                    .filter(next -> next != operation)
                    .forEach(next -> answer.addLink(next.getOperationId(), link(next, "$response.body#/id")));
        }
        var first = things.get(itemOf(components.get(schema)));
        if (first != null) {
            answer.addLink(first.get.getOperationId(), link(first.get, "$response.body#/items/0/id"));
        }
    }

    private static Link link(Operation next, String id) {
        var link = OASFactory.createLink().operationId(next.getOperationId()).addParameter("id", id);
        if (next.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()))) {
            link.addParameter("If-Match", "$response.header.ETag");
        }
        return link;
    }

    private static Optional<APIResponse> good(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("2"))
                .<APIResponse>map(Map.Entry::getValue)
                .findFirst();
    }

    /** The component that is answered as JSON. */
    private static @Nullable String answered(APIResponse answer) {
        var json = answer.getContent() == null ? null : answer.getContent().getMediaType("application/json");
        return json == null || json.getSchema() == null ? null : SchemaWalk.target(json.getSchema());
    }

    /** The component a page has items of. */
    private static @Nullable String itemOf(@Nullable Schema page) {
        var items = page == null || page.getProperties() == null
                ? null
                : page.getProperties().get("items");
        return items == null || items.getItems() == null ? null : SchemaWalk.target(items.getItems());
    }

    /**
     * Something with an address of its own.
     *
     * @param get the operation that answers it
     */
    private record Thing(String path, Operation get) {}
}
