package ru.orientir.platform.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.problem.ProblemException;

/**
 * The keys a list can be sorted by. The first one is the default; a leading minus turns the order round. The id breaks
 * ties, so every order is total.
 */
public final class Sorting<T> {
    private final Map<String, Key<T>> keys = new LinkedHashMap<>();

    private Sorting() {}

    /**
     * @param expression HQL over the alias {@code e}; must never be null (coalesce it)
     * @param value the same of a loaded entity
     */
    public static <T> Sorting<T> by(String name, String expression, Class<?> type, Function<T, Object> value) {
        return new Sorting<T>().or(name, expression, type, value);
    }

    public Sorting<T> or(String name, String expression, Class<?> type, Function<T, Object> value) {
        keys.put(name, new Key<>(expression, type, value));
        return this;
    }

    Order<T> order(@Nullable String asked) {
        var text = asked == null ? keys.keySet().iterator().next() : asked;
        var descending = text.startsWith("-");
        var key = keys.get(descending ? text.substring(1) : text);
        if (key == null) {
            throw ProblemException.invalidParameter("sort", "Not a sort key.", List.copyOf(keys.keySet()));
        }
        return new Order<>(text, key, descending);
    }

    record Key<T>(String expression, Class<?> type, Function<T, Object> value) {}

    record Order<T>(String text, Key<T> key, boolean descending) {
        String clause() {
            var direction = descending ? " desc" : " asc";
            return " order by " + key.expression + direction + ", e.id" + direction;
        }

        String after() {
            return "(" + key.expression + ", e.id) " + (descending ? "<" : ">") + " (:cursorKey, :cursorId)";
        }

        /** No database knows the years that Java does. */
        private static Instant moment(String value) {
            var moment = Instant.parse(value);
            ParameterValues.day(LocalDate.ofInstant(moment, ZoneOffset.UTC).toString());
            return moment;
        }

        Object parse(String value) {
            try {
                return switch (key.type.getSimpleName()) {
                    case "Integer" -> Integer.valueOf(value);
                    case "Long" -> Long.valueOf(value);
                    case "LocalDate" -> ParameterValues.day(value);
                    case "Instant" -> moment(value);
                    default -> value;
                };
            } catch (DateTimeException | IllegalArgumentException e) {
                throw Cursor.foreign();
            }
        }
    }
}
