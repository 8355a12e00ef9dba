package ru.orientir.platform.http;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How values stand in addresses. */
final class ParameterValues {
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,19}");

    private ParameterValues() {}

    /** Reads a value of the type, or throws what its parser throws; absent where any text is a value. */
    static @Nullable Function<String, ?> reader(Class<?> type) {
        if (type.isEnum()) {
            return text -> constant(type, text);
        }
        return switch (type.getName()) {
            case "java.time.LocalDate" -> ParameterValues::day;
            case "java.util.UUID" -> ParameterValues::id;
            case "int", "java.lang.Integer" -> text -> Integer.valueOf(digits(text));
            case "long", "java.lang.Long" -> text -> Long.valueOf(digits(text));
            case "boolean", "java.lang.Boolean" -> ParameterValues::truth;
            default -> null;
        };
    }

    /** What may stand there: the values themselves where they can be listed, else their form. */
    static List<String> allowed(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(ParameterValues::wire)
                    .toList();
        }
        return switch (type.getName()) {
            case "java.time.LocalDate" -> List.of("YYYY-MM-DD");
            case "java.util.UUID" -> List.of("UUID");
            case "int", "java.lang.Integer", "long", "java.lang.Long" -> List.of("integer");
            case "boolean", "java.lang.Boolean" -> List.of("true", "false");
            default -> List.of();
        };
    }

    /** A day as RFC 3339 writes it: of four digits is the year, and nothing follows. */
    static LocalDate day(String text) {
        if (text.length() != "2026-09-01".length()) {
            throw new IllegalArgumentException("not a day");
        }
        var day = LocalDate.parse(text);
        if (day.getYear() == 0) {
            throw new IllegalArgumentException("no year, to the database");
        }
        return day;
    }

    /** Java knows the digits of all scripts, and a plus. */
    private static String digits(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("not a number");
        }
        return text;
    }

    private static UUID id(String text) {
        if (!ID.matcher(text).matches()) {
            throw new IllegalArgumentException("not an id");
        }
        return UUID.fromString(text);
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> wire(constant).equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String wire(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
    }
}
