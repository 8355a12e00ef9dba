package ru.orientir.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import ru.orientir.platform.problem.ProblemException;

/** Cuts the items of a page down to the fields asked for with {@code fields=}. */
public final class SparseFields {
    /** A page whose items lack fields the contract requires is another kind of answer, and says so. */
    public static final String MEDIA_TYPE = "application/vnd.orientir.sparse+json";

    private static final List<String> ALWAYS = List.of("id", "version");

    @Inject
    ObjectMapper json;

    @ServerRequestFilter
    void requireKnown(ContainerRequestContext request, ResourceInfo operation) {
        var asked = request.getUriInfo().getQueryParameters().getFirst("fields");
        if (asked == null || operation.getResourceMethod() == null) {
            return;
        }
        var known = ofItems(operation.getResourceMethod().getGenericReturnType());
        if (!known.containsAll(names(asked))) {
            throw ProblemException.invalidParameter("fields", "Not all of these are fields of the items.", known);
        }
    }

    /** What an item of the list has, in the order of the contract; nothing where the answer is no list. */
    private static List<String> ofItems(Type answer) {
        var listed =
                switch (answer) {
                    case ParameterizedType page
                    when page.getRawType() == Page.class -> page.getActualTypeArguments()[0];
                    case ParameterizedType wrapped -> wrapped.getActualTypeArguments()[0];
                    case Class<?> view
                    when view.isRecord() ->
                        Arrays.stream(view.getRecordComponents())
                                .filter(component -> component.getName().equals("items"))
                                .findFirst()
                                .map(RecordComponent::getGenericType)
                                .orElse(answer);
                    default -> answer;
                };
        if (listed instanceof Class<?> item && item.isRecord()) {
            return Arrays.stream(item.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }
        return listed.equals(answer) ? List.of() : ofItems(listed);
    }

    private static List<String> names(String asked) {
        return Arrays.stream(asked.split(",", -1)).map(String::strip).toList();
    }

    @ServerResponseFilter
    void prune(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        var asked = request.getUriInfo().getQueryParameters().getFirst("fields");
        if (asked == null || response.getStatus() >= 300) {
            return;
        }
        JsonNode answer = json.valueToTree(response.getEntity());
        if (!(answer.get("items") instanceof ArrayNode items)) {
            return;
        }
        Set<String> kept = Stream.concat(ALWAYS.stream(), names(asked).stream()).collect(Collectors.toSet());
        items.forEach(item -> ((ObjectNode) item).retain(kept));
        ((ObjectNode) answer).retain("items", "next");
        // As text: the writer is bound to the page type of the method, which a pruned page no longer is.
        response.setEntity(json.writeValueAsString(answer));
        response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
    }
}
