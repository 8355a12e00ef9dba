package ru.orientir.organisation.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.Given.Made;

@QuarkusTest
class OrderResourceTest {

    @Test
    void isKeptWhole() {
        var town = Given.municipality();
        var input = input(town, "112-о", "Об утверждении дорожной карты");
        input.put("signer", Map.of("name", "Прохожаев И. И.", "position", "начальник управления"));
        input.put("basis", List.of(Map.of("text", "Приказ министерства", "number", "17-п", "date", "2026-01-12")));
        input.put("annexes", List.of(Map.of("number", "1", "title", "Дорожная карта")));
        input.put(
                "instructions",
                List.of(Map.of(
                        "number",
                        "2.1",
                        "text",
                        "Назначить кураторов",
                        "executors",
                        List.of(Map.of("text", "Руководители ОО", "kind", "position", "role", "lead")),
                        "schedule",
                        Map.of("text", "до 10 сентября"),
                        "controller",
                        Map.of("text", "Прохожаев И. И.", "kind", "person", "role", "controller"))));
        input.put("acknowledgements", List.of(Map.of("name", "Своева Н. Н.", "date", "2026-08-29")));
        var order = Given.create("/orders", input, null);

        Given.as("admin")
                .get("/orders/{id}", order.id())
                .then()
                .statusCode(200)
                .body("signer.position", equalTo("начальник управления"))
                .body("basis[0].date", equalTo("2026-01-12"))
                .body("instructions[0].number", equalTo("2.1"))
                .body("instructions[0].schedule.text", equalTo("до 10 сентября"))
                .body("instructions[0].schedule.end", equalTo("2026-09-10"))
                .body("instructions[0].controller.role", equalTo("controller"))
                .body("acknowledgements[0].name", equalTo("Своева Н. Н."));
        assertThat(Given.pages("/orders?q=кураторы&organisationId=" + town.id(), "number"))
                .containsExactly("112-о");
    }

    @Test
    void showsWhatChangesIt() {
        var town = Given.municipality();
        var old = Given.create("/orders", input(town, "1", "Первый"), null);
        var input = input(town, "2", "Второй");
        input.put("links", List.of(Map.of("kind", "replaces", "orderId", old.id())));
        var young = Given.create("/orders", input, null);

        Given.as("admin")
                .get("/orders/{id}", old.id())
                .then()
                .statusCode(200)
                .body("linkedFrom.kind", contains("replaces"))
                .body("linkedFrom.orderId", contains(young.id().toString()));
        input.put("links", List.of(Map.of("kind", "amends"), Map.of("kind", "repeals", "orderId", UUID.randomUUID())));
        Given.refusedAs("admin")
                .body(input)
                .post("/orders")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/links/0", "#/links/1/orderId"));
    }

    @Test
    void changesAndGoesToTheTrashByItsVersion() {
        var town = Given.municipality();
        var order = Given.create("/orders", input(town, "3", "О карте"), null);
        var input = input(town, "3", "О дорожной карте");
        Given.refusedAs("admin")
                .body(input)
                .put("/orders/{id}", order.id())
                .then()
                .statusCode(428);
        var tag = Given.as("admin")
                .header("If-Match", "\"" + order.version() + "\"")
                .body(input)
                .put("/orders/{id}", order.id())
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        Given.refusedAs("admin")
                .header("If-Match", "\"" + order.version() + "\"")
                .body(input)
                .put("/orders/{id}", order.id())
                .then()
                .statusCode(412)
                .body("current.title", equalTo("О дорожной карте"));
        Given.as("admin")
                .header("If-Match", tag)
                .delete("/orders/{id}", order.id())
                .then()
                .statusCode(204);
        assertThat(Given.pages("/orders?organisationId=" + town.id(), "number")).isEmpty();
        Given.as("admin").post("/orders/{id}/restore", order.id()).then().statusCode(200);
        assertThat(Given.pages("/orders?organisationId=" + town.id(), "number")).containsExactly("3");
    }

    @Test
    void isClosedToStrangersAndReaders() {
        var mine = Given.municipality();
        var foreign = Given.create("/orders", input(Given.municipality(), "4", "Чужой"), null);
        var reporter = Given.member("reporter", mine);
        Given.refusedAs(reporter).get("/orders/{id}", foreign.id()).then().statusCode(404);
        Given.refusedAs(reporter)
                .body(input(mine, "5", "Подкоп"))
                .post("/orders")
                .then()
                .statusCode(403);
    }

    private static HashMap<String, Object> input(Made town, String number, String title) {
        return new HashMap<>(Map.of(
                "organisationId",
                town.id(),
                "issuer",
                "Управление образования",
                "number",
                number,
                "date",
                "2026-08-28",
                "title",
                title));
    }
}
