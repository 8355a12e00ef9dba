package ru.orientir.stack;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BackendOnStackTest {
    @TestHTTPResource(value = "/health/ready", management = true)
    URL readiness;

    @Test
    void isReadyWithItsDatabase() {
        given().get(readiness).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void acceptsTokensOfTheRealKeycloak() {
        given().auth()
                .oauth2(Tokens.of("admin"))
                .get("/api/v1/organisations")
                .then()
                .statusCode(200);
    }
}
