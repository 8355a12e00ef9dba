package ru.orientir;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract is complete: whoever scripts against it finds everything in it. */
@QuarkusTest
class ContractTest {
    private OpenAPI contract;

    @BeforeEach
    void read() {
        var result = new OpenAPIV3Parser()
                .readContents(RestAssured.get("/api/v1/openapi?format=json").asString());
        assertThat(result.getMessages()).isEmpty();
        contract = result.getOpenAPI();
    }

    @Test
    void everyOperationHasAnIdASummaryATagAndAPermission() {
        assertThat(operations()).isNotEmpty().allSatisfy(operation -> {
            var id = operation.getOperationId();
            assertThat(id).isNotBlank();
            assertThat(operation.getSummary()).as(id).isNotBlank();
            assertThat(operation.getTags()).as(id).isNotEmpty();
            assertThat(operation.getExtensions()).as(id).containsKey("x-permission");
        });
        assertThat(operations().stream().map(Operation::getOperationId)).doesNotHaveDuplicates();
    }

    @Test
    void everyOperationNamesItsProblems() {
        assertThat(operations()).allSatisfy(operation -> {
            var id = operation.getOperationId();
            assertThat(operation.getResponses().keySet()).as(id).contains("400", "500");
            if (!"public".equals(operation.getExtensions().get("x-permission"))) {
                assertThat(operation.getResponses().keySet()).as(id).contains("401", "403");
                assertThat(operation.getSecurity()).as(id).isNotEmpty();
            }
        });
    }

    @Test
    void everyJsonAnswerHasAnExample() {
        var without = operations().stream()
                .flatMap(o -> o.getResponses().entrySet().stream()
                        .filter(r -> r.getKey().startsWith("2") && r.getValue().getContent() != null)
                        .flatMap(r -> r.getValue().getContent().entrySet().stream())
                        .filter(c -> c.getKey().contains("json"))
                        .filter(c -> c.getValue().getExample() == null
                                && c.getValue().getExamples() == null)
                        .map(c -> o.getOperationId()))
                .collect(Collectors.toSet());
        assertThat(without).isEmpty();
    }

    private List<Operation> operations() {
        return contract.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .toList();
    }
}
