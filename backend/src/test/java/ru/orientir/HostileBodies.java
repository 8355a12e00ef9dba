package ru.orientir;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Bodies made of the contract's own schemas, each with one thing in it that doesn't belong there. */
final class HostileBodies {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String HERE = "@here@";
    private static final int DEEPEST = 8;

    private final Map<String, Schema> schemas;

    HostileBodies(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /**
     * A body with one fault.
     *
     * @param pointer where the fault is, as a problem tells it
     */
    record Hostile(String pointer, String body) {}

    private record Place(String pointer, Schema<?> schema) {}

    /** Every fault of every place a body of this schema has. */
    Stream<Hostile> of(Schema<?> schema) {
        var sample = sample(schema, 0);
        var places = new ArrayList<Place>();
        collect(schema, "", 0, places);
        return places.stream().flatMap(place -> faults(place.schema()).map(fault -> put(sample, place, fault)));
    }

    private static Hostile put(JsonNode sample, Place place, String fault) {
        var where =
                "#" + place.pointer() + (fault.equals("[null]") ? "/0" : fault.startsWith("{\"zzz\"") ? "/zzz" : "");
        if (place.pointer().isEmpty()) {
            return new Hostile(where, fault);
        }
        var body = sample.deepCopy();
        var at = JsonPointer.compile(place.pointer());
        var parent = body.at(at.head());
        if (parent instanceof ObjectNode object) {
            object.put(at.last().getMatchingProperty(), HERE);
        } else {
            ((ArrayNode) parent).set(at.last().getMatchingIndex(), HERE);
        }
        return new Hostile(where, body.toString().replace('"' + HERE + '"', fault));
    }

    private Stream<String> faults(Schema<?> declared) {
        var schema = resolve(declared);
        if (schema.getEnum() != null) {
            return Stream.of("\"zzz\"", "0");
        }
        return switch (String.valueOf(schema.getType())) {
            case "integer" ->
                Stream.of(
                        "int64".equals(schema.getFormat()) ? "9223372036854775808" : "2147483648",
                        "1.5",
                        "\"1\"",
                        "true");
            case "number" -> Stream.of("\"1\"", "true");
            case "boolean" -> Stream.of("1", "\"true\"");
            case "array" -> Stream.of("[null]", "\"x\"");
            case "string" ->
                switch (String.valueOf(schema.getFormat())) {
                    case "date" -> Stream.of("\"+999999999-12-31\"", "\"2026-02-30\"", "20260101", "[2026,1,1]");
                    case "uuid" -> Stream.of("\"x\"", "5");
                    default -> Stream.of("5", "true", "\"\\u0000\"", "\"\\ud800\"", "[]");
                };
            case "object" -> schema.getProperties() == null ? Stream.of() : Stream.of("{\"zzz\":1}", "5", "[5]");
            default -> Stream.of();
        };
    }

    private void collect(Schema<?> declared, String pointer, int depth, List<Place> places) {
        var schema = resolve(declared);
        places.add(new Place(pointer, schema));
        if (depth == DEEPEST) {
            return;
        }
        if (schema.getProperties() != null) {
            schema.getProperties()
                    .forEach((name, property) -> collect(property, pointer + "/" + name, depth + 1, places));
        }
        if (schema.getItems() != null) {
            collect(schema.getItems(), pointer + "/0", depth + 1, places);
        }
    }

    /** Fits the schema by its kinds; what the values mean is not its matter. */
    private JsonNode sample(Schema<?> declared, int depth) {
        var schema = resolve(declared);
        if (schema.getEnum() != null) {
            return JSON.textNode(String.valueOf(schema.getEnum().getFirst()));
        }
        return switch (String.valueOf(schema.getType())) {
            case "integer", "number" -> JSON.numberNode(1);
            case "boolean" -> JSON.booleanNode(true);
            case "array" -> {
                var list = JSON.arrayNode();
                yield depth == DEEPEST ? list : list.add(sample(schema.getItems(), depth + 1));
            }
            case "string" ->
                JSON.textNode(
                        switch (String.valueOf(schema.getFormat())) {
                            case "date" -> "2026-09-01";
                            case "uuid" -> "019a9f3e-5c1e-7000-8000-000000000001";
                            case "date-time" -> "2026-09-01T08:00:00.000Z";
                            default -> "x";
                        });
            default -> {
                var object = JSON.objectNode();
                if (schema.getProperties() != null && depth < DEEPEST) {
                    schema.getProperties().forEach((name, property) -> object.set(name, sample(property, depth + 1)));
                }
                yield object;
            }
        };
    }

    private Schema<?> resolve(Schema<?> schema) {
        if (schema.get$ref() != null) {
            return resolve(schemas.get(schema.get$ref().replaceAll(".*/", "")));
        }
        return schema.getAllOf() == null ? schema : resolve(schema.getAllOf().getFirst());
    }
}
