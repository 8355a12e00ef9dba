package ru.orientir.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenCampaign;
import ru.orientir.GivenCampaign.Report;

@QuarkusTest
class SubmissionResourceTest {
    @Inject
    EntityManager entities;

    @Test
    void goesFromTheReporterOverTheDirectorToTheCoordinator() {
        var campaign = GivenCampaign.open(1);
        var report = campaign.of(0).manned();
        Given.member("coordinator", campaign.town());
        assertThat(report.status()).isEqualTo("not_started");

        report.patch("reporter", List.of(report.cell(0, 0, "125", "250")))
                .body("saved[0].value", equalTo(50.0f))
                .body("saved[0].revision", equalTo(1))
                .body("conflicts", empty())
                .body("submission.status", equalTo("draft"))
                .body("submission.filled", equalTo(1))
                .body("submission.cells", equalTo(1));
        report.refused("reporter", "approve", null).statusCode(403);
        report.refused("reporter", "submit", null).statusCode(409).body("reason", equalTo("not-approved"));
        report.step("director", "approve", null);
        report.step("reporter", "submit", null);
        assertThat(observed(report)).containsExactly("REPORTED 125/250 FORM");
        report.refused("reporter", "accept", null).statusCode(403);
        report.step("coordinator", "accept", null);

        report.form()
                .body("submission.status", equalTo("accepted"))
                .body("submission.acceptedBy", notNullValue())
                .body("rows[0].cells[0].editable", equalTo(false));
        Given.refusedAs("reporter")
                .body(List.of(report.cell(0, 1, "126", "250")))
                .patch("/submissions/{id}/cells", report.id())
                .then()
                .statusCode(409)
                .body("reason", equalTo("submission-locked"));
    }

    /** Current observations of a school, in the order of slices. */
    private List<String> observed(Report report) {
        return entities.createNativeQuery(
                        """
                        select status || coalesce(' ' || trim_scale(numerator), '') || coalesce('/' || trim_scale(denominator), '')
                               || ' ' || source
                        from observation where organisation_id = ?1 and superseded_by is null order by slice
                        """,
                        String.class)
                .setParameter(1, report.school().id())
                .getResultStream()
                .map(String.class::cast)
                .toList();
    }
}
