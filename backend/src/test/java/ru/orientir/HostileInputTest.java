package ru.orientir;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.orientir.stack.Tokens;

/**
 * Walks the contract with what doesn't belong in a request: every parameter, every place of every body. Each is a problem that names
 * it; nothing is our fault, nothing is taken for something else.
 */
@QuarkusTest
class HostileInputTest {
    private static final String PROBLEM = "application/problem+json";

    private static List<ContractCall> calls;
    private static GivenWorld world;

    @BeforeEach
    void make() {
        if (world == null) {
            calls = ContractCall.all();
            world = GivenWorld.create();
        }
    }

    @Test
    void everyPlaceOfABodyNamesWhatDoesNotBelongThere() {
        var bodies = new HostileBodies(ContractCall.contract().getComponents().getSchemas());
        var softly = new SoftAssertions();
        for (var call : calls) {
            if (!call.mediaType().filter(type -> type.contains("json")).isPresent()) {
                continue;
            }
            var schema = call.operation()
                    .getRequestBody()
                    .getContent()
                    .get(call.mediaType().get())
                    .getSchema();
            bodies.of(schema).forEach(hostile -> {
                var answer = sendBody(call, hostile.body().getBytes(StandardCharsets.UTF_8));
                var told = "%s with %s: %s".formatted(call, shown(hostile.body()), shown(answer.asString()));
                boolean whole = hostile.pointer().equals("#");
                softly.assertThat(answer.statusCode()).as(told).isIn(whole ? List.of(400, 422) : List.of(422));
                softly.assertThat(answer.contentType()).as(told).startsWith(PROBLEM);
                if (!whole) {
                    softly.assertThat(answer.asString()).as(told).contains('"' + hostile.pointer() + '"');
                }
            });
        }
        softly.assertAll();
    }

    @Test
    void whatIsNoJsonIsToldByLineAndColumn() {
        var softly = new SoftAssertions();
        var bodies = Map.of(
                "cut off", "{\n\"a\": [".getBytes(StandardCharsets.UTF_8),
                "no UTF-8", new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xff, '"', '}'},
                "twice", "{\"title\":\"x\",\"title\":\"y\"}".getBytes(StandardCharsets.UTF_8),
                "deep", "[".repeat(5000).getBytes(StandardCharsets.UTF_8),
                "UTF-32", new byte[] {0, 0, 0, '{', (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff});
        for (var call : calls) {
            if (call.mediaType().filter(type -> type.contains("json")).isPresent()) {
                bodies.forEach((what, body) -> {
                    var answer = sendBody(call, body);
                    var told = "%s %s: %s".formatted(call, what, shown(answer.asString()));
                    softly.assertThat(answer.statusCode()).as(told).isIn(400, 422);
                    softly.assertThat(answer.contentType()).as(told).startsWith(PROBLEM);
                    if (what.equals("cut off") && answer.statusCode() == 400) {
                        softly.assertThat(answer.asString()).as(told).contains("line ", "column ");
                    }
                });
            }
        }
        softly.assertAll();
    }

    @Test
    void aBodyOfAnotherKindIsRefused() {
        var softly = new SoftAssertions();
        for (var call : calls) {
            call.mediaType().ifPresent(type -> {
                var encoded = call.asked("admin", world)
                        .header("If-Match", "*")
                        .header("Content-Encoding", "gzip")
                        .contentType(type)
                        .body(new byte[] {1, 2, 3})
                        .request(call.method().name(), call.address(world));
                softly.assertThat(encoded.statusCode()).as("%s encoded", call).isEqualTo(415);
                softly.assertThat(encoded.header("Accept-Encoding")).isEqualTo("identity");
                var other = call.asked("admin", world)
                        .header("If-Match", "*")
                        .contentType("application/x-www-form-urlencoded")
                        .body("a=b")
                        .request(call.method().name(), call.address(world));
                softly.assertThat(other.statusCode())
                        .as("%s as a form: %s", call, other.asString())
                        .isEqualTo(415);
                softly.assertThat(other.contentType()).as("%s as a form", call).startsWith(PROBLEM);
            });
        }
        softly.assertAll();
    }

    @Test
    void aFormThatCannotBeReadIsMalformed() {
        var softly = new SoftAssertions();
        var bodies = Map.of(
                "empty", "",
                "without parts", "--x--\r\n",
                "cut off", "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nabc",
                "without a name", "--x\r\nContent-Disposition: form-data\r\n\r\nabc\r\n--x--\r\n",
                "without a head", "--x\r\n\r\nabc\r\n--x--\r\n",
                "of another boundary", "--y\r\n\r\nabc\r\n--y--\r\n",
                "a number as kind", "--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nzzz\r\n--x--\r\n");
        for (var call : calls) {
            if (call.mediaType().filter("multipart/form-data"::equals).isPresent()) {
                for (var type : List.of("multipart/form-data; boundary=x", "multipart/form-data")) {
                    bodies.forEach((what, body) -> {
                        var answer = call.asked("admin", world)
                                .header("Content-Type", type)
                                .body(body.getBytes(StandardCharsets.UTF_8))
                                .request(call.method().name(), call.address(world));
                        var told = "%s, a form %s (%s): %s".formatted(call, what, type, shown(answer.asString()));
                        softly.assertThat(answer.statusCode()).as(told).isIn(400, 415, 422);
                        softly.assertThat(answer.contentType()).as(told).startsWith(PROBLEM);
                    });
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void everyParameterNamesItselfWhereItsValueIsNone() {
        var softly = new SoftAssertions();
        for (var call : calls) {
            parameters(call, "query").forEach(parameter -> {
                for (var value : wrong(parameter)) {
                    requireNamed(softly, call, parameter.getName(), List.of(value));
                }
                if (!"array".equals(parameter.getSchema().getType())) {
                    var once = right(parameter);
                    requireNamed(softly, call, parameter.getName(), List.of(once, once));
                }
            });
            requireNamed(softly, call, "zzz", List.of("1"));
        }
        softly.assertAll();
    }

    @Test
    void noPathIsMadeUp() {
        var softly = new SoftAssertions();
        for (var call : calls) {
            if (call.path().contains("{id}")) {
                for (var id : List.of("zzz", "1-1-1-1-1", "%00", "019a9f3e-5c1e-7000-8000-00000000000")) {
                    var request = call.asked("admin", world).urlEncodingEnabled(false);
                    call.mediaType().ifPresent(request::contentType);
                    var answer =
                            request.request(call.method().name(), call.path().replace("{id}", id));
                    var told = "%s of %s: %s".formatted(call, id, shown(answer.asString()));
                    softly.assertThat(answer.statusCode()).as(told).isEqualTo(400);
                    softly.assertThat(answer.asString()).as(told).contains("\"{id}\"");
                }
            }
        }
        softly.assertAll();
    }

    private void requireNamed(SoftAssertions softly, ContractCall call, String name, List<String> values) {
        var rest = new StringBuilder();
        values.forEach(value ->
                rest.append(rest.isEmpty() ? "?" : "&").append(name).append('=').append(value));
        var required = parameters(call, "query")
                .filter(p ->
                        Boolean.TRUE.equals(p.getRequired()) && !p.getName().equals(name))
                .map(p -> "&" + p.getName() + "=" + world.parameter(p))
                .reduce("", String::concat);
        var plain = RestAssured.given()
                .urlEncodingEnabled(false)
                .auth()
                .preemptive()
                .oauth2(Tokens.of("admin"));
        call.mediaType().ifPresent(plain::contentType);
        Response answer = plain.request(call.method().name(), call.address(world) + rest + required);
        var told = "%s %s: %d %s".formatted(call, rest, answer.statusCode(), shown(answer.asString()));
        softly.assertThat(answer.statusCode()).as(told).isEqualTo(400);
        softly.assertThat(answer.contentType()).as(told).startsWith(PROBLEM);
        softly.assertThat(answer.asString()).as(told).contains("\"?" + name + '"');
        if (name.equals("zzz")) {
            softly.assertThat(answer.asString()).as(told).contains("/problems/unknown-parameter");
        }
    }

    private static Stream<Parameter> parameters(ContractCall call, String in) {
        return call.operation().getParameters() == null
                ? Stream.of()
                : call.operation().getParameters().stream()
                        .filter(p -> p.getIn().equals(in));
    }

    private static List<String> wrong(Parameter parameter) {
        var schema = parameter.getSchema();
        var one = schema.getItems() == null ? schema : schema.getItems();
        var wrong = new ArrayList<>(List.of("%00", "%ff"));
        if (!Boolean.TRUE.equals(parameter.getAllowEmptyValue())) {
            wrong.add("");
        }
        boolean isText = "string".equals(one.getType()) && one.getFormat() == null && one.getEnum() == null;
        if (!isText) {
            wrong.addAll(List.of(
                    "zzz", "99999999999999999999", "1.5", "%2B999999999-01-01", "0000-01-01", "%D9%A1", "%201"));
        }
        switch (parameter.getName()) {
            case "cursor" ->
                Stream.of("{}", "{\"sort\":null,\"keys\":[null,null]}", "{\"sort\":\"x\",\"keys\":null}", "[]", "null")
                        .map(text -> Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(text.getBytes(StandardCharsets.UTF_8)))
                        .forEach(wrong::add);
            case "fields" -> wrong.addAll(List.of("zzz", "id,zzz", "id,,version"));
            case "sort" -> wrong.addAll(List.of("zzz", "-", "--id"));
            case "limit" -> wrong.addAll(List.of("0", "-1", "2147483648"));
            case "offset" -> wrong.addAll(List.of("-1", "2147483647"));
            default -> {}
        }
        return wrong;
    }

    private static String right(Parameter parameter) {
        var schema = parameter.getSchema();
        if (schema.getEnum() != null) {
            return String.valueOf(schema.getEnum().getFirst());
        }
        return switch (String.valueOf(schema.getType())) {
            case "integer" -> "1";
            case "boolean" -> "true";
            default ->
                switch (String.valueOf(schema.getFormat())) {
                    case "uuid" -> "019a9f3e-5c1e-7000-8000-000000000001";
                    case "date" -> "2026-09-01";
                    default -> "x";
                };
        };
    }

    private static Response sendBody(ContractCall call, byte[] body) {
        return call.asked("admin", world)
                .header("If-Match", "*")
                .header("Content-Type", call.mediaType().orElseThrow())
                .body(body)
                .request(call.method().name(), call.address(world));
    }

    private static String shown(String text) {
        return text.length() > 400 ? text.substring(0, 400) + "…" : text;
    }
}
