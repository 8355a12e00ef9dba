package ru.orientir.collection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenCampaign;
import ru.orientir.GivenIndicator;

@QuarkusTest
class AutomaticRemindersTest {
    private static final LocalDate CLOSES = LocalDate.of(2098, 8, 31);

    @Inject
    AutomaticReminders automatic;

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

        automatic.send(CLOSES.minusDays(8));
        assertThat(told()).isZero();
        automatic.send(CLOSES.minusDays(7));
        assertThat(told()).isEqualTo(1);
        automatic.send(CLOSES.minusDays(7));
        assertThat(told()).as("not twice on one day").isEqualTo(1);
        Given.member("reporter", schools.get(0));
        assertThat(told()).as("who has handed in").isZero();
    }

    private static int told() {
        return Given.as("reporter").get("/notifications").then().extract().path("items.size()");
    }
}
