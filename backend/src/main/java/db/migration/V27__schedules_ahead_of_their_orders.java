package db.migration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.language.schedule.parser.ScheduleParser;
import ru.orientir.roadmap.part.CoveredDays;

/**
 * What comes back every year was read as beginning with the plan, also where the phrase names a later year or the order is younger, and
 * holidays had no days. So every activity's words are read once more. Nobody said anything new: the history doesn't hear of it.
 */
public class V27__schedules_ahead_of_their_orders extends BaseJavaMigration {

    /** As Hibernate writes JSON columns. */
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    @Override
    public void migrate(Context context) throws SQLException, JsonProcessingException {
        var connection = context.getConnection();
        execute(connection, "alter table activity disable trigger user");
        readActivities(connection);
        execute(connection, "alter table activity enable trigger user");
    }

    private static void readActivities(Connection connection) throws SQLException, JsonProcessingException {
        try (var activities = connection.createStatement();
                var update = connection.prepareStatement(
                        "update activity set schedule = ?::jsonb, days = ?::datemultirange where id = ?::uuid");
                var rows = activities.executeQuery(
                        """
                        select activity.id, schedule ->> 'text' as words, start_year, end_year, plan_year, issued_on
                        from activity join roadmap on roadmap.id = roadmap_id join project on project.id = project_id
                        left join orders on orders.id = order_id where schedule is not null""")) {
            while (rows.next()) {
                var plan = plan(rows);
                Schedule schedule = ScheduleParser.parse(rows.getString("words"), plan);
                update.setString(1, JSON.writeValueAsString(schedule));
                update.setString(2, CoveredDays.of(schedule, plan));
                update.setString(3, rows.getString("id"));
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static PlanContext plan(ResultSet row) throws SQLException {
        return new PlanContext(
                row.getInt("start_year"),
                row.getInt("end_year"),
                PlanYear.valueOf(row.getString("plan_year")),
                Optional.ofNullable(row.getObject("issued_on", LocalDate.class)));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
