package ru.orientir.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import ru.orientir.platform.Unscoped;

/** Reads the one clock. It is part of every request, and takes a statement, not a session. */
@ApplicationScoped
public class ChangeClock {
    @Inject
    DataSource database;

    /** The number of the newest committed change set: the moment of everything read after this call, or an earlier one. */
    @Unscoped("the clock is everybody's")
    public long now() {
        try (var connection = database.getConnection();
                var clock = connection.prepareStatement("select number from change_clock");
                var rows = clock.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
