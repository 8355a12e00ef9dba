package db.migration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
 * Days were covered by a rule of their own, and wrongly; a rhythm was kept only as a rule. So every activity's words are read once more
 * by the years of its roadmap, and every other rhythm is given its count. Nobody said anything new: the history doesn't hear of it.
 */
public class V15__schedules_read_once_more extends BaseJavaMigration {

    /** As Hibernate writes JSON columns. */
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    /** A rhythm is the same in every plan. */
    private static final PlanContext ANY_PLAN = PlanContext.of(2026, 2027, PlanYear.SCHOOL);

    @Override
    public void migrate(Context context) throws SQLException, JsonProcessingException {
        var connection = context.getConnection();
        for (var table : new String[] {"activity", "orders", "project"}) {
            execute(connection, "alter table %s disable trigger user".formatted(table));
        }
        readActivities(connection);
        giveRhythms(connection, "orders", "id", "content");
        giveRhythms(connection, "project", "id", "passport");
        giveRhythms(connection, "imported_document", "import_id", "draft");
        for (var table : new String[] {"activity", "orders", "project"}) {
            execute(connection, "alter table %s enable trigger user".formatted(table));
        }
        execute(connection, "alter table activity alter column days set not null");
        execute(
                connection,
                "comment on column activity.days is 'Every day on which it may take place, for filtering: in its roadmap, or named.'");
    }

    private static void readActivities(Connection connection) throws SQLException, JsonProcessingException {
        try (var activities = connection.createStatement();
                var update = connection.prepareStatement(
                        "update activity set schedule = ?::jsonb, days = ?::datemultirange where id = ?::uuid");
                var rows = activities.executeQuery(
                        """
                        select activity.id, schedule ->> 'text' as words, start_year, end_year, plan_year, issued_on
                        from activity join roadmap on roadmap.id = roadmap_id join project on project.id = project_id
                        left join orders on orders.id = order_id""")) {
            while (rows.next()) {
                var plan = plan(rows);
                var words = rows.getString("words");
                Schedule schedule = words == null ? null : ScheduleParser.parse(words, plan);
                update.setString(1, schedule == null ? null : JSON.writeValueAsString(schedule));
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

    /** To every schedule somewhere inside the column that is a rhythm. */
    private static void giveRhythms(Connection connection, String table, String id, String column)
            throws SQLException, JsonProcessingException {
        try (var holders = connection.createStatement();
                var update = connection.prepareStatement(
                        "update %s set %s = ?::jsonb where %s = ?::uuid".formatted(table, column, id));
                var rows = holders.executeQuery(
                        "select %2$s, %3$s from %1$s where jsonb_path_exists(%3$s, '$.**.approximate ? (@ == true)')"
                                .formatted(table, id, column))) {
            while (rows.next()) {
                var holder = JSON.readTree(rows.getString(2));
                holder.findParents("approximate").forEach(V15__schedules_read_once_more::giveRhythm);
                update.setString(1, holder.toString());
                update.setString(2, rows.getString(1));
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static void giveRhythm(JsonNode schedule) {
        if (schedule.path("approximate").asBoolean()) {
            var read = ScheduleParser.parse(schedule.path("text").asText(), ANY_PLAN);
            ((ObjectNode) schedule).set("rhythm", JSON.valueToTree(read.rhythm()));
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
