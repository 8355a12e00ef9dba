package ru.orientir.figures.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGStatement;

/** Asks the database without a session: nothing here is an entity, and a page of values is a matter of microseconds. */
@ApplicationScoped
class Database {
    @Inject
    DataSource source;

    /** What becomes of a row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(Sql sql, Row<T> row) {
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
}
