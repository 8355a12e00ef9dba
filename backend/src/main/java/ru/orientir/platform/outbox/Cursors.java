package ru.orientir.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;
import org.hibernate.Session;
import ru.orientir.platform.Unscoped;

/** How far each departure has been told: the table {@code outbox_cursor}. */
@ApplicationScoped
@Unscoped("how far a departure has been told is of no place")
class Cursors {
    private static final int LONGEST_PROBLEM = 1000;

    @Inject
    Session session;

    /** A new one begins with what is committed from now on. */
    @Transactional
    void open(String name) {
        session.createNativeMutationQuery(
                        "insert into outbox_cursor (name, number) select :name, number from change_clock on conflict do nothing")
                .setParameter("name", name)
                .executeUpdate();
    }

    /**
     * The number it has been told of, locked until the transaction ends; empty while somebody else tells it, or until it is due again.
     */
    OptionalLong claim(String name) {
        return session
                .createNativeQuery(
                        """
                        select number from outbox_cursor
                        where name = :name and due_at <= clock_timestamp() for update skip locked
                        """,
                        Long.class)
                .setParameter("name", name)
                .getResultList()
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    void move(String name, long number) {
        session.createNativeMutationQuery(
                        "update outbox_cursor set number = :number, attempts = 0, problem = null where name = :name")
                .setParameter("name", name)
                .setParameter("number", number)
                .executeUpdate();
    }

    /** Asks again in 2, 4, 8 … seconds, and at last every ten minutes. */
    void postpone(String name, String problem) {
        session.createNativeMutationQuery(
                        """
                        update outbox_cursor
                        set attempts = attempts + 1, problem = :problem,
                            due_at = clock_timestamp() + least(power(2, attempts + 1), 600) * interval '1 second'
                        where name = :name
                        """)
                .setParameter("name", name)
                .setParameter("problem", problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM)))
                .executeUpdate();
    }

    /** How many change sets it has not been told of. */
    @Transactional
    long lag(String name) {
        return session.createNativeQuery(
                        "select change_clock.number - outbox_cursor.number from change_clock, outbox_cursor where name = :name",
                        Long.class)
                .setParameter("name", name)
                .getSingleResult();
    }
}
