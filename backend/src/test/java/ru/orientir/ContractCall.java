package ru.orientir;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.orientir.stack.Tokens;

/** One operation, sent with a valid body of the contract's own example, moved into a world. */
record ContractCall(String path, PathItem.HttpMethod method, Operation operation) {
    /** Answers of these are the caller's own, or nobody's. */
    private static final Set<String> PLACELESS = Set.of("authenticated", "public");

    /** What the running backend says it offers. */
    static OpenAPI contract() {
        return new OpenAPIV3Parser()
                .readContents(RestAssured.get("/api/v1/openapi?format=json").asString())
                .getOpenAPI();
    }

    /** Every operation the running backend says it has. */
    static List<ContractCall> all() {
        var contract = contract();
        var calls = new ArrayList<ContractCall>();
        contract.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) -> calls.add(new ContractCall(path, method, operation))));
        return calls;
    }

    String permission() {
        return String.valueOf(operation.getExtensions().get("x-permission"));
    }

    boolean isPlaceless() {
        return PLACELESS.contains(permission());
    }

    boolean isRead() {
        return method == PathItem.HttpMethod.GET;
    }

    /** The path of the thing it is about. */
    String thing() {
        return path.replaceAll("(?<=\\{id}).*", "");
    }

    /** Whether it points into the world it is sent to. */
    boolean pointsSomewhere() {
        return path.contains("{id}") || required().findAny().isPresent();
    }

    /**
     * What a caller from elsewhere may be told. A path to a foreign thing leads nowhere; a body that points at one is
     * refused or breaks the rule of references; lists and previews answer what the caller sees.
     */
    List<Integer> refusals() {
        if (path.contains("{id}")) {
            return List.of(403, 404);
        }
        if (isPlaceless()) {
            return List.of(200);
        }
        if (operation.getRequestBody() != null) {
            return List.of(403, 404, 422);
        }
        return pointsSomewhere() ? List.of(200, 403, 404) : List.of(200, 403);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    Response send(String login, GivenWorld world) {
        return send(login, world, "If-Match", "\"1\"");
    }

    /** @param headers names and values in turn */
    Response send(String login, GivenWorld world, String... headers) {
        var request = asked(login, world);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        if (operation.getRequestBody() != null) {
            addBody(request, world);
        }
        return request.request(method.name(), address(world));
    }

    /** The same without a body, to be given one. */
    RequestSpecification asked(String login, GivenWorld world) {
        var request = RestAssured.given();
        if (login != null) {
            request.auth().preemptive().oauth2(Tokens.of(login));
        }
        required().forEach(p -> request.queryParam(p.getName(), world.parameter(p)));
        return request;
    }

    String address(GivenWorld world) {
        return path.replace("{id}", world.idFor(path));
    }

    /** The kind of body it takes, if it takes one. */
    Optional<String> mediaType() {
        return Optional.ofNullable(operation.getRequestBody())
                .map(body -> body.getContent().keySet().iterator().next());
    }

    private Stream<Parameter> required() {
        return operation.getParameters() == null
                ? Stream.of()
                : operation.getParameters().stream()
                        .filter(p -> p.getIn().equals("query") && Boolean.TRUE.equals(p.getRequired()));
    }

    private void addBody(RequestSpecification request, GivenWorld world) {
        var content = operation.getRequestBody().getContent();
        if (content.containsKey("multipart/form-data")) {
            request.multiPart("file", "plan.txt", "№\tМероприятие\tСрок".getBytes(StandardCharsets.UTF_8));
            return;
        }
        request.contentType(content.keySet().iterator().next()).body(body(world));
    }

    private String body(GivenWorld world) {
        return world.moved(String.valueOf(operation
                .getRequestBody()
                .getContent()
                .values()
                .iterator()
                .next()
                .getExample()));
    }
}
