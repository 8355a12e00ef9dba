package ru.orientir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.swagger.v3.oas.models.PathItem;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import ru.orientir.stack.Tokens;

/** Every POST under an Idempotency-Key is done once. */
@QuarkusTest
class OnceTest {
    @Inject
    DataSource database;

    @Test
    void everyPostIsAnsweredAgainAsItWasTheFirstTime() {
        var softly = new SoftAssertions();
        var world = GivenWorld.create();
        for (var call : ContractCall.all()) {
            if (call.method() != PathItem.HttpMethod.POST) {
                continue;
            }
            var key = UUID.randomUUID().toString();
            var first = call.send("admin", world, "Idempotency-Key", key, "If-Match", "*");
            var moment = clock();
            var second = call.send("admin", world, "Idempotency-Key", key, "If-Match", "*");
            softly.assertThat(first.statusCode())
                    .as("%s: %s", call, first.asString())
                    .isLessThan(500);
            softly.assertThat(told(second)).as("%s", call).isEqualTo(told(first));
            softly.assertThat(clock()).as("%s wrote twice", call).isEqualTo(moment);
            if (first.statusCode() < 300) {
                var other =
                        admin(key).contentType("application/json").body("{}").post("/api/v1/people");
                softly.assertThat(other.statusCode())
                        .as("%s, then another", call)
                        .isEqualTo(422);
                softly.assertThat(other.<String>path("reason")).as("%s", call).isEqualTo("key-reused");
            }
        }
        softly.assertAll();
    }

    @Test
    void anotherBodyIsRefusedAndAMendedOneIsTaken() {
        var town = Given.municipality();
        var key = UUID.randomUUID().toString();
        post(key, Map.of("organisationId", town.id()), 422);
        String id = post(key, Map.of("organisationId", town.id(), "title", "Проект"), 201)
                .path("id");
        post(key, Map.of("organisationId", town.id(), "title", "Другой"), 422);
        String again = post(key, Map.of("organisationId", town.id(), "title", "Проект"), 201)
                .path("id");
        assertThat(again).isEqualTo(id);
        Given.as("admin").get("/projects?organisationId=" + town.id()).then().body("items", hasSize(1));
    }

    @Test
    void theKeyOfAnotherPersonIsAnotherKey() {
        var town = Given.municipality();
        Given.member("coordinator", town);
        var key = UUID.randomUUID().toString();
        var input = Map.of("organisationId", town.id(), "title", "Проект");
        String mine = post(key, input, 201).path("id");
        String theirs = Given.as("coordinator")
                .header("Idempotency-Key", key)
                .body(input)
                .post("/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(theirs).isNotEqualTo(mine);
    }

    @Test
    void whoeverRacesIsDoneOnce() throws Exception {
        var town = Given.municipality();
        var key = UUID.randomUUID().toString();
        var input = Map.of("organisationId", town.id(), "title", "Проект");
        Callable<Integer> send = () -> Given.refusedAs("admin")
                .header("Idempotency-Key", key)
                .body(input)
                .post("/projects")
                .statusCode();
        try (var racers = Executors.newFixedThreadPool(4)) {
            assertThat(racers.invokeAll(List.of(send, send, send, send)).stream()
                            .map(f -> f.resultNow()))
                    .isSubsetOf(201, 409)
                    .contains(201);
        }
        post(key, input, 201);
        Given.as("admin").get("/projects?organisationId=" + town.id()).then().body("items", hasSize(1));
    }

    @Test
    void aFileSentAgainIsTheSameWhateverPartsIt() {
        var town = Given.municipality();
        var key = UUID.randomUUID().toString();
        var plan = "№\tМероприятие\tСрок\n1\tСеминар\tоктябрь 2026\n";
        String first = upload(key, town, plan).then().statusCode(201).extract().path("id");
        upload(key, town, plan).then().statusCode(201).body("id", equalTo(first));
        upload(key, town, plan + "2\tЯрмарка\tмай\n").then().statusCode(422).body("reason", equalTo("key-reused"));
        upload(key, Given.municipality(), plan).then().statusCode(422);
    }

    @Test
    void aKeyIsForgottenAfterADay() throws SQLException {
        var town = Given.municipality();
        var key = UUID.randomUUID().toString();
        var input = Map.of("organisationId", town.id(), "title", "Проект");
        String first = post(key, input, 201).path("id");
        try (var connection = database.getConnection();
                var age = connection.prepareStatement(
                        "update answered_request set at = at - interval '25 hours' where key = ?")) {
            age.setString(1, key);
            assertThat(age.executeUpdate()).isEqualTo(1);
        }
        String second = post(key, input, 201).path("id");
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void aKeyHasAForm() {
        admin("a".repeat(201))
                .post("/api/v1/projects")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("Idempotency-Key"));
    }

    private static Response post(String key, Map<String, ?> input, int status) {
        var answer = Given.refusedAs("admin")
                .header("Idempotency-Key", key)
                .body(input)
                .post("/projects");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return answer;
    }

    private static Response upload(String key, Given.Made town, String plan) {
        return Given.uploadAs("admin")
                .header("Idempotency-Key", key)
                .multiPart("file", "plan.txt", plan.getBytes(StandardCharsets.UTF_8))
                .queryParam("organisationId", town.id())
                .post("/imports");
    }

    private static io.restassured.specification.RequestSpecification admin(String key) {
        return RestAssured.given()
                .auth()
                .preemptive()
                .oauth2(Tokens.of("admin"))
                .header("Idempotency-Key", key);
    }

    /** What was told, without what is of the running request alone. */
    private static List<?> told(Response answer) {
        return answer.statusCode() < 300
                ? List.of(
                        answer.statusCode(),
                        String.valueOf(answer.getHeader("Location")),
                        String.valueOf(answer.getHeader("ETag")),
                        String.valueOf(answer.getHeader("Content-Type")),
                        answer.asString())
                : List.of(answer.statusCode());
    }

    private static String clock() {
        return Given.as("admin").get("/organisations?limit=1").getHeader("ETag");
    }
}
