package ru.orientir.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import db.migration.V15__schedules_read_once_more;
import db.migration.V27__schedules_ahead_of_their_orders;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenRoadmap;

/** What people had before there was one answer to «on which days» is found afterwards, and looks unchanged. */
@QuarkusTest
class SchedulesReadOnceMoreTest {
    @Inject
    DataSource database;

    @Test
    void coversTheDaysOfWhatIsThereAndLeavesTheHistoryAlone() throws Exception {
        var given = GivenRoadmap.make();
        var quota = given.activity(Map.of("title", "Квота", "schedule", Map.of("text", "4 раза в год")));
        var undated = given.activity("Без срока");
        var written = history();

        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            run(connection, "alter table activity disable trigger user");
            run(connection, "alter table activity alter column days drop not null");
            run(connection, "update activity set days = null, schedule = schedule - 'rhythm'");
            run(connection, "alter table activity enable trigger user");
            connection.commit();
            new V15__schedules_read_once_more().migrate(context(connection));
            connection.commit();
        }

        assertThat(given.titles("from=2027-02-01&to=2027-02-01")).containsExactly("Квота", "Без срока");
        Given.as("admin")
                .get("/activities/{id}", quota.id())
                .then()
                .body("version", equalTo(quota.version()))
                .body("schedule.rhythm.times", equalTo(4));
        Given.as("admin").get("/activities/{id}", undated.id()).then().body("version", equalTo(undated.version()));
        assertThat(history()).isEqualTo(written);
    }

    @Test
    void countsTheRhythmsOfOrdersAndStages() throws Exception {
        var town = Given.municipality();
        var stage = Map.of("key", "1", "title", "Этап", "schedule", Map.of("text", "2 раза в год"));
        var project = Given.create(
                "/projects",
                Map.of("organisationId", town.id(), "title", "Проект", "stages", List.of(stage)),
                town.id());

        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            run(connection, "alter table project disable trigger user");
            run(connection, "update project set passport = passport #- '{stages,0,schedule,rhythm}'");
            run(connection, "alter table project enable trigger user");
            connection.commit();
            new V15__schedules_read_once_more().migrate(context(connection));
            connection.commit();
        }

        Given.as("admin")
                .get("/projects/{id}", project.id())
                .then()
                .body("version", equalTo(project.version()))
                .body("stages[0].schedule.rhythm.times", equalTo(2))
                .body("stages[0].schedule.rhythm.unit", equalTo("year"));
    }

    @Test
    void readsOnceMoreWhatBeganTooEarly() throws Exception {
        var given = GivenRoadmap.make();
        var yearly = given.activity(Map.of("title", "Май", "schedule", Map.of("text", "Май, ежегодно с 2028")));
        var written = history();

        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            run(connection, "alter table activity disable trigger user");
            run(connection, "update activity set schedule = schedule || '{\"start\": \"2027-05-01\"}'");
            run(connection, "alter table activity enable trigger user");
            connection.commit();
            new V27__schedules_ahead_of_their_orders().migrate(context(connection));
            connection.commit();
        }

        Given.as("admin")
                .get("/activities/{id}", yearly.id())
                .then()
                .body("version", equalTo(yearly.version()))
                .body("schedule.start", equalTo("2028-05-01"));
        assertThat(history()).isEqualTo(written);
    }

    private long history() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from change")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Context context(Connection connection) {
        return new Context() {
            @Override
            public Configuration getConfiguration() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        };
    }
}
