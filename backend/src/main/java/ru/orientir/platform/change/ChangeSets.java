package ru.orientir.platform.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.PreparedStatement;
import org.hibernate.Session;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.once.KeyedRequest;
import ru.orientir.platform.problem.RequestId;

/**
 * The one clock. Every write transaction has one change set: who, when, why, in which request. A deferred trigger
 * numbers it at commit, without gaps and in commit order; see {@code V1__platform.sql}.
 */
@ApplicationScoped
public class ChangeSets {
    private static final String KEY = "orientir.changeSet";
    private static final String REASON = "orientir.changeReason";

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    KeyedRequest keyed;

    /** The id of the running transaction's change set, opened at its first write. */
    public long current() {
        if (transaction.getResource(KEY) instanceof Long id) {
            return id;
        }
        long id = open();
        transaction.putResource(KEY, id);
        return id;
    }

    /** Says why the running transaction writes; only what is said before its first write is kept. */
    public void reason(String why) {
        transaction.putResource(REASON, why);
    }

    @Unscoped("writes who acts, and reads nothing")
    private long open() {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            keyed.claim(connection);
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into change_set (actor, actor_name, request_id, reason) values (?, ?, ?, ?) returning id")) {
                insert.setString(1, access.subject());
                insert.setString(2, access.name());
                insert.setString(3, RequestId.current());
                insert.setString(4, transaction.getResource(REASON) instanceof String why ? why : null);
                try (var rows = insert.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            }
        });
    }
}
