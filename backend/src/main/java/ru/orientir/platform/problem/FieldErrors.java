package ru.orientir.platform.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Arrays;
import java.util.Locale;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** What Bean Validation and Jackson find wrong with a field, as the API tells it. */
final class FieldErrors {
    private FieldErrors() {}

    /** A rule broken by the body. */
    static FieldError ofBody(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        var parameter = true;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
                parameter = false;
            } else if (node.getKind() == ElementKind.PARAMETER && parameter) {
                pointer.setLength(0);
            }
        }
        return new FieldError("#" + pointer, code(violation), violation.getMessage());
    }

    /** A rule broken by a query parameter. */
    static FieldError ofQuery(ConstraintViolation<?> violation) {
        var name = "";
        for (Path.Node node : violation.getPropertyPath()) {
            name = node.getName();
        }
        return new FieldError("?" + name, code(violation), violation.getMessage());
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
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
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
            default -> new FieldError(pointer.toString(), "invalid_value", "This value does not fit the contract.");
        };
    }
}
