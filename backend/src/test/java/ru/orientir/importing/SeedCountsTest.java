package ru.orientir.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static ru.orientir.importing.ImportCalls.confirm;
import static ru.orientir.importing.ImportCalls.id;
import static ru.orientir.importing.ImportCalls.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.orientir.Given;
import ru.orientir.importing.recogniser.SharedSeeds;

/** What is announced before a confirmation is what it makes, in each of the real documents. */
@QuarkusTest
class SeedCountsTest {

    @BeforeAll
    static void seeds() {
        SharedSeeds.require();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void asMuchAsIsAnnouncedComesIntoBeing(String seed) {
        var town = Given.municipality();
        var draft = send(town, SharedSeeds.text(seed));
        var made = confirm(id(draft), "create")
                .statusCode(200)
                .body("result.indicatorIds", hasSize(count(draft, "indicators")))
                .body("result.roadmapIds", hasSize(count(draft, "roadmaps")))
                .extract();

        List<String> roadmaps = made.path("result.roadmapIds");
        assertThat(total(roadmaps, "/activities?roadmapId=%s")).isEqualTo(count(draft, "activities"));
        assertThat(total(roadmaps, "/roadmaps/%s/sections?limit=100")).isEqualTo(count(draft, "sections"));
        if (made.path("result.orderId") == null) {
            assertThat(count(draft, "instructions")).isZero();
        } else {
            Given.as("admin")
                    .get("/orders/{id}", made.<String>path("result.orderId"))
                    .then()
                    .body("instructions.size()", equalTo(count(draft, "instructions")));
        }
        // Nobody has changed anything since: the same document has no news.
        send(town, SharedSeeds.text(seed)).body("diff", empty());
    }

    private static int count(ValidatableResponse draft, String what) {
        return draft.extract().path("counts." + what);
    }

    private static int total(List<String> roadmaps, String path) {
        return roadmaps.stream()
                .mapToInt(id -> Given.pages(path.formatted(id), "id").size())
                .sum();
    }
}
