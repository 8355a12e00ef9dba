package ru.orientir.platform.job;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;

/** Seen on imports, which need {@code import:edit}. */
@QuarkusTest
class JobResourceTest {
    @Inject
    DataSource database;

    @Test
    void showsWhatIsDoneInTheBackground() {
        var town = Given.municipality();
        var imported = Given.importOf(town);
        var job = Given.jobsOf(town).getFirst();
        Given.as("admin")
                .get("/jobs/{id}", job)
                .then()
                .statusCode(200)
                .body("kind", equalTo("import"))
                .body("about.entity", equalTo("import"))
                .body("about.id", equalTo(imported.toString()))
                .body("state", equalTo("done"))
                .body("progress", equalTo(100))
                .body("attempts", equalTo(1))
                .body("problem", nullValue());
        list("admin", town, "&kind=import&state=done").body("items", hasSize(1));
        list("admin", town, "&kind=other").body("items", empty());
        list("admin", town, "&state=failed").body("items", empty());
    }

    @Test
    void areSeenByWhoHoldsWhatTheirKindNeeds() {
        var town = Given.municipality();
        Given.importOf(town);
        var job = Given.jobsOf(town).getFirst();

        Given.member("coordinator", town);
        list("coordinator", town, "").body("items.id", contains(job.toString()));
        Given.member("reporter", town);
        list("reporter", town, "").body("items", empty());
        Given.refusedAs("reporter").get("/jobs/{id}", job).then().statusCode(404);
        Given.refusedAs("reporter").post("/jobs/{id}/cancel", job).then().statusCode(404);
        // Sees the town as its reporter, but may import for the school only.
        Given.member("reporter", town);
        Given.appoint("reporter", "coordinator", Given.organisation("school", town, "Школа"));
        list("reporter", town, "").body("items", empty());
        Given.refusedAs("reporter").get("/jobs/{id}", job).then().statusCode(404);
    }

    @Test
    void cancelsWhatHasNotEnded() throws SQLException {
        var town = Given.municipality();
        var imported = heldUp(town);
        var job = Given.jobsOf(town).getFirst();
        Given.as("admin").post("/jobs/{id}/cancel", job).then().statusCode(200).body("state", equalTo("cancelled"));
        Given.as("admin").get("/imports?organisationId=" + town.id()).then().body("items", empty());
        Given.refusedAs("admin").get("/imports/{id}/source", imported).then().statusCode(404);

        Given.refusedAs("admin")
                .post("/jobs/{id}/cancel", job)
                .then()
                .statusCode(409)
                .body("reason", equalTo("job-ended"));
    }

    @Test
    void importThatIsDiscardedIsReadNoMore() throws SQLException {
        var town = Given.municipality();
        var imported = heldUp(town);
        String version = Given.as("admin").get("/imports/{id}", imported).path("version");
        Given.as("admin")
                .header("If-Match", "\"" + version + "\"")
                .delete("/imports/{id}", imported)
                .then()
                .statusCode(204);
        list("admin", town, "").body("items.state", contains("cancelled"));
    }

    /** An import whose job waits: its turn never comes. */
    private UUID heldUp(Given.Made town) throws SQLException {
        execute(
                """
                create or replace function hold_up() returns trigger language plpgsql as $$
                begin
                    new.free_at := new.free_at + interval '1 day';
                    return new;
                end $$;
                create trigger hold_up before insert on job for each row when (new.owner_id = '%s') execute function hold_up()
                """
                        .formatted(town.id()));
        try {
            return UUID.fromString(Given.uploadAs("admin")
                    .multiPart("file", "plan.txt", "План".getBytes(StandardCharsets.UTF_8))
                    .queryParam("organisationId", town.id())
                    .post("/imports")
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("queued"))
                    .extract()
                    .path("id"));
        } finally {
            execute("drop trigger hold_up on job");
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static ValidatableResponse list(String login, Given.Made town, String filter) {
        return Given.as(login)
                .get("/jobs?organisationId=" + town.id() + filter)
                .then()
                .statusCode(200);
    }
}
