package ru.orientir.platform.spa;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SpaRoutesTest {
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+)\"");

    @BeforeEach
    void spaIsBuilt() {
        boolean built = getClass().getClassLoader().getResource("META-INF/resources/index.html") != null;
        if ("true".equals(System.getenv("CI"))) {
            assertThat(built).as("the SPA is built before the backend's tests").isTrue();
        }
        assumeTrue(built, "skipped: the SPA isn't built (make test does that first)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/projects", "/projects/0199a000-0000-7000-8000-000000000001/roadmap", "/sign-in?code=a.b"})
    void everyPlaceOfTheSpaAnswersThePageAnew(String path) {
        given().accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Cache-Control", equalTo("no-cache"))
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body(containsString("id=\"root\""));
    }

    @Test
    void hashedFilesAreKeptForGood() {
        var script = SCRIPT.matcher(get("/").asString());
        assertThat(script.find()).isTrue();
        get(script.group(1)).then().statusCode(200).header("Cache-Control", containsString("immutable"));
    }

    @Test
    void fileThatIsNotThereIsNotThePage() {
        get("/assets/gone-1234.js").then().statusCode(404);
    }

    @Test
    void unknownPathOfTheApiIsAProblemAndNotThePage() {
        get("/api/v1/nothing-here").then().statusCode(404).contentType(equalTo("application/problem+json"));
    }
}
