package ru.orientir.figures.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;

/** What loads were answered: the same one sent again under its key gets the same answer and writes nothing. */
@ApplicationScoped
@Unscoped("the caller's own loads")
class BulkAnswers {
    @Inject
    Access access;

    /** What takes a load in. */
    interface Load {
        BulkResult of(InputStream body) throws SQLException, IOException;
    }

    private record Answered(byte[] body, BulkResult result) {
        BulkResult to(byte[] sent) {
            if (!Arrays.equals(body, sent)) {
                throw ProblemException.because(
                        ProblemType.INVALID_INPUT, "key-reused", "This Idempotency-Key came with another body.");
            }
            return result;
        }
    }

    /** @throws ProblemException 422 when the key came with another body */
    BulkResult once(Connection connection, String key, InputStream body, Load load) throws SQLException, IOException {
        var digest = sha256();
        var stream = new DigestInputStream(body, digest);
        var before = answered(connection, key);
        if (before == null) {
            var result = load.of(stream);
            keep(connection, key, digest.digest(), result);
            return result;
        }
        stream.transferTo(OutputStream.nullOutputStream());
        return before.to(digest.digest());
    }

    /** Whoever comes second with a key waits for the first. */
    private @Nullable Answered answered(Connection connection, String key) throws SQLException {
        try (var lock = connection.prepareStatement(BulkSql.LOCK)) {
            lock.setString(1, access.subject());
            lock.setString(2, key);
            lock.execute();
        }
        try (var ask = connection.prepareStatement(BulkSql.ANSWERED)) {
            ask.setString(1, access.subject());
            ask.setString(2, key);
            try (var rows = ask.executeQuery()) {
                return rows.next()
                        ? new Answered(
                                rows.getBytes(1),
                                new BulkResult(rows.getInt(2), rows.getInt(3), rows.getInt(2) - rows.getInt(3)))
                        : null;
            }
        }
    }

    private void keep(Connection connection, String key, byte[] body, BulkResult result) throws SQLException {
        try (var insert = connection.prepareStatement(BulkSql.ANSWER)) {
            insert.setString(1, access.subject());
            insert.setString(2, key);
            insert.setBytes(3, body);
            insert.setInt(4, result.rows());
            insert.setInt(5, result.written());
            insert.executeUpdate();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
