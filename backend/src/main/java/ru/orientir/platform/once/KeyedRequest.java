package ru.orientir.platform.once;

import jakarta.enterprise.context.RequestScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.RunsSql;
import ru.orientir.platform.Unscoped;

/** The key of the running request, if it has one; claimed in the transaction of its first write, so that both are kept or neither is. */
@RequestScoped
public class KeyedRequest {
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended(? || ' ' || ?, 0))";
    /** Some of those whose day is over, past whoever else is at it. */
    private static final String FORGET =
            """
            delete from answered_request where (subject, key) in (
                select subject, key from answered_request where at < now() - interval '1 day' limit 100 for update skip locked)
            """;

    private static final String CLAIM =
            """
            insert into answered_request (subject, key) values (?, ?)
            on conflict (subject, key) do update set asked = null, status = null, headers = null, body = null, at = excluded.at
            where answered_request.at < now() - interval '1 day'
            """;

    private @Nullable String subject;
    private @Nullable String key;
    private @Nullable Fingerprint asked;
    private boolean claimed;

    void begin(String by, String under, Fingerprint what) {
        subject = by;
        key = under;
        asked = what;
    }

    @Nullable
    String key() {
        return key;
    }

    @Nullable
    Fingerprint asked() {
        return asked;
    }

    boolean isClaimed() {
        return claimed;
    }

    /** @throws ru.orientir.platform.problem.ProblemException 409 when another request with the key is at it, or has just been */
    @Unscoped("the caller's own requests")
    public void claim(Connection connection) throws SQLException {
        if (key == null || claimed) {
            return;
        }
        try (var lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, subject);
            lock.setString(2, key);
            try (var rows = lock.executeQuery()) {
                rows.next();
                if (!rows.getBoolean(1)) {
                    throw KnownRequest.running();
                }
            }
        }
        execute(connection, FORGET);
        if (execute(connection, CLAIM, subject, key) == 0) {
            throw KnownRequest.running();
        }
        claimed = true;
    }

    @RunsSql
    private static int execute(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }
}
