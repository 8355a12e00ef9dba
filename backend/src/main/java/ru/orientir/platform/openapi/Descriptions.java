package ru.orientir.platform.openapi;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says what everything in the contract means: in the words of its Javadoc, else in those its name has everywhere
 * ({@code words.properties}), else in those of its type.
 */
final class Descriptions {
    /** How the line of an enum's constant begins. */
    private static final String CONSTANT = "- `";

    private final Javadoc javadoc = Javadoc.read();
    private final Words words;
    private final Map<String, Schema> components;
    private final JavaTypes types;

    Descriptions(Map<String, Schema> components, JavaTypes types, Words words) {
        this.components = components;
        this.types = types;
        this.words = words;
    }

    void describeSchemas() {
        components.forEach((name, schema) -> describe(schema, types.of(name, schema)));
        components.forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                var java = types.of(name, schema);
                schema.getProperties().forEach((field, property) -> describe(field, property, java));
            }
        });
    }

    /** What its method says, then what holds for all operations named so: {@code list…}, {@code replace…}. */
    void describe(Operation operation, @Nullable MethodInfo java) {
        var id = operation.getOperationId();
        var own = java == null ? null : javadoc.of(java.declaringClass().name().toString(), java.name());
        var text = Stream.of(own, words.of("operation." + id.replaceAll("(?<=[a-z])[A-Z].*", "")))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        operation.setDescription(text.isEmpty() ? null : text);
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(this::describe);
        }
        SchemaWalk.requests(operation)
                .map(body -> body.getSchema().getProperties())
                .filter(Objects::nonNull)
                .forEach(fields -> fields.forEach((field, property) -> describe(field, property, null)));
    }

    void describe(Tag tag) {
        tag.setDescription(words.of("tag." + tag.getName()));
    }

    private void describe(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(words.of("parameter." + parameter.getName()));
        }
    }

    private void describe(Schema schema, @Nullable ClassInfo java) {
        if (java == null) {
            return;
        }
        var text = javadoc.of(java.name().toString());
        if (java.isEnum()) {
            var constants = java.enumConstants().stream()
                    .map(FieldInfo::name)
                    .filter(constant -> javadoc.of(java.name().toString(), constant) != null)
                    .map(constant -> CONSTANT + constant.toLowerCase(Locale.ROOT) + "`: "
                            + javadoc.of(java.name().toString(), constant))
                    .toList();
            text = Stream.concat(Stream.ofNullable(text), constants.stream()).collect(Collectors.joining("\n"));
        }
        if (schema.getDescription() == null && text != null && !text.isEmpty()) {
            schema.setDescription(text);
        }
    }

    private void describe(String field, Schema property, @Nullable ClassInfo java) {
        if (property.getDescription() != null) {
            return;
        }
        var target = components.get(SchemaWalk.target(property));
        var ofType = target == null ? null : target.getDescription();
        var isEnum = target != null && target.getEnumeration() != null;
        var ofEnum = isEnum && ofType != null ? ofType.lines().findFirst().orElseThrow() : null;
        Stream.of(
                        java == null ? null : javadoc.of(java.name().toString(), field),
                        ofEnum == null || ofEnum.startsWith(CONSTANT) ? null : ofEnum,
                        words.of(field),
                        ofType)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(text -> say(property, text));
    }

    /** In 3.0 nothing may stand beside a reference, so it becomes the only part. */
    private static void say(Schema property, String text) {
        var ref = property.getRef();
        if (ref != null) {
            property.setRef(null);
            property.addAllOf(OASFactory.createSchema().ref(ref));
        }
        property.setDescription(text);
    }
}
