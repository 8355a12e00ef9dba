package ru.orientir.platform.openapi;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Goes to every schema that is written out in a contract, the inner ones too; what is only referred to is met where it stands. */
final class SchemaWalk {
    private SchemaWalk() {}

    static void all(OpenAPI contract, Consumer<Schema> visit) {
        contract.getComponents().getSchemas().values().forEach(schema -> inside(schema, visit));
        operations(contract).forEach(operation -> written(operation).forEach(schema -> inside(schema, visit)));
    }

    static Stream<Operation> operations(OpenAPI contract) {
        return contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
    }

    /** The bodies an operation takes. */
    static Stream<MediaType> requests(Operation operation) {
        return operation.getRequestBody() == null
                ? Stream.of()
                : media(operation.getRequestBody().getContent());
    }

    static void inside(Schema schema, Consumer<Schema> visit) {
        visit.accept(schema);
        inner(schema).forEach(part -> inside(part, visit));
    }

    /** The name of the component a schema refers to, itself or as its only part. */
    static @Nullable String target(Schema schema) {
        var ref = schema.getRef() == null && listed(schema.getAllOf()).size() == 1
                ? schema.getAllOf().getFirst().getRef()
                : schema.getRef();
        return ref == null ? null : ref.substring(ref.lastIndexOf('/') + 1);
    }

    private static Stream<Schema> inner(Schema schema) {
        var properties = schema.getProperties() == null
                ? List.<Schema>of()
                : schema.getProperties().values();
        var lists =
                Stream.of(properties, listed(schema.getAllOf()), listed(schema.getAnyOf()), listed(schema.getOneOf()));
        return Stream.concat(
                lists.flatMap(Collection::stream),
                Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema())
                        .filter(Objects::nonNull));
    }

    private static Stream<Schema> written(Operation operation) {
        var answers = operation.getResponses().getAPIResponses().values().stream()
                .filter(answer -> answer.getRef() == null)
                .flatMap(answer -> media(answer.getContent()));
        var parameters = operation.getParameters() == null
                ? Stream.<Schema>of()
                : operation.getParameters().stream().map(Parameter::getSchema);
        return Stream.concat(
                        parameters, Stream.concat(requests(operation), answers).map(MediaType::getSchema))
                .filter(Objects::nonNull);
    }

    private static Stream<MediaType> media(@Nullable Content content) {
        return content == null ? Stream.of() : content.getMediaTypes().values().stream();
    }

    private static List<Schema> listed(@Nullable List<Schema> schemas) {
        return schemas == null ? List.of() : schemas;
    }
}
