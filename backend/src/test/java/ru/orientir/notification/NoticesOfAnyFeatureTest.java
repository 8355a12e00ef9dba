package ru.orientir.notification;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.platform.About;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.notice.Notice;
import ru.orientir.platform.notice.NoticeKind;
import ru.orientir.platform.notice.Recipients;
import ru.orientir.stack.Tokens;

/** What a feature that {@code notification} has never heard of tells people. */
@QuarkusTest
class NoticesOfAnyFeatureTest {
    private enum Kind implements NoticeKind {
        MEETING_MOVED
    }

    @Inject
    Event<Notice> told;

    @Inject
    Access access;

    @Test
    void reachWhoHoldsARoleThereAndWhoIsNamed() {
        var town = Given.municipality();
        Given.member("coordinator", town);
        Given.member("reporter", Given.organisation("school", town, "Школа"));
        tell(town, Recipients.inRoles(Set.of("COORDINATOR")));
        of("coordinator")
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("meeting_moved"))
                .body("items[0].about.entity", equalTo("meeting"))
                .body("items[0].parameters.count", equalTo("3"));
        of("reporter").body("items", empty());

        tell(town, Recipients.people(Set.of(Tokens.subject("reporter"))));
        of("coordinator").body("items", hasSize(1));
        of("reporter").body("items", hasSize(1));
    }

    @Test
    void areNotToldWhenTheirReasonIsUndone() {
        var town = Given.municipality();
        Given.member("coordinator", town);
        access.actAsSystem();
        QuarkusTransaction.begin();
        told.fire(notice(town, Recipients.inRoles(Set.of("COORDINATOR"))));
        QuarkusTransaction.rollback();
        of("coordinator").body("items", empty());
    }

    private void tell(Given.Made town, Recipients to) {
        access.actAsSystem();
        QuarkusTransaction.requiringNew().run(() -> told.fire(notice(town, to)));
    }

    private static Notice notice(Given.Made town, Recipients to) {
        var place = new Notice.Place(town.id(), new About("meeting", UUID.randomUUID()));
        return new Notice(Kind.MEETING_MOVED, Map.of("count", "3"), List.of(place), to);
    }

    private static ValidatableResponse of(String login) {
        return Given.as(login).get("/notifications").then().statusCode(200);
    }
}
