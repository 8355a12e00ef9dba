package ru.orientir.figures.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;
import ru.orientir.platform.RunsSql;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.access.Reach;
import ru.orientir.platform.change.ChangeSets;
import ru.orientir.platform.problem.FieldError;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;

/** Many values at once: copied into the database as they come, judged there as a set, and written all or not at all. */
@ApplicationScoped
class BulkLoad {
    static final String EDIT = "observation:edit";

    private static final int MOST_FAULTS = 1000;
    private static final Pattern WHERE = Pattern.compile("line (\\d+)(?:, column (\\w+))?");
    private static final String UNIQUE_VIOLATION = "23505";
    private static final int BUFFER = 1 << 16;

    @Inject
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    ChangeSets changes;

    @Inject
    BulkCells cells;

    /** In the caller's transaction. @throws ProblemException 422 with the faults of the rows, 409 when somebody writes the same cells */
    BulkResult load(InputStream body) {
        var where = access.reach(EDIT);
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try {
                return write(connection, new BufferedInputStream(body, BUFFER), where);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private BulkResult write(Connection connection, InputStream body, Reach where) throws SQLException, IOException {
        execute(connection, BulkSql.ROOM);
        var head = copy(connection, body);
        execute(connection, BulkSql.COUNT_TEXT);
        execute(connection, BulkSql.MEANINGS);
        if (head.hasCodes()) {
            execute(connection, BulkSql.CODES, where.parameter());
        }
        execute(connection, BulkSql.CELLS);
        cells.tell(connection);
        execute(connection, BulkSql.COUNT_CELLS);
        execute(connection, BulkSql.PLACES, where.parameter());
        execute(connection, BulkSql.COUNT_PLACES);
        execute(connection, BulkSql.values(isKnown(connection)));
        refuse(connection, BulkSql.FAULTS);
        return revise(connection);
    }

    @Unscoped("takes in what was sent")
    private static CsvHead copy(Connection connection, InputStream body) throws SQLException, IOException {
        var head = CsvHead.read(body);
        execute(
                connection,
                "create temp table load_text (line integer generated always as identity (start with 2), %s) on commit drop"
                        .formatted(head.definitions()));
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy load_text (%s) from stdin (format csv, encoding 'UTF8', delimiter '%s')"
                                    .formatted(String.join(", ", head.columns()), head.delimiter()),
                            body,
                            BUFFER);
            return head;
        } catch (PSQLException e) {
            throw unreadable(e);
        }
    }

    /** The server says in which line of the rest of the file it stopped. */
    private static ProblemException unreadable(PSQLException e) {
        var said = e.getServerErrorMessage();
        if (said == null || !String.valueOf(e.getSQLState()).startsWith("22")) {
            throw new IllegalStateException(e);
        }
        var where = WHERE.matcher(String.valueOf(said.getWhere()));
        boolean known = where.find();
        var line = "#/" + (known ? 1 + Integer.parseInt(where.group(1)) : 1);
        return known && where.group(2) != null
                ? ProblemException.invalid(
                        line + "/organisationId",
                        "invalid_value",
                        "It is no id; codes stand in a column organisationCode.")
                : ProblemException.invalid(line, "unreadable", String.valueOf(said.getMessage()));
    }

    @Unscoped("only decides which statement is the quicker one")
    private static boolean isKnown(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(BulkSql.KNOWN);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    @Unscoped("what is wrong with what was sent")
    private static void refuse(Connection connection, String faultsSql) throws SQLException {
        var faults = new ArrayList<FieldError>();
        try (var statement = connection.prepareStatement(faultsSql)) {
            statement.setInt(1, MOST_FAULTS);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var fault = rows.getString(2).split(":", 2);
                    faults.add(new FieldError(
                            "#/%d/%s".formatted(rows.getInt(1), fault[0]),
                            fault[1],
                            "Line %d.".formatted(rows.getInt(1))));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    @Unscoped("the rows have been judged by where the caller may write")
    private BulkResult revise(Connection connection) throws SQLException {
        int rows;
        int written;
        int replaced;
        try (var statement = connection.prepareStatement(BulkSql.COUNTED);
                var counted = statement.executeQuery()) {
            counted.next();
            rows = counted.getInt(1);
            written = counted.getInt(2);
            replaced = counted.getInt(3);
        }
        if (written < rows || replaced > 0) {
            refuse(connection, BulkSql.REPEATED);
        }
        if (written > 0) {
            long changeSet = changes.current();
            execute(connection, "savepoint written");
            if (!isWritten(connection, changeSet, replaced)) {
                execute(connection, "rollback to savepoint written");
                refuse(connection, BulkSql.REPEATED);
                throw ProblemException.because(
                        ProblemType.CONFLICT, "observation-current", "Somebody else writes the same values.");
            }
        }
        return new BulkResult(rows, written, rows - written);
    }

    /** Not, where a cell stands twice in the file or somebody else has just written it: the index holds one current value a cell. */
    @Unscoped("the rows have been judged by where the caller may write")
    private static boolean isWritten(Connection connection, long changeSet, int replaced) throws SQLException {
        try {
            boolean all = replaced == 0 || execute(connection, BulkSql.SUPERSEDE, changeSet) == replaced;
            if (all) {
                execute(connection, BulkSql.INSERT, changeSet);
                execute(connection, BulkSql.NOTE, changeSet);
            }
            return all;
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    @RunsSql
    private static int execute(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }
}
