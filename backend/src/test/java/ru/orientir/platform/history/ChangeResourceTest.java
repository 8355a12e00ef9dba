package ru.orientir.platform.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenRoadmap;

@QuarkusTest
class ChangeResourceTest {

    @Test
    void tellsTheHistoryOfAnActivity() {
        var made = GivenRoadmap.make().activity("Было");
        var tag = Given.as("admin")
                .header("If-Match", "\"" + made.version() + "\"")
                .body(Map.of("title", "Стало"))
                .put("/activities/{id}", made.id())
                .header("ETag");
        Given.as("admin").header("If-Match", tag).delete("/activities/{id}", made.id());
        Given.as("admin").post("/activities/{id}/restore", made.id());

        Given.as("admin")
                .get("/changes?entity=activity&entityId={id}", made.id())
                .then()
                .statusCode(200)
                .body("items.operation", contains("insert", "update", "trash", "update"))
                .body("items.actor", everyItem(not(empty())))
                .body("items.request", everyItem(notNullValue()));
        Given.as("admin")
                .get("/changes?sort=-number&limit=1&entityId={id}&since=0", made.id())
                .then()
                .body("items.operation", contains("update"));
    }

    @Test
    void numbersCommitsWithoutGapsWhateverRaces() throws Exception {
        var given = GivenRoadmap.make();
        Given.refusedAs("admin")
                .body(Map.of("title", ""))
                .post("/roadmaps/{id}/activities", given.id())
                .then()
                .statusCode(422);
        Callable<Integer> write = () -> Given.as("admin")
                .body(Map.of("title", "Дело"))
                .post("/roadmaps/{id}/activities", given.id())
                .statusCode();
        try (var writers = Executors.newFixedThreadPool(4)) {
            for (var answer : writers.invokeAll(List.of(write, write, write, write, write, write))) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }
        var numbers = new ArrayList<Integer>();
        for (String next = "/changes?entity=activity&limit=200"; next != null; ) {
            var page = Given.as("admin").get(next).then().statusCode(200).extract();
            List<Integer> found = page.path("items.number");
            numbers.addAll(found);
            String after = page.path("next");
            next = after == null ? null : after.substring("/api/v1".length());
        }
        int last = numbers.getLast();
        assertThat(numbers).isSorted().endsWith(last - 5, last - 4, last - 3, last - 2, last - 1, last);
    }

    @Test
    void isInvisibleFromAnotherMunicipality() {
        var foreign = GivenRoadmap.make().activity("Чужое");
        var coordinator = Given.member("coordinator", Given.municipality());
        Given.as(coordinator)
                .get("/changes?entityId={id}", foreign.id())
                .then()
                .statusCode(200)
                .body("items", empty());
    }
}
