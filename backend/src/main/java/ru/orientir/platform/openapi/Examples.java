package ru.orientir.platform.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Composes an example of every body from the examples of its fields, so that each stands in the code once. */
final class Examples {
    private static final Map<String, Object> BY_FORMAT = Map.of(
            "uuid", "019a9f3e-5c1e-7000-8000-000000000001",
            "date", "2026-09-01",
            "date-time", "2026-09-01T08:00:00Z",
            "uri", "https://orientir.ru/problems/not-found");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Schema> schemas;
    private final Words words;

    Examples(Map<String, Schema> schemas, Words words) {
        this.schemas = schemas;
        this.words = words;
    }

    void addTo(Operation operation) {
        if (operation.getRequestBody() != null) {
            addTo(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getRef() == null)
                .forEach(response -> addTo(response.getContent()));
    }

    private void addTo(Content content) {
        if (content == null) {
            return;
        }
        for (Map.Entry<String, MediaType> entry : content.getMediaTypes().entrySet()) {
            var body = entry.getValue();
            if (entry.getKey().contains("json") && body.getSchema() != null && body.getExample() == null) {
                body.setExample(of("text", body.getSchema(), new TreeSet<>()));
            }
        }
    }

    /** @param name of the field, which tells what a text without an example of its own may look like */
    private Object of(String name, Schema schema, Set<String> open) {
        if (schema.getExample() != null) {
            return schema.getExample();
        }
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return written(schema, schema.getExamples().getFirst());
        }
        var target = SchemaWalk.target(schema);
        if (target != null) {
            if (!schemas.containsKey(target) || !open.add(target)) {
                return ContractFilter.ordered();
            }
            var example = of(name, schemas.get(target), open);
            open.remove(target);
            return example;
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().getFirst();
        }
        return byType(name, schema, open);
    }

    /** The example of a list is written as JSON. */
    private static Object written(Schema schema, Object example) {
        var isList = schema.getType() != null && schema.getType().contains(Schema.SchemaType.ARRAY);
        if (!isList || !(example instanceof String text)) {
            return example;
        }
        try {
            return JSON.readValue(text, List.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a list: " + text, e);
        }
    }

    private Object byType(String name, Schema schema, Set<String> open) {
        var type = schema.getType() == null || schema.getType().isEmpty()
                ? Schema.SchemaType.OBJECT
                : schema.getType().getFirst();
        return switch (type) {
            case ARRAY -> schema.getItems() == null ? List.of() : List.of(of(name, schema.getItems(), open));
            case BOOLEAN -> false;
            case INTEGER, NUMBER -> 1;
            case STRING ->
                schema.getFormat() == null
                        ? words.example(name)
                        : BY_FORMAT.getOrDefault(schema.getFormat(), words.example(name));
            default -> object(schema, open);
        };
    }

    private Map<String, Object> object(Schema schema, Set<String> open) {
        var example = ContractFilter.ordered();
        if (schema.getProperties() != null) {
            var required = schema.getRequired() == null ? List.<String>of() : schema.getRequired();
            schema.getProperties().forEach((name, property) -> {
                if (required.contains(name) || property.getExample() != null || property.getExamples() != null) {
                    example.put(name, of(name, property, open));
                }
            });
        }
        return example;
    }
}
