package ru.orientir.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static ru.orientir.platform.ScarceServer.BURST;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import ru.orientir.Contract;
import ru.orientir.Given;
import ru.orientir.platform.ScarceServer;

@QuarkusTest
@TestProfile(ScarceServer.class)
class RateLimitTest {
    private static final String FORWARDED = "X-Forwarded-For";
    /** Requests after which a caller who isn't held never will be. */
    private static final int MOST = 3 * BURST;

    @TestHTTPResource("/api/v1/client-config")
    URI open;

    private final AtomicInteger places = new AtomicInteger();

    @Test
    void loginIsHeldWhereverItAsksFromAndOthersAreNot() {
        var answers = untilRefused(() -> Given.refusedAs("analyst").header(FORWARDED, elsewhere()));

        assertThat(answers).hasSizeGreaterThan(BURST);
        assertThat(answers.getFirst().statusCode()).isEqualTo(200);
        answers.getLast()
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("1"))
                .body("type", endsWith("/too-many-requests"));
        Given.refusedAs("machine")
                .header(FORWARDED, elsewhere())
                .get("/me")
                .then()
                .statusCode(200);
    }

    @Test
    void withoutATokenTheAddressIsHeld() {
        var answers = untilRefused(() -> anonymous("203.0.113.1"));

        assertThat(answers).hasSizeGreaterThan(BURST);
        assertThat(answers.getFirst().statusCode()).isEqualTo(401);
        assertThat(answers.getLast().statusCode()).isEqualTo(429);
        anonymous(elsewhere()).get("/me").then().statusCode(401);
    }

    @Test
    void forgedTokensCountToTheAddress() {
        var answers = untilRefused(
                () -> anonymous("203.0.113.2").auth().preemptive().oauth2("forged" + places.incrementAndGet()));

        assertThat(answers.getFirst().statusCode()).isEqualTo(401);
        assertThat(answers.getLast().statusCode()).isEqualTo(429);
    }

    @Test
    void connectionServesOnAfterABodyThatWasNotWanted() throws Exception {
        var upload = request("203.0.113.3")
                .POST(BodyPublishers.ofByteArray(new byte[1 << 20]))
                .build();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var answer = client.send(upload, BodyHandlers.ofString());
            for (int asked = 1; answer.statusCode() != 429 && asked < MOST; asked++) {
                answer = client.send(upload, BodyHandlers.ofString());
            }
            assertThat(answer.statusCode()).isEqualTo(429);

            var served = client.send(request(elsewhere()).build(), BodyHandlers.ofString());
            assertThat(served.statusCode()).isEqualTo(200);
        }
    }

    /** What is answered until too much has been asked for, that answer with it. */
    private static List<Response> untilRefused(Supplier<RequestSpecification> request) {
        var answers = new ArrayList<Response>();
        do {
            answers.add(request.get().get("/me"));
        } while (answers.getLast().statusCode() != 429 && answers.size() < MOST);
        return answers;
    }

    private static RequestSpecification anonymous(String address) {
        return RestAssured.given()
                .basePath("/api/v1")
                .filter(Contract.answersOnly())
                .header(FORWARDED, address);
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(open).timeout(Duration.ofSeconds(10)).header(FORWARDED, address);
    }

    private String elsewhere() {
        return "198.51.100." + places.incrementAndGet();
    }
}
