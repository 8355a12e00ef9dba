package ru.orientir.platform.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import ru.orientir.platform.problem.ProblemException;

/** Refuses query parameters the operation does not declare: a misspelt filter must not answer everything. */
final class StrictParameters {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        if (request.getUriInfo().getQueryParameters().isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        var names = known.computeIfAbsent(resource.getResourceMethod(), StrictParameters::names);
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!values.stream().allMatch(StorableText::fits)) {
                throw ProblemException.invalidParameter(name, "U+0000 is not text.", List.of());
            }
        });
        for (var asked : request.getUriInfo().getQueryParameters().keySet()) {
            if (!names.contains(asked)) {
                throw ProblemException.invalidParameter(
                        asked,
                        "This operation has no such parameter.",
                        names.stream().toList());
            }
        }
    }

    private static Set<String> names(Method method) {
        var names = new TreeSet<String>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                Arrays.stream(parameter.getType().getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(QueryParam.class))
                        .forEach(field ->
                                names.add(field.getAnnotation(QueryParam.class).value()));
            } else if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.add(parameter.getAnnotation(QueryParam.class).value());
            } else if (parameter.isAnnotationPresent(RestQuery.class)) {
                var name = parameter.getAnnotation(RestQuery.class).value();
                names.add(name.isEmpty() ? parameter.getName() : name);
            }
        }
        return names;
    }
}
