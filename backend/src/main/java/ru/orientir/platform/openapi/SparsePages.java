package ru.orientir.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import ru.orientir.platform.http.SparseFields;

/** A list that takes {@code fields} can answer items cut down to some of their fields: which there are, and how that looks. */
final class SparsePages {
    private SparsePages() {}

    static void complete(Operation operation, Content answer, Map<String, Schema> components) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> "fields".equals(parameter.getName()))
                    .forEach(fields -> {
                        fields.setSchema(names(items(answer, components)));
                        fields.setStyle(Parameter.Style.FORM);
                        fields.setExplode(false);
                        answer.addMediaType(
                                SparseFields.MEDIA_TYPE,
                                OASFactory.createMediaType().schema(page()).example(example()));
                    });
        }
    }

    private static Schema items(Content answer, Map<String, Schema> components) {
        var page = component(answer.getMediaType("application/json").getSchema(), components);
        var items = Objects.requireNonNull(page.getProperties().get("items"));
        return component(items.getItems(), components);
    }

    private static Schema component(Schema reference, Map<String, Schema> components) {
        return Objects.requireNonNull(components.get(SchemaWalk.target(reference)));
    }

    private static Schema names(Schema item) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .minItems(1)
                .items(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .enumeration(List.copyOf(item.getProperties().keySet())));
    }

    private static Schema page() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("With `fields`: items of the same kind, cut down to the fields asked for.")
                .addProperty(
                        "items",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("What stands on this page, in order.")
                                .items(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)))
                .addProperty(
                        "next",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .description("Address of the following page; absent on the last one."))
                .addRequired("items");
    }

    private static Map<String, Object> example() {
        // Ordered: the file the build writes must be the same every time.
        var item = ContractFilter.ordered();
        item.put("id", "019a9f3e-5c1e-7000-8000-000000000001");
        item.put("version", "42");
        return Map.of("items", List.of(item));
    }
}
