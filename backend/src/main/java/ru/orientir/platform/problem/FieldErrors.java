package ru.orientir.platform.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;

/** What Bean Validation and Jackson find wrong with a field, as the API tells it. */
final class FieldErrors {
    private FieldErrors() {}

    /**
     * A rule broken by what was sent.
     *
     * @param operation whose parameters the violation is of; absent where it is of a value handed over inside the house
     */
    static FieldError of(ConstraintViolation<?> violation, @Nullable Method operation) {
        var nodes = new ArrayList<Path.Node>();
        violation.getPropertyPath().forEach(nodes::add);
        int parameter = parameter(nodes);
        if (operation == null || parameter < 0) {
            return error("#" + pointer(nodes), violation);
        }
        var rest = nodes.subList(parameter + 1, nodes.size());
        var declared = operation
                .getParameters()[
                nodes.get(parameter).as(Path.ParameterNode.class).getParameterIndex()];
        if (declared.isAnnotationPresent(BeanParam.class)) {
            return error(ofBean(declared.getType(), rest), violation);
        }
        return error(ParameterPointer.of(declared, declared.getName()).orElseGet(() -> "#" + pointer(rest)), violation);
    }

    private static int parameter(List<Path.Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).getKind() == ElementKind.PARAMETER) {
                return i;
            }
        }
        return -1;
    }

    /** Several parameters in one object: its field, or what the object itself calls wrong, names the parameter. */
    private static String ofBean(Class<?> bean, List<Path.Node> rest) {
        var name = rest.isEmpty() ? "" : rest.getFirst().getName();
        return Arrays.stream(bean.getDeclaredFields())
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .flatMap(field -> ParameterPointer.of(field, name))
                .orElseGet(() -> ParameterPointer.ofQuery(name));
    }

    private static String pointer(List<Path.Node> nodes) {
        var pointer = new StringBuilder();
        for (var node : nodes) {
            if (node.getIndex() != null) {
                step(pointer, node.getIndex());
            }
            if (node.getKey() != null) {
                step(pointer, node.getKey());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                // What a Coherent value calls wrong may lie deeper: thresholds/0/value.
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    /** As RFC 6901 writes a step. */
    private static void step(StringBuilder pointer, Object name) {
        pointer.append('/').append(name.toString().replace("~", "~0").replace("/", "~1"));
    }

    private static FieldError error(String pointer, ConstraintViolation<?> violation) {
        return new FieldError(pointer, code(violation), violation.getMessage());
    }

    private static String code(ConstraintViolation<?> violation) {
        var told = violation.unwrap(HibernateConstraintViolation.class).getDynamicPayload(String.class);
        if (told != null) {
            return (String) told;
        }
        var code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
        return code.startsWith("not_") ? "required" : code;
    }

    /** JSON that does not fit the contract. */
    static FieldError ofJson(JsonMappingException e) {
        var pointer = new StringBuilder("#");
        for (var step : e.getPath()) {
            step(pointer, step.getFieldName() == null ? step.getIndex() : step.getFieldName());
        }
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                new FieldError(
                        pointer.toString(),
                        "unknown_field",
                        "This field is not known.",
                        unknown.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .sorted()
                                .toList());
            case InvalidFormatException format
            when format.getTargetType().isEnum() ->
                new FieldError(
                        pointer.toString(),
                        "invalid_value",
                        "This value is not allowed.",
                        Arrays.stream(format.getTargetType().getEnumConstants())
                                .map(c -> ((Enum<?>) c).name().toLowerCase(Locale.ROOT))
                                .toList());
            case InvalidNullException nothing ->
                new FieldError(pointer.toString(), "required", "Null is no value here.");
            default -> new FieldError(pointer.toString(), "invalid_value", "This value does not fit the contract.");
        };
    }
}
