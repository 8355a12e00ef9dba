package ru.orientir;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.orientir.stack.Tokens;

/**
 * Walks the whole contract as every role, in a foreign municipality and in the own one: nothing leaks, nothing changes
 * without the permission the contract names. A new operation is walked without anybody adding it here.
 */
@QuarkusTest
class AccessTest {
    private static final List<String> ROLES = List.of("coordinator", "reporter", "director", "analyst", "machine");

    /** Answers of these are the caller's own, or nobody's. */
    private static final Set<String> PLACELESS = Set.of("authenticated", "public");

    private OpenAPI contract;

    @BeforeEach
    void readContract() {
        contract = new OpenAPIV3Parser()
                .readContents(RestAssured.get("/api/v1/openapi?format=json").asString())
                .getOpenAPI();
    }

    @Test
    void nothingOfAForeignMunicipalityLeaksOrChanges() {
        var foreign = World.create();
        var mine = Given.municipality();
        for (String role : ROLES) {
            Given.member(role, mine);
            var before = clock();
            for (var call : calls()) {
                var answer = call.send(role, foreign);
                assertThat(answer.statusCode())
                        .as("%s as %s in a foreign municipality", call, role)
                        .isIn(call.refusals());
                assertThat(foreign.ids()).as("%s as %s leaks", call, role).noneMatch(id -> leaks(answer, id));
            }
            assertThat(clock()).as("%s changed something foreign", role).isEqualTo(before);
        }
    }

    @Test
    void withoutThePermissionNothingIsAllowedAtHomeEither() {
        var world = World.create();
        for (String role : ROLES) {
            Given.member(role, world.municipality());
            List<String> held =
                    Given.as(role).get("/me").then().statusCode(200).extract().path("permissions");
            var before = clock();
            for (var call : calls()) {
                if (!PLACELESS.contains(call.permission()) && held.stream().noneMatch(call.permission()::contains)) {
                    assertThat(call.send(role, world).statusCode())
                            .as("%s as %s", call, role)
                            .isEqualTo(403);
                }
            }
            assertThat(clock())
                    .as("%s changed something without permission", role)
                    .isEqualTo(before);
        }
    }

    @Test
    void whoMayReadReadsAtHome() {
        var world = World.create();
        Given.member("reporter", world.municipality());
        for (var call : calls()) {
            if (call.method() == PathItem.HttpMethod.GET
                    && call.permission().endsWith(":read")
                    && call.path().contains("{id}")) {
                assertThat(call.send("reporter", world).statusCode())
                        .as(call.toString())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void strangersAreAskedToSignIn() {
        var world = World.create();
        for (var call : calls()) {
            if (!call.permission().equals("public")) {
                assertThat(call.send(null, world).statusCode())
                        .as(call.toString())
                        .isEqualTo(401);
            }
        }
    }

    private static boolean leaks(Response answer, UUID id) {
        // A problem repeats the path it was asked for; that is not news to the caller.
        return answer.statusCode() < 300 && answer.asString().contains(id.toString());
    }

    /** The number of the newest change set, as the tag of any list tells it. */
    private static String clock() {
        return Given.as("admin").get("/organisations?limit=1").getHeader("ETag");
    }

    private List<Call> calls() {
        var calls = new ArrayList<Call>();
        contract.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) -> calls.add(new Call(path, method, operation))));
        return calls;
    }

    /** One operation, sent with a valid body of the contract's own example, moved into a world. */
    private record Call(String path, PathItem.HttpMethod method, Operation operation) {
        String permission() {
            return String.valueOf(operation.getExtensions().get("x-permission"));
        }

        /**
         * What a caller from elsewhere may be told. A path to a foreign thing leads nowhere; a body that points at one is
         * refused or breaks the rule of references; lists and previews answer what the caller sees.
         */
        List<Integer> refusals() {
            if (PLACELESS.contains(permission())) {
                return List.of(200);
            }
            if (path.contains("{id}")) {
                return List.of(403, 404);
            }
            if (operation.getRequestBody() != null) {
                return List.of(403, 404, 422);
            }
            var pointsSomewhere = operation.getParameters().stream()
                    .anyMatch(p -> p.getIn().equals("query") && Boolean.TRUE.equals(p.getRequired()));
            return pointsSomewhere ? List.of(200, 403, 404) : List.of(200, 403);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }

        Response send(String login, World world) {
            var request = RestAssured.given().header("If-Match", "\"1\"");
            if (login != null) {
                request.auth().preemptive().oauth2(Tokens.of(login));
            }
            if (operation.getParameters() != null) {
                operation.getParameters().stream()
                        .filter(p -> p.getIn().equals("query") && Boolean.TRUE.equals(p.getRequired()))
                        .forEach(p -> request.queryParam(p.getName(), world.parameter(p)));
            }
            if (operation.getRequestBody() != null) {
                addBody(request, world);
            }
            return request.request(method.name(), path.replace("{id}", world.idFor(path)));
        }

        private void addBody(io.restassured.specification.RequestSpecification request, World world) {
            var content = operation.getRequestBody().getContent();
            if (content.containsKey("multipart/form-data")) {
                request.multiPart(
                        "file", "plan.txt", "№\tМероприятие\tСрок".getBytes(java.nio.charset.StandardCharsets.UTF_8));
                return;
            }
            request.contentType(content.keySet().iterator().next()).body(body(world));
        }

        private String body(World world) {
            if (operation.getRequestBody() == null) {
                return "";
            }
            return world.moved(String.valueOf(operation
                    .getRequestBody()
                    .getContent()
                    .values()
                    .iterator()
                    .next()
                    .getExample()));
        }
    }

    /** One thing of every kind in a municipality nobody but the administrator is a member of. */
    private record World(Given.Made municipality, Map<String, UUID> byCollection) {
        static World create() {
            var town = Given.municipality();
            var project = Given.create("/projects", Map.of("organisationId", town.id(), "title", "Проект"), null);
            var roadmap = Given.create(
                    "/roadmaps",
                    Map.of(
                            "projectId",
                            project.id(),
                            "title",
                            "Карта",
                            "startYear",
                            2026,
                            "endYear",
                            2027,
                            "planYear",
                            "school"),
                    null);
            var section = Given.create("/roadmaps/" + roadmap.id() + "/sections", Map.of("title", "Раздел"), null);
            var activity =
                    Given.create("/roadmaps/" + roadmap.id() + "/activities", Map.of("title", "Мероприятие"), null);
            var person = Given.create(
                    "/people",
                    Map.of(
                            "familyName",
                            "Тестова",
                            "positions",
                            List.of(Map.of("organisationId", town.id(), "title", "методист"))),
                    null);
            var order = Given.create(
                    "/orders",
                    Map.of(
                            "organisationId",
                            town.id(),
                            "issuer",
                            "Отдел",
                            "number",
                            "1",
                            "date",
                            "2026-09-01",
                            "title",
                            "О мерах"),
                    null);
            var membership = Given.create(
                    "/memberships",
                    Map.of(
                            "subject",
                            UUID.randomUUID().toString(),
                            "login",
                            "nobody",
                            "name",
                            "Никто",
                            "organisationId",
                            town.id(),
                            "role",
                            "reporter"),
                    null);
            var indicator = GivenIndicator.share(town);
            var campaign = GivenCampaign.open(town, GivenCampaign.schools(town, 1), List.of(indicator));
            return new World(
                    town,
                    Map.ofEntries(
                            Map.entry("campaigns", campaign.id()),
                            Map.entry("submissions", campaign.of(0).id()),
                            Map.entry("evidence", campaign.of(0).evidence()),
                            Map.entry("organisations", town.id()),
                            Map.entry("projects", project.id()),
                            Map.entry("roadmaps", roadmap.id()),
                            Map.entry("sections", section.id()),
                            Map.entry("activities", activity.id()),
                            Map.entry("people", person.id()),
                            Map.entry("orders", order.id()),
                            Map.entry("memberships", membership.id()),
                            Map.entry("indicators", indicator.id()),
                            Map.entry(
                                    "targets",
                                    GivenIndicator.target(indicator, town, 60).id()),
                            Map.entry(
                                    "term-calendars",
                                    GivenIndicator.trimesters(town).id()),
                            Map.entry(
                                    "known-figures",
                                    GivenIndicator.enrolment(town, 412).id()),
                            Map.entry("imports", Given.importOf(town))));
        }

        List<UUID> ids() {
            return List.copyOf(byCollection.values());
        }

        String idFor(String path) {
            var collection = path.substring("/api/v1/".length()).replaceAll("/.*", "");
            var id = byCollection.get(collection);
            assertThat(id != null || !path.contains("{id}"))
                    .as("AccessTest makes no %s yet", collection)
                    .isTrue();
            return String.valueOf(id);
        }

        /** A required query parameter that points into this world, or is the contract's example. */
        Object parameter(Parameter parameter) {
            return switch (parameter.getName()) {
                case "organisationId", "under" -> municipality.id();
                case "campaignId" -> byCollection.get("campaigns");
                case "indicatorId", "indicator" -> byCollection.get("indicators");
                default -> parameter.getExample() == null ? "июнь" : parameter.getExample();
            };
        }

        /** An example with every reference turned to this world. */
        String moved(String body) {
            return body.replaceAll(
                            "(\"(?:organisationId|parentId)\"\\s*:\\s*)\"[^\"]*\"", "$1\"" + municipality.id() + "\"")
                    .replaceAll("(\"indicatorId\"\\s*:\\s*)\"[^\"]*\"", "$1\"" + byCollection.get("indicators") + "\"")
                    .replaceAll("(\"projectId\"\\s*:\\s*)\"[^\"]*\"", "$1\"" + byCollection.get("projects") + "\"");
        }
    }
}
