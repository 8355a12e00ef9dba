package ru.orientir.indicator.period;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenIndicator;

@QuarkusTest
class PeriodResourceTest {
    @Test
    void termsTakeTheirDaysFromTheNearestCalendar() {
        var town = Given.municipality();
        var school = Given.organisation("school", town, "Школа");
        var path = "/periods?kind=trimester&from=2025-09-01&to=2026-05-31&organisationId=" + school.id();
        Given.as("admin")
                .get(path)
                .then()
                .statusCode(200)
                .body("items.code", contains("RY2025-T1", "RY2025-T2", "RY2025-T3"))
                .body("items.end", contains("2025-11-30", "2026-02-28", "2026-05-31"))
                .body("items[0].calendarOf", nullValue());

        var ofTown = GivenIndicator.trimesters(town);
        Given.as("admin")
                .get(path)
                .then()
                .body("items.end", contains("2025-11-16", "2026-02-15", "2026-05-26"))
                .body("items[0].calendarOf", equalTo(town.id().toString()))
                .body("items[0].previous", equalTo("RY2024-T3"))
                .body("items[0].yearBefore", equalTo("RY2024-T1"));

        Given.create("/term-calendars", GivenIndicator.trimestersFrom(school, "2025-09-02"), null);
        Given.as("admin").get(path).then().body("items[0].start", equalTo("2025-09-02"));

        Given.as("admin")
                .header("If-Match", "\"" + ofTown.version() + "\"")
                .delete("/term-calendars/{id}", ofTown.id())
                .then()
                .statusCode(204);
        Given.as("admin")
                .get("/periods?kind=trimester&from=2025-09-01&organisationId={id}", town.id())
                .then()
                .body("items[0].calendarOf", nullValue());
    }

    @Test
    void listsThePeriodsADayBelongsTo() {
        Given.as("admin")
                .get("/periods?from=2026-02-10")
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        contains("RY2025", "RY2025-H2", "RY2025-C3", "RY2025-T2", "CY2026", "CY2026-Q1", "CY2026-M02"));
        var indicator =
                GivenIndicator.with(Given.municipality(), Map.of("periodKinds", List.of("reporting_year", "quarter")));
        Given.as("admin")
                .get("/periods?from=2026-02-10&indicatorId={id}", indicator.id())
                .then()
                .body("items.code", contains("RY2025", "CY2026-Q1"));
        Given.as("admin")
                .get("/periods")
                .then()
                .statusCode(200)
                .body("items.kind", hasItems("reporting_year", "month"));
    }

    @Test
    void refusesRangesThatAreNone() {
        Given.refusedAs("admin")
                .get("/periods?from=2026-02-10&to=2026-02-09")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?to"));
        Given.refusedAs("admin").get("/periods?from=1900-01-01").then().statusCode(400);
        Given.refusedAs("admin").get("/periods?kind=week").then().statusCode(400);
    }

    @Test
    void aCalendarIsCheckedWhole() {
        var town = Given.municipality();
        var input = new HashMap<>(GivenIndicator.trimestersFrom(town, "2025-09-01"));
        input.put(
                "terms",
                List.of(
                        Map.of("start", "2025-08-01", "end", "2025-07-01"),
                        Map.of("start", "2025-06-01", "end", "2026-09-15")));
        Given.refusedAs("admin")
                .body(input)
                .post("/term-calendars")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("#/terms", "#/terms/0/end", "#/terms/0/start", "#/terms/1/end", "#/terms/1/start"));
        input.put("kind", "month");
        input.put("terms", List.of());
        Given.refusedAs("admin")
                .body(input)
                .post("/term-calendars")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/kind"));
    }

    @Test
    void aCalendarIsCorrectedAndStandsOnce() {
        var town = Given.municipality();
        var made = GivenIndicator.trimesters(town);
        Given.as("admin")
                .header("If-Match", "\"" + made.version() + "\"")
                .body(GivenIndicator.trimestersFrom(town, "2025-09-03"))
                .put("/term-calendars/{id}", made.id())
                .then()
                .statusCode(200)
                .body("terms[0].start", equalTo("2025-09-03"));
        Given.refusedAs("admin")
                .body(GivenIndicator.trimestersFrom(town, "2025-09-01"))
                .post("/term-calendars")
                .then()
                .statusCode(409);
        Given.as("admin")
                .get("/term-calendars?organisationId={id}&startYear=2025", town.id())
                .then()
                .statusCode(200)
                .body("items.kind", contains("trimester"));
    }
}
