package ru.orientir.platform.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.stack.Tokens;

@QuarkusTest
class VerifiedTokensTest {
    @Test
    void nothingButTheVerifiedTokenItselfIsRemembered() {
        var parts = Tokens.of("analyst").split("\\.");
        get(String.join(".", parts), 200);

        get(parts[0] + '.' + renamed(parts[1]) + '.' + parts[2], 401);
        get(parts[0] + '.' + parts[1] + '.' + parts[2].replaceFirst("^....", "AAAA"), 401);
        get(parts[0] + '.' + parts[1] + '.', 401);
        get(String.join(".", parts), 200);
    }

    @Test
    void aMembershipEndsWhileTheTokenIsRemembered() {
        var town = Given.municipality();
        Given.member("analyst", town);
        Given.as("analyst").get("/organisations/{id}", town.id()).then().statusCode(200);

        Given.member("analyst", Given.municipality());

        Given.refusedAs("analyst")
                .get("/organisations/{id}", town.id())
                .then()
                .statusCode(404)
                .body("status", equalTo(404));
    }

    /** The claims of somebody else under the signature of this token. */
    private static String renamed(String claims) {
        var said = new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8);
        var other = said.replace(Tokens.subject("analyst"), Tokens.subject("admin"));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(other.getBytes(StandardCharsets.UTF_8));
    }

    private static void get(String token, int status) {
        given().auth()
                .preemptive()
                .oauth2(token)
                .get("/api/v1/organisations?limit=1")
                .then()
                .statusCode(status);
    }
}
