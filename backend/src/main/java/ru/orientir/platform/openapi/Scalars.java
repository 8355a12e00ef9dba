package ru.orientir.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Writes an id, a day or a moment out where it is used: as a component of its own it would become a class {@code UUID} or
 * {@code Instant} in every generated client.
 */
final class Scalars {
    private Scalars() {}

    static void writeOut(OpenAPI contract) {
        var components = contract.getComponents();
        Map<String, Schema> scalars = components.getSchemas().entrySet().stream()
                .filter(entry -> isScalar(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        SchemaWalk.all(contract, schema -> {
            var scalar = scalars.get(SchemaWalk.target(schema));
            if (scalar != null) {
                schema.setRef(null);
                schema.setAllOf(null);
                schema.setType(scalar.getType());
                schema.setFormat(scalar.getFormat());
            }
            if ("uuid".equals(schema.getFormat())) {
                // The format says it better than the pattern beside it, which has no anchors.
                schema.setPattern(null);
            }
        });
        scalars.keySet().forEach(components::removeSchema);
    }

    private static boolean isScalar(Schema schema) {
        return schema.getEnumeration() == null
                && (List.of(Schema.SchemaType.STRING).equals(schema.getType()));
    }
}
