package ru.orientir.figures.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A statement in the making: its text and, in the order of the text, its parameters. */
public final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();
    private boolean plannedAnew;

    public static Sql of(String piece, Object... values) {
        return new Sql().add(piece, values);
    }

    public Sql add(String piece, Object... values) {
        text.append(piece).append('\n');
        parameters.addAll(Arrays.asList(values));
        return this;
    }

    public Sql add(Sql piece) {
        text.append(piece.text);
        parameters.addAll(piece.parameters);
        return this;
    }

    /** How many rows it reads depends on its parameters, from one school to a nation: no plan fits all. */
    public Sql planAnew() {
        plannedAnew = true;
        return this;
    }

    boolean isPlannedAnew() {
        return plannedAnew;
    }

    String text() {
        return text.toString();
    }

    /** The whole statement with its values in it: for COPY, which takes no parameters. */
    String complete() {
        var pieces = text.toString().split("\\?", -1);
        var whole = new StringBuilder(pieces[0]);
        for (int i = 0; i < parameters.size(); i++) {
            whole.append(literal(parameters.get(i))).append(pieces[i + 1]);
        }
        return whole.toString();
    }

    private static String literal(Object value) {
        return switch (value) {
            case List<?> list ->
                list.stream().map(Sql::literal).collect(Collectors.joining(", ", "array[", "]::" + type(list) + "[]"));
            case Number number -> number.toString();
            default -> "'" + value.toString().replace("'", "''") + "'";
        };
    }

    void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            var value = parameters.get(i);
            if (value instanceof List<?> list) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf(type(list), list.toArray()));
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    private static String type(List<?> list) {
        var first = list.isEmpty() ? "" : list.getFirst();
        return first instanceof UUID ? "uuid" : first instanceof Integer ? "int4" : "text";
    }
}
