package ru.orientir.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.importing.recogniser.SharedSeeds;

/** The date filter over real documents, once they are confirmed. */
@QuarkusTest
class SeedDatesTest {

    @BeforeAll
    static void seeds() {
        SharedSeeds.require();
    }

    @Test
    void aYearOfTheProjectHoldsAllItsFormsOfWork() {
        var roadmap = confirmed("000");
        assertThat(Given.pages("/activities?from=2023-01-01&to=2023-12-31&roadmapId=" + roadmap, "id"))
                .hasSize(31);
        assertThat(Given.pages("/activities?from=2025-01-01&roadmapId=" + roadmap, "id"))
                .isEmpty();
    }

    @Test
    void aQuarterHoldsTheCouncil() {
        var roadmap = confirmed("004");
        assertThat(Given.pages("/activities?from=2026-10-01&to=2026-12-31&roadmapId=" + roadmap, "schedule.text"))
                .contains("ежегодно 1 раз в квартал", "ежегодно в течение учебного года", "По плану ПОО")
                .doesNotContain("ежегодно май-сентябрь", "май - август 2027");
    }

    private static String confirmed(String seed) {
        String id = Given.uploadAs("admin")
                .multiPart("file", seed + ".txt", SharedSeeds.text(seed).getBytes(StandardCharsets.UTF_8))
                .queryParam("organisationId", Given.municipality().id())
                .post("/imports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Given.as("admin")
                .post("/imports/{id}/confirm?mode=create", id)
                .then()
                .statusCode(200)
                .extract()
                .path("result.roadmapIds[0]");
    }
}
