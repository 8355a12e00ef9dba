package ru.orientir.roadmap;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenIndicator;

/** An activity says which indicators it is meant to move. */
@QuarkusTest
class ActivityIndicatorsTest {
    @Test
    void isFoundByTheIndicatorItMoves() {
        var town = Given.municipality();
        var roadmap = roadmap(town);
        var indicator = GivenIndicator.share(town);
        Given.create("/roadmaps/" + roadmap + "/activities", Map.of("title", "Ничего не двигает"), null);
        var linked = Given.create(
                "/roadmaps/" + roadmap + "/activities",
                Map.of("title", "Диагностика", "indicatorIds", List.of(indicator.id(), indicator.id())),
                null);
        Given.as("admin")
                .get("/activities?indicatorId={id}", indicator.id())
                .then()
                .statusCode(200)
                .body("items.title", contains("Диагностика"))
                .body("items[0].indicatorIds", contains(indicator.id().toString()));
        Given.as("admin").get("/indicators/{id}", indicator.id()).then().body("activityCount", equalTo(1));

        Given.as("admin")
                .header("If-Match", "\"" + indicator.version() + "\"")
                .delete("/indicators/{id}", indicator.id())
                .then()
                .statusCode(204);
        Given.as("admin")
                .header("If-Match", "\"" + linked.version() + "\"")
                .body(Map.of("title", "Диагностика осенью", "indicatorIds", List.of(indicator.id())))
                .put("/activities/{id}", linked.id())
                .then()
                .statusCode(200)
                .body("indicatorIds", hasSize(1));
    }

    @Test
    void refusesIndicatorsNobodySees() {
        var town = Given.municipality();
        var roadmap = roadmap(town);
        var foreign = GivenIndicator.share(Given.municipality());
        Given.refusedAs(Given.member("coordinator", town))
                .body(Map.of("title", "Диагностика", "indicatorIds", List.of(foreign.id(), UUID.randomUUID())))
                .post("/roadmaps/{id}/activities", roadmap)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/indicatorIds/0", "#/indicatorIds/1"));
    }

    private static UUID roadmap(Given.Made town) {
        var project = Given.create("/projects", Map.of("organisationId", town.id(), "title", "Проект"), null);
        return Given.create(
                        "/roadmaps",
                        Map.of(
                                "projectId",
                                project.id(),
                                "title",
                                "Карта",
                                "startYear",
                                2026,
                                "endYear",
                                2027,
                                "planYear",
                                "school"),
                        null)
                .id();
    }
}
