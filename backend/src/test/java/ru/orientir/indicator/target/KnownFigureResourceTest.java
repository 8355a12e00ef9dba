package ru.orientir.indicator.target;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenIndicator;

@QuarkusTest
class KnownFigureResourceTest {
    @Test
    void isKeptOnceAndCorrected() {
        var school = Given.organisation("school", Given.municipality(), "Школа");
        var made = GivenIndicator.enrolment(school, 412);
        Given.refusedAs("admin")
                .body(GivenIndicator.enrolmentOf(school, 400))
                .post("/known-figures")
                .then()
                .statusCode(409);
        Given.as("admin")
                .header("If-Match", "\"" + made.version() + "\"")
                .body(GivenIndicator.enrolmentOf(school, 415))
                .put("/known-figures/{id}", made.id())
                .then()
                .statusCode(200)
                .body("value", equalTo(415));
        Given.as("admin")
                .get("/known-figures?organisationId={id}&measure=pupils:5-11&period=RY2025", school.id())
                .then()
                .statusCode(200)
                .body("items.value", contains(415));
    }

    @Test
    void refusesWhatIsNoFigure() {
        var input = new HashMap<>(GivenIndicator.enrolmentOf(Given.municipality(), -1));
        input.put("measure", "Ученики");
        input.put("source", " ");
        Given.refusedAs("admin")
                .body(input)
                .post("/known-figures")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/measure", "#/source", "#/value"));
        input.putAll(GivenIndicator.enrolmentOf(Given.municipality(), 3));
        input.put("period", "осень");
        Given.refusedAs("admin")
                .body(input)
                .post("/known-figures")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/period"));
    }

    @Test
    void otherSchoolsDoNotSeeIt() {
        var town = Given.municipality();
        GivenIndicator.enrolment(Given.organisation("school", town, "Школа"), 3);
        var other = Given.member("reporter", Given.organisation("school", town, "Другая школа"));
        Given.as(other).get("/known-figures").then().statusCode(200).body("items", empty());
        Given.refusedAs(Given.member("analyst", town))
                .get("/known-figures")
                .then()
                .statusCode(403);
    }
}
