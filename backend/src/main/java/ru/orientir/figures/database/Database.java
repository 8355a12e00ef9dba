package ru.orientir.figures.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import ru.orientir.platform.RunsSql;

/** Asks the database without a session: a page of values is a matter of microseconds. Within a transaction it asks on its connection. */
@ApplicationScoped
public class Database {
    @Inject
    DataSource source;

    /** What becomes of a row. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    @RunsSql
    public <T> List<T> list(Sql sql, Row<T> row) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql.text())) {
            if (sql.isPlannedAnew()) {
                statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
            sql.bind(statement);
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one row of a question that has exactly one answer. */
    @RunsSql
    public <T> T one(Sql sql, Row<T> row) {
        return list(sql, row).getFirst();
    }

    /** Many rows without an object each: a ranking reads a million of them. */
    @RunsSql
    public void each(Sql sql, Consumer<BinaryRows> row) {
        try (var connection = source.getConnection()) {
            BinaryRows.read(connection, sql.complete(), row);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
