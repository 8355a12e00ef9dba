package ru.orientir.platform.openapi;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import ru.orientir.platform.problem.Problem;
import ru.orientir.platform.problem.ProblemType;

/** The error answers of the contract: one response component a status, and which operation can give which. */
final class ProblemSchemas {
    private ProblemSchemas() {}

    static void addTo(Components components) {
        components.addSchema("FieldError", fieldError());
        components.addSchema("Problem", problem());
        for (var type : ProblemType.values()) {
            components.addResponse("Problem" + type.status(), response(type));
        }
    }

    static APIResponse reference(int status) {
        return OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status);
    }

    static Set<Integer> statuses(PathItem.HttpMethod method, Operation operation, boolean permitted, boolean secured) {
        var statuses = new TreeSet<Integer>(Set.of(400, 414, 429, 431, 500, 503));
        if (secured) {
            statuses.addAll(Set.of(401, 403));
        }
        if (permitted || hasParameter(operation, parameter -> parameter.getIn() == Parameter.In.PATH)) {
            statuses.add(404);
        }
        if (method != PathItem.HttpMethod.GET) {
            statuses.add(409);
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(Set.of(413, 415, 422));
        }
        if (method == PathItem.HttpMethod.POST) {
            // A step without a body can break a rule too.
            statuses.add(422);
        }
        if (hasParameter(operation, parameter -> "If-Match".equals(parameter.getName()))) {
            statuses.addAll(Set.of(412, 428));
        }
        return statuses;
    }

    private static boolean hasParameter(Operation operation, Predicate<Parameter> searched) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(searched);
    }

    private static APIResponse response(ProblemType type) {
        var example = ContractFilter.ordered();
        example.put("type", type.uri().toString());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("requestId", "7f9c2f4e-0d3b-4c52-9a51-1f2f0f6f7a11");
        var response = OASFactory.createAPIResponse()
                .description(type.title())
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))
                                        .example(example)));
        if (type == ProblemType.TOO_MANY_REQUESTS || type == ProblemType.BUSY) {
            response.addHeader(
                    "Retry-After",
                    OASFactory.createHeader()
                            .description("Seconds to wait.")
                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
        }
        return response;
    }

    private static Schema problem() {
        return object("RFC 9457 problem details.")
                .addProperty(
                        "type",
                        string("Stable address of the kind of problem; translate from it.")
                                .format("uri"))
                .addProperty("title", string("The kind of problem, in English."))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("The HTTP status, once more."))
                .addProperty("detail", string("What is wrong this time, in English."))
                .addProperty("reason", string("Finer stable code inside the type."))
                .addProperty("instance", string("The path asked for."))
                .addProperty("requestId", string("Stands in the log of the server."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("Everything that is wrong with the request, at once.")
                                .items(OASFactory.createSchema().ref("FieldError")))
                .addProperty("current", object("The current representation, with 412."))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status");
    }

    private static Schema fieldError() {
        return object("What is wrong with one field.")
                .addProperty(
                        "pointer",
                        string(
                                "JSON Pointer into the body (#/title), ?name of a query parameter, {name} of the path, or a header."))
                .addProperty("code", string("Stable, lower_snake."))
                .addProperty("detail", string("For people, in English."))
                .addProperty(
                        "allowed",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("What would be allowed, where that can be listed.")
                                .items(OASFactory.createSchema().addType(Schema.SchemaType.STRING)))
                .addRequired("pointer")
                .addRequired("code")
                .addRequired("detail");
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema string(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
