package ru.orientir;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.schema.SchemaValidator;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.orientir.stack.Tokens;

/** The contract says what everything means and which values there are, so that a client can be generated and used unasked. */
@QuarkusTest
class ContractMeaningTest {
    private OpenAPI contract;
    private List<ContractCall> calls;

    @BeforeEach
    void read() {
        contract = new OpenAPIV3Parser()
                .readContents(RestAssured.get("/api/v1/openapi?format=json").asString())
                .getOpenAPI();
        calls = ContractCall.all();
    }

    @Test
    void itSaysWhereItIsServedAndByWhatRight() {
        assertThat(contract.getServers()).isNotEmpty();
        assertThat(contract.getInfo().getLicense().getName()).isNotBlank();
        assertThat(contract.getTags())
                .allSatisfy(tag ->
                        assertThat(tag.getDescription()).as(tag.getName()).isNotBlank());
    }

    @Test
    void everyOperationAndEveryParameterIsDescribedAndOfAKind() {
        assertThat(calls).allSatisfy(call -> {
            assertThat(call.operation().getDescription()).as(call.toString()).isNotBlank();
            assertThat(parameters(call)).allSatisfy(parameter -> {
                var schema = parameter.getSchema();
                assertThat(parameter.getDescription()).as(parameter.getName()).isNotBlank();
                assertThat(Stream.of(schema.getType(), schema.get$ref(), schema.getAllOf()))
                        .as("the kind of " + parameter.getName())
                        .anyMatch(Objects::nonNull);
            });
        });
    }

    @Test
    void everyPropertyIsDescribedInWordsWithoutTags() {
        var undescribed = new ArrayList<String>();
        schemas().forEach((name, schema) -> undescribed(name, schema, undescribed));
        assertThat(undescribed).isEmpty();
    }

    private static void undescribed(String name, Schema<?> schema, List<String> found) {
        properties(schema).forEach((field, property) -> {
            var description = property.getDescription();
            if (description == null
                    || description.isBlank()
                    || description.contains("{@")
                    || isConstants(description)) {
                found.add(name + "." + field);
            }
            undescribed(name + "." + field, property, found);
        });
        listed(schema.getItems()).forEach(items -> undescribed(name + "[]", items, found));
    }

    /** What one constant means, or even all of them, isn't what the property means. */
    private static boolean isConstants(String description) {
        return description.startsWith("- `");
    }

    @Test
    void noNameIsAScalarsOrANumbersOrTooWideForAGeneratedClass() {
        assertThat(schemas().keySet())
                .doesNotContain("UUID", "Instant", "LocalDate", "Code", "Place", "Status", "Reason", "Level", "Item")
                .noneMatch(name -> name.matches(".*\\d"))
                .noneMatch(name -> name.startsWith("BinaryFile"));
    }

    @Test
    void bodiesAreClosedWhereTheServerRefusesWhatItDoesNotKnow() {
        var open = calls.stream()
                .filter(call -> call.operation().getRequestBody() != null)
                .flatMap(call -> call.operation().getRequestBody().getContent().values().stream())
                .flatMap(body -> objects(body.getSchema()))
                .filter(object -> object.getAdditionalProperties() == null)
                .toList();
        assertThat(open).isEmpty();
    }

    private Stream<Schema<?>> objects(Schema<?> schema) {
        if (schema.get$ref() != null) {
            return objects(schemas().get(schema.get$ref().replaceAll(".*/", "")));
        }
        var inner = Stream.of(properties(schema).values(), listed(schema.getItems()), listed(schema.getAllOf()))
                .flatMap(Collection::stream)
                .flatMap(this::objects);
        return schema.getProperties() == null ? inner : Stream.concat(Stream.of(schema), inner);
    }

    @SuppressWarnings("rawtypes")
    private static Map<String, Schema> properties(Schema<?> schema) {
        return schema.getProperties() == null ? Map.of() : schema.getProperties();
    }

    @SuppressWarnings("rawtypes")
    private static List<Schema> listed(Schema<?> schema) {
        return schema == null ? List.of() : List.of(schema);
    }

    @SuppressWarnings("rawtypes")
    private static List<Schema> listed(List<Schema> schemas) {
        return schemas == null ? List.of() : schemas;
    }

    @Test
    void aFileIsRequiredWhereNothingElseCanBeSent() {
        assertThat(calls)
                .filteredOn(call -> List.of("createImport", "takeFormFile")
                        .contains(call.operation().getOperationId()))
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.operation()
                                .getRequestBody()
                                .getContent()
                                .get("multipart/form-data")
                                .getSchema()
                                .getRequired())
                        .contains("file"));
    }

    @Test
    void listsSayHowLongAPageMayBeAndWhichFieldsThereAre() {
        assertThat(parameters("limit")).isNotEmpty().allSatisfy(limit -> {
            assertThat(limit.getSchema().getMinimum()).isNotNull();
            assertThat(limit.getSchema().getMaximum()).isNotNull();
        });
        assertThat(parameters("fields")).isNotEmpty().allSatisfy(fields -> assertThat(
                        fields.getSchema().getItems().getEnum())
                .isNotEmpty());
        assertThat(parameters("sort"))
                .isNotEmpty()
                .allSatisfy(sort -> assertThat(sort.getSchema().getEnum()).isNotEmpty());
    }

    @Test
    void listsTakeEveryOrderTheContractNamesAndNoOther() {
        var lists = calls.stream()
                .filter(call -> !call.pointsSomewhere() && parameter(call, "sort") != null)
                .toList();
        assertThat(lists).hasSizeGreaterThan(10).allSatisfy(call -> {
            var orders = orders(call);
            assertThat(orders)
                    .allSatisfy(order -> assertThat(status(call, order)).isEqualTo(200));
            assertThat(status(call, "zzz")).isEqualTo(400);
            assertThat(allowed(call)).allSatisfy(key -> assertThat(orders).contains(key));
        });
    }

    @Test
    void whatIsRefusedWhenEmptyHasALength() {
        var texts = calls.stream()
                .flatMap(call -> parameters(call).stream())
                .filter(parameter -> parameter.getIn().equals("query"))
                .filter(parameter -> !Boolean.TRUE.equals(parameter.getAllowEmptyValue()))
                .map(parameter -> (Schema<?>) parameter.getSchema())
                .flatMap(schema -> Stream.concat(Stream.of(schema), listed(schema.getItems()).stream()))
                .filter(schema ->
                        "string".equals(schema.getType()) && schema.getEnum() == null && schema.getFormat() == null)
                .toList();
        assertThat(texts).hasSizeGreaterThan(20).allSatisfy(text -> assertThat(text.getMinLength())
                .isPositive());
        assertThat(parameters("fields"))
                .allSatisfy(
                        fields -> assertThat(fields.getSchema().getMinItems()).isPositive());
    }

    private static List<String> orders(ContractCall call) {
        Schema<?> sort = parameter(call, "sort").getSchema();
        return sort.getEnum().stream().map(String::valueOf).toList();
    }

    @Test
    void whatIsMadeLeadsToWhatCanBeDoneWithIt() {
        assertThat(calls)
                .filteredOn(call -> call.operation().getResponses().containsKey("201"))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(
                                call.operation().getResponses().get("201").getLinks())
                        .as(call.toString())
                        .isNotEmpty());
    }

    @Test
    void examplesAreValuesOfTheirKind() {
        var validator = new SchemaValidator(contract, new MessageResolver());
        calls.forEach(call -> bodies(call)
                .filter(body -> body.getExample() != null && body.getSchema() != null)
                .forEach(body -> {
                    var example = String.valueOf(body.getExample());
                    assertThat(example).as(call.toString()).doesNotContain("…");
                    assertThat(validator
                                    .validate(example, body.getSchema(), "example")
                                    .getMessages())
                            .as(call.toString())
                            .isEmpty();
                }));
    }

    private static Stream<MediaType> bodies(ContractCall call) {
        var request = call.operation().getRequestBody();
        var contents = Stream.concat(
                request == null ? Stream.of() : Stream.of(request.getContent()),
                call.operation().getResponses().values().stream().map(ApiResponse::getContent));
        return contents.filter(Objects::nonNull).flatMap(content -> content.entrySet().stream()
                .filter(entry -> entry.getKey().contains("json"))
                .map(Map.Entry::getValue));
    }

    private int status(ContractCall call, String order) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of("admin"))
                .queryParam("sort", order)
                .get(call.path())
                .statusCode();
    }

    private List<String> allowed(ContractCall call) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of("admin"))
                .queryParam("sort", "zzz")
                .get(call.path())
                .jsonPath()
                .getList("errors[0].allowed", String.class);
    }

    private List<Parameter> parameters(String name) {
        return calls.stream()
                .flatMap(call -> parameters(call).stream())
                .filter(parameter -> name.equals(parameter.getName()))
                .toList();
    }

    private static Parameter parameter(ContractCall call, String name) {
        return parameters(call).stream()
                .filter(parameter -> name.equals(parameter.getName()))
                .findFirst()
                .orElse(null);
    }

    private static List<Parameter> parameters(ContractCall call) {
        var parameters = call.operation().getParameters();
        return parameters == null ? List.of() : parameters;
    }

    private Map<String, Schema> schemas() {
        return contract.getComponents().getSchemas();
    }
}
