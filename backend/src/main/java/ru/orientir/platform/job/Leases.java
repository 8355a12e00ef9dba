package ru.orientir.platform.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hibernate.Session;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.access.Access;

/**
 * What becomes of a job that is held. Each change ends a transaction of its own by asking whether the lease still is the job's; where
 * it isn't, all of that transaction is undone.
 */
@ApplicationScoped
@Unscoped("the lease says whose job it is, and nobody is told of it")
class Leases {
    /** A backend that gives no sign of life for so long counts as gone; by the clock of the database. */
    static final Duration LENGTH = Duration.ofSeconds(15);

    /** Ends the step of a backend that is gone while the database still holds its connection for alive. */
    private static final String LONGEST_STEP = "60s";

    @Inject
    Session session;

    @Inject
    Access access;

    /** A sign of life; answers which of them are still held. Nobody sees a difference, so it moves no clock. */
    @ActivateRequestContext
    Set<UUID> renew(Collection<UUID> leases) {
        return QuarkusTransaction.requiringNew()
                .call(() -> new HashSet<>(session.createNativeQuery(
                                """
                                with renewed as (
                                    update job set free_at = clock_timestamp() + make_interval(secs => ?2)
                                    where lease = any (cast(?1 as uuid[])) returning lease)
                                select lease from renewed
                                """,
                                UUID.class)
                        .setParameter(1, leases.toArray(UUID[]::new))
                        .setParameter(2, LENGTH.toSeconds())
                        .getResultList()));
    }

    <T> T step(Claim claim, int percent, Supplier<T> work) {
        return change(claim, work, job -> job.reach(percent));
    }

    void step(Claim claim, int percent, Runnable work) {
        change(claim, work, job -> job.reach(percent));
    }

    void finish(Claim claim, Runnable work) {
        change(claim, work, Job::finish);
    }

    /** @param told runs with every right, in the transaction of the end */
    @ActivateRequestContext
    void fail(Claim claim, JobProblem problem, Runnable told) {
        access.actAsSystem();
        change(claim, told, job -> job.fail(problem));
    }

    /** Puts it back for another attempt. */
    @ActivateRequestContext
    void retry(Claim claim, Duration delay) {
        change(claim, () -> {}, job -> job.retry(delay));
    }

    /** Puts it back because this backend stops: that was no attempt. */
    @ActivateRequestContext
    void release(Claim claim) {
        change(claim, () -> {}, Job::release);
    }

    private void change(Claim claim, Runnable work, Consumer<Job> change) {
        change(
                claim,
                () -> {
                    work.run();
                    return claim;
                },
                change);
    }

    private <T> T change(Claim claim, Supplier<T> work, Consumer<Job> change) {
        return QuarkusTransaction.requiringNew().call(() -> {
            session.createNativeQuery("select set_config('transaction_timeout', ?1, true)", String.class)
                    .setParameter(1, LONGEST_STEP)
                    .getSingleResult();
            T done = work.get();
            change.accept(held(claim));
            return done;
        });
    }

    @ActivateRequestContext
    boolean hasEnded(String kind, String key) {
        return session.createNativeQuery(
                        "select exists(select 1 from job where kind = ?1 and key = ?2 and finished_at is not null)",
                        Boolean.class)
                .setParameter(1, kind)
                .setParameter(2, key)
                .getSingleResult();
    }

    /** Locked, after what the transaction has written itself, so that everybody locks in one order. Whoever runs it need not see it. */
    private Job held(Claim claim) {
        session.flush();
        return session
                .createNativeQuery("select * from job where id = ?1 and lease = ?2 for update", Job.class)
                .setParameter(1, claim.id())
                .setParameter(2, claim.lease())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new LeaseLost(claim));
    }
}
