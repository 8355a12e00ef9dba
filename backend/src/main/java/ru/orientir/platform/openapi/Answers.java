package ru.orientir.platform.openapi;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** The good answers: their status, their entity tag, and 304. */
final class Answers {
    private static final DotName RESPONSE_STATUS = DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");

    private Answers() {}

    static void complete(
            PathItem.HttpMethod method, Operation operation, @Nullable MethodInfo java, Map<String, Schema> schemas) {
        var responses = operation.getResponses();
        var ok = responses.getAPIResponse("200");
        status(operation, java).filter(status -> ok != null).ifPresent(status -> {
            responses.removeAPIResponse("200");
            responses.addAPIResponse(status, ok);
        });
        if (ok != null) {
            ok.addHeader("ETag", header("The version of what is answered."));
            writtenAsText(ok.getContent());
        }
        if (ok != null && ok.getContent() != null) {
            SparsePages.complete(operation, ok.getContent(), schemas);
        }
        if (method == PathItem.HttpMethod.GET) {
            responses.addAPIResponse(
                    "304",
                    OASFactory.createAPIResponse().description("Nothing has changed since the tag of If-None-Match."));
            operation.addParameter(OASFactory.createParameter()
                    .name("If-None-Match")
                    .in(Parameter.In.HEADER)
                    .description("The ETag of the answer you have.")
                    .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        }
    }

    /** What is offered as text, such as CSV, isn't the record JSON is made of. */
    private static void writtenAsText(Content content) {
        if (content != null) {
            content.getMediaTypes().forEach((type, body) -> {
                if (type.startsWith("text/")) {
                    body.setSchema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
                }
            });
        }
    }

    /** What adds something answers 201; another status stands at the method. */
    private static Optional<String> status(Operation operation, @Nullable MethodInfo java) {
        if (java != null && java.hasAnnotation(RESPONSE_STATUS)) {
            return Optional.of(
                    String.valueOf(java.annotation(RESPONSE_STATUS).value().asInt()));
        }
        return operation.getOperationId().startsWith("create") ? Optional.of("201") : Optional.empty();
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
