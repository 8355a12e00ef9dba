package ru.orientir.platform.http;

import jakarta.ws.rs.BeanParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.problem.FieldError;
import ru.orientir.platform.problem.ParameterPointer;

/**
 * What an operation takes from the address.
 *
 * @param pointer as a problem names it
 * @param type of one value
 * @param repeated whether several values may be given
 * @param mayBeEmpty whether an empty value means something
 */
record DeclaredParameter(String pointer, Class<?> type, boolean repeated, boolean mayBeEmpty) {
    private static final int SHOWN = 80;

    /** Of the path and the query, however the method takes them. */
    static List<DeclaredParameter> of(Method operation) {
        return Arrays.stream(operation.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? Arrays.stream(parameter.getType().getDeclaredFields())
                                .flatMap(field -> of(field, field.getName(), field.getGenericType()))
                        : of(parameter, parameter.getName(), parameter.getParameterizedType()))
                .toList();
    }

    private static Stream<DeclaredParameter> of(AnnotatedElement declared, String javaName, Type type) {
        @Nullable Parameter described = declared.getAnnotation(Parameter.class);
        boolean several = type instanceof ParameterizedType list
                && list.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw);
        var one = several ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
        return ParameterPointer.of(declared, javaName)
                .filter(pointer -> pointer.startsWith("?") || pointer.startsWith("{"))
                .map(pointer -> new DeclaredParameter(
                        pointer,
                        one instanceof Class<?> simple ? simple : Object.class,
                        several,
                        described != null && described.allowEmptyValue()))
                .stream();
    }

    boolean isOfQuery() {
        return pointer.startsWith("?");
    }

    String name() {
        return pointer.replaceAll("[?{}]", "");
    }

    /** What is wrong with the values it was given. */
    Stream<FieldError> faults(List<String> values) {
        if (values.size() > 1 && !repeated) {
            return Stream.of(new FieldError(pointer, "repeated", "It may be given once."));
        }
        return values.stream().flatMap(this::fault);
    }

    private Stream<FieldError> fault(String value) {
        if (value.isEmpty() && !mayBeEmpty) {
            return Stream.of(new FieldError(pointer, "empty", "Leave it out, or give it a value.", allowed()));
        }
        if (!StorableText.fits(value)) {
            return Stream.of(new FieldError(pointer, "invalid", "It is not text in UTF-8."));
        }
        return isReadable(value)
                ? Stream.empty()
                : Stream.of(new FieldError(
                        pointer,
                        "invalid",
                        "«%s» is not a value of this parameter.".formatted(shown(value)),
                        allowed()));
    }

    private boolean isReadable(String value) {
        var reader = ParameterValues.reader(type);
        try {
            return reader == null || reader.apply(value) != null;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private @Nullable List<String> allowed() {
        var allowed = ParameterValues.allowed(type);
        return allowed.isEmpty() ? null : allowed;
    }

    private static String shown(String value) {
        return value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }
}
