package ru.orientir.platform.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.problem.ProblemException;

/** Reads enums, dates and ids in queries; a bad value is a 400 that lists the good ones, not the 404 of the specification. */
@Provider
public class ParameterConverters implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type.isEnum()) {
            return (ParamConverter<T>) new Converter<>(text -> constant(type, text));
        }
        if (type == LocalDate.class) {
            return (ParamConverter<T>) new Converter<>(ParameterConverters::date);
        }
        return type == UUID.class ? (ParamConverter<T>) new Converter<>(ParameterConverters::id) : null;
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> wire(c).equals(text))
                .findFirst()
                .orElseThrow(() -> refuse(
                        text,
                        Arrays.stream(type.getEnumConstants())
                                .map(ParameterConverters::wire)
                                .toList()));
    }

    private static String wire(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw refuse(text, List.of("YYYY-MM-DD"));
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw refuse(text, List.of("UUID"));
        }
    }

    private static ProblemException refuse(String text, List<String> allowed) {
        var shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
        return ProblemException.invalidParameter(
                "", "«%s» is not a value of this parameter.".formatted(shown), allowed);
    }

    private record Converter<T>(java.util.function.Function<String, T> read) implements ParamConverter<T> {
        @Override
        public T fromString(String value) {
            return read.apply(value);
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
