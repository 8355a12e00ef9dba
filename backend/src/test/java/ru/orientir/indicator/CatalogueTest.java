package ru.orientir.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;

@QuarkusTest
class CatalogueTest {
    /** What is offered to start from can be taken as it is, and collected at once. */
    @Test
    void everyOfferIsAFinishedIndicator() {
        var town = Given.municipality();
        List<Map<String, Object>> items = Given.as("admin")
                .get("/indicator-catalogue")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        assertThat(items).hasSizeGreaterThanOrEqualTo(15);
        for (var item : items) {
            Given.as("admin")
                    .body(Map.of(
                            "organisationId",
                            town.id(),
                            "code",
                            item.get("code"),
                            "definition",
                            item.get("definition")))
                    .post("/indicators")
                    .then()
                    .statusCode(201)
                    .body("unfinished", empty())
                    .body("definition", equalTo(item.get("definition")));
        }
    }
}
