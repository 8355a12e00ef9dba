package ru.orientir.figures.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.change.ChangeSets;

/** The gate through which values become observations. */
@ApplicationScoped
public class Observations {
    private static final String GIVEN =
            """
            (select version_id, line_id, period_id, slice, organisation_id, status, numerator, denominator, members::uuid[],
                    source, source_file, submission_id, note
             from unnest(?::int[], ?::int[], ?::int[], ?::text[], ?::uuid[], ?::text[], ?::numeric[], ?::numeric[], ?::text[],
                         ?::text[], ?::text[], ?::uuid[], ?::text[])
               as value (version_id, line_id, period_id, slice, organisation_id, status, numerator, denominator, members,
                         source, source_file, submission_id, note)) given""";

    @Inject
    EntityManager entities;

    @Inject
    ChangeSets changes;

    /**
     * In the caller's transaction: marks what is current and different as superseded and inserts the next revisions; a value equal
     * to the current one writes nothing. No two of the values may be of the same cell. Of two transactions that write the same cell
     * at the same time one fails with 409.
     */
    public void write(List<Measured> values) {
        if (values.isEmpty()) {
            return;
        }
        entities.flush();
        long changeSet = changes.current();
        entities.unwrap(Session.class).doWork(connection -> {
            execute(connection, Revisions.supersede(GIVEN), changeSet, values);
            execute(connection, Revisions.insert(GIVEN), changeSet, values);
        });
    }

    @Unscoped("writes what the gates before it have let through")
    private static void execute(Connection connection, String sql, long changeSet, List<Measured> values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, changeSet);
            bind(statement, values);
            statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, List<Measured> values) throws SQLException {
        var columns = new Columns(statement, values);
        columns.add("int4", Measured::versionId);
        columns.add("int4", Measured::lineId);
        columns.add("int4", Measured::periodId);
        columns.add("text", Measured::slice);
        columns.add("uuid", Measured::organisationId);
        columns.add("text", value -> value.status().name());
        columns.add("numeric", Measured::numerator);
        columns.add("numeric", Measured::denominator);
        columns.add("text", value -> literal(value.members()));
        columns.add("text", value -> value.source().name());
        columns.add("text", Measured::sourceFile);
        columns.add("uuid", Measured::submissionId);
        columns.add("text", Measured::note);
    }

    /** Arrays of arrays must be rectangular in PostgreSQL, so each travels as the text of one. */
    private static @Nullable String literal(List<UUID> members) {
        return members.isEmpty()
                ? null
                : members.stream().sorted().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** One array a column, in the order they are added, after the change set. */
    private static final class Columns {
        private final PreparedStatement statement;
        private final List<Measured> values;
        private int next = 2;

        Columns(PreparedStatement statement, List<Measured> values) {
            this.statement = statement;
            this.values = values;
        }

        void add(String type, Function<Measured, @Nullable Object> column) throws SQLException {
            var array = values.stream().map(column).toArray();
            statement.setArray(next++, statement.getConnection().createArrayOf(type, array));
        }
    }
}
