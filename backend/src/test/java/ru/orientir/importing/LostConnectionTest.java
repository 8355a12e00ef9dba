package ru.orientir.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.platform.job.Jobs;

@QuarkusTest
class LostConnectionTest {
    /** The database ends the connection of the first import that comes so far: a sequence counts on through a rollback. */
    private static final String CUT =
            """
            create sequence if not exists cut_once;
            create or replace function cut() returns trigger language plpgsql as $$
            begin
                if nextval('cut_once') = 1 then
                    perform pg_terminate_backend(pg_backend_pid());
                end if;
                return new;
            end $$;
            create trigger cut before update on document_import for each row
                when (new.status = '%s' and new.file_name = 'cut.txt') execute function cut();
            """;

    @Inject
    DataSource database;

    @Inject
    Jobs jobs;

    @Test
    void importWhoseConnectionIsLostIsFinishedByItself() throws SQLException {
        for (var step : new String[] {"READING", "RECOGNISING", "READY"}) {
            var town = Given.municipality();
            execute(CUT.formatted(step));
            try {
                String id = Given.uploadAs("admin")
                        .multiPart("file", "cut.txt", "1. День открытых дверей".getBytes(StandardCharsets.UTF_8))
                        .queryParam("organisationId", town.id())
                        .post("/imports")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
                jobs.await(ImportJob.NAME, id, Duration.ofSeconds(30));
                Given.as("admin").get("/imports/{id}", id).then().body("status", equalTo("ready"));
                assertThat(lastValue()).as("the connection was cut at %s", step).isGreaterThan(1);
            } finally {
                execute("drop trigger cut on document_import; drop sequence cut_once");
            }
        }
    }

    private long lastValue() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select last_value from cut_once")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
