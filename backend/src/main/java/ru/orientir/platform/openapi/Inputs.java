package ru.orientir.platform.openapi;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says of every object of a request body that it has no other fields: the server refuses the ones it doesn't know. */
final class Inputs {
    private final Map<String, Schema> components;
    private final Set<String> seen = new HashSet<>();

    private Inputs(Map<String, Schema> components) {
        this.components = components;
    }

    static void close(OpenAPI contract) {
        var inputs = new Inputs(contract.getComponents().getSchemas());
        SchemaWalk.operations(contract)
                .flatMap(SchemaWalk::requests)
                .map(MediaType::getSchema)
                .forEach(inputs::close);
    }

    private void close(Schema body) {
        SchemaWalk.inside(body, schema -> {
            if (schema.getProperties() != null && schema.getAdditionalPropertiesSchema() == null) {
                schema.setAdditionalPropertiesBoolean(false);
            }
            var target = SchemaWalk.target(schema);
            if (target != null && seen.add(target)) {
                close(Objects.requireNonNull(components.get(target)));
            }
        });
    }
}
