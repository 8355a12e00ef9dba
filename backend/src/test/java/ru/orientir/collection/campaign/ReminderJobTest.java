package ru.orientir.collection.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenCampaign;
import ru.orientir.GivenIndicator;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.job.Jobs;

@QuarkusTest
class ReminderJobTest {
    private static final LocalDate CLOSES = LocalDate.of(2098, 8, 31);

    @Inject
    ReminderJob kind;

    @Inject
    Jobs jobs;

    @Inject
    Access access;

    @Test
    void remindOnThePlannedDayWhoeverHasNotHandedIn() {
        var town = Given.municipality();
        var schools = GivenCampaign.schools(town, 3);
        var share = List.of(GivenIndicator.share(town));
        var input = GivenCampaign.input(town, share);
        input.put("closesOn", CLOSES.toString());
        input.put("reminders", List.of(Map.of("daysBefore", 7)));
        var campaign = GivenCampaign.open(town, schools, share, input);
        campaign.of(0).handedIn(1, 2);
        campaign.of(1).type(1, 2);
        campaign.of(1).manned();

        planAndWait(CLOSES.minusDays(8));
        assertThat(told()).isZero();
        planAndWait(CLOSES.minusDays(7));
        assertThat(told()).isEqualTo(1);
        planAndWait(CLOSES.minusDays(7));
        assertThat(told()).as("not twice on one day").isEqualTo(1);
        Given.member("reporter", schools.get(0));
        assertThat(told()).as("who has handed in").isZero();
    }

    /** What the planner of each backend does on a day, until it is done. */
    private void planAndWait(LocalDate day) {
        access.actAsSystem();
        var due = QuarkusTransaction.requiringNew().call(() -> {
            var planned = kind.due(day);
            planned.forEach(jobs::submit);
            return planned;
        });
        due.forEach(job -> jobs.await(job.kind(), job.key(), Duration.ofSeconds(30)));
    }

    private static int told() {
        return Given.as("reporter").get("/notifications").then().extract().path("items.size()");
    }
}
