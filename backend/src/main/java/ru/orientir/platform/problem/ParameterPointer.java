package ru.orientir.platform.problem;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * How a problem names what an operation takes beside its body: {@code ?limit} of the query, {@code {id}} of the path, a header by
 * its name, {@code #/file} of a form.
 */
public final class ParameterPointer {
    private ParameterPointer() {}

    /**
     * @param javaName stands for the name on the wire where none is declared
     * @return empty for a body
     */
    public static Optional<String> of(AnnotatedElement declared, String javaName) {
        for (var annotation : declared.getAnnotations()) {
            var pointer =
                    switch (annotation) {
                        case QueryParam query -> ofQuery(query.value());
                        case RestQuery query -> ofQuery(named(query.value(), javaName));
                        case PathParam path -> "{" + path.value() + "}";
                        case RestPath path -> "{" + named(path.value(), javaName) + "}";
                        case HeaderParam header -> header.value();
                        case FormParam form -> "#/" + form.value();
                        case RestForm form -> "#/" + named(form.value(), javaName);
                        default -> null;
                    };
            if (pointer != null) {
                return Optional.of(pointer);
            }
        }
        return Optional.empty();
    }

    public static String ofQuery(String name) {
        return "?" + name;
    }

    private static String named(String declared, String javaName) {
        return declared.isEmpty() ? javaName : declared;
    }
}
