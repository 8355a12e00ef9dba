package ru.orientir.roadmap.preview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;

@QuarkusTest
class SchedulePreviewResourceTest {

    @Test
    void readsAPhraseByTheYearsOfThePlan() {
        Given.as("admin")
                .queryParam("text", "Июнь")
                .queryParam("startYear", 2023)
                .queryParam("endYear", 2027)
                .queryParam("planYear", "school")
                .get("/schedule-preview")
                .then()
                .statusCode(200)
                .body("text", equalTo("Июнь"))
                .body("kind", equalTo("interval"))
                .body("start", equalTo("2024-06-01"))
                .body("end", equalTo("2024-06-30"));
        Given.as("admin")
                .queryParam("text", "3 раза в год")
                .get("/schedule-preview")
                .then()
                .statusCode(200)
                .body("approximate", equalTo(true))
                .body("rhythm.times", equalTo(3))
                .body("rhythm.interval", equalTo(1))
                .body("rhythm.unit", equalTo("year"))
                .body("$", not(hasKey("start")));
    }

    @Test
    void readsWhatComesBackAheadOfTheDocument() {
        Given.as("admin")
                .queryParam("text", "до 15 января ежегодно")
                .queryParam("startYear", 2026)
                .queryParam("endYear", 2030)
                .queryParam("planYear", "calendar")
                .queryParam("documentDate", "2026-08-28")
                .get("/schedule-preview")
                .then()
                .statusCode(200)
                .body("end", equalTo("2027-01-15"));
    }

    @Test
    void namesFaultsOfTheQuestion() {
        Given.refusedAs("admin")
                .queryParam("text", "x".repeat(1001))
                .queryParam("startYear", 1)
                .get("/schedule-preview")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?startYear", "?text"));
        Given.refusedAs("admin")
                .queryParam("text", "май")
                .queryParam("planYear", "lunar")
                .get("/schedule-preview")
                .then()
                .statusCode(400)
                .body("errors[0].allowed", hasItem("school"));
    }
}
