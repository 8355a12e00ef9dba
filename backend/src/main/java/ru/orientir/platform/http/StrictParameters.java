package ru.orientir.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import ru.orientir.platform.problem.FieldError;
import ru.orientir.platform.problem.ParameterPointer;
import ru.orientir.platform.problem.ProblemException;

/**
 * Holds the address to what the operation declares, and tells all its faults at once: a misspelt filter must not answer everything,
 * nor an empty one, nor one of two.
 */
final class StrictParameters {
    private final Map<Method, List<DeclaredParameter>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        if (resource.getResourceMethod() == null) {
            return;
        }
        var declared = known.computeIfAbsent(resource.getResourceMethod(), DeclaredParameter::of);
        requireKnown(request.getUriInfo(), declared);
        var faults = new ArrayList<FieldError>();
        for (var parameter : declared) {
            var given = parameter.isOfQuery()
                    ? request.getUriInfo().getQueryParameters()
                    : request.getUriInfo().getPathParameters();
            parameter.faults(given.getOrDefault(parameter.name(), List.of())).forEach(faults::add);
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalidParameters(faults);
        }
    }

    private static void requireKnown(UriInfo uri, List<DeclaredParameter> declared) {
        var names = declared.stream()
                .filter(DeclaredParameter::isOfQuery)
                .map(DeclaredParameter::name)
                .sorted()
                .toList();
        var unknown = uri.getQueryParameters().keySet().stream()
                .filter(asked -> !names.contains(asked))
                .map(asked -> new FieldError(
                        ParameterPointer.ofQuery(asked), "unknown", "This operation has no such parameter.", names))
                .toList();
        if (!unknown.isEmpty()) {
            throw ProblemException.unknownParameters(unknown);
        }
    }
}
