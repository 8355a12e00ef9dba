package ru.orientir.platform.job;

import java.io.IOException;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.problem.ProblemException;

/** One attempt at a job on its thread, and what follows from how it goes. */
final class Work {
    private static final Logger LOG = Logger.getLogger(Work.class);
    private static final int MOST_ATTEMPTS = 4;
    /** 1 s, then 5 s, then 25 s: a database that restarts is back by then. */
    private static final int DELAY_GROWS = 5;

    private final Claim claim;
    private final JobKind kind;
    private final Attempts attempts;
    private final Leases leases;
    private final long began = System.nanoTime();
    private boolean overdue;
    private @Nullable Thread thread;

    Work(Claim claim, JobKind kind, Attempts attempts, Leases leases) {
        this.claim = claim;
        this.kind = kind;
        this.attempts = attempts;
        this.leases = leases;
    }

    Claim claim() {
        return claim;
    }

    JobKind kind() {
        return kind;
    }

    /** Whether it takes too long; says so once. */
    boolean turnsOverdue() {
        if (overdue || System.nanoTime() - began <= kind.deadline().toNanos()) {
            return false;
        }
        overdue = true;
        return true;
    }

    void run() {
        on(Thread.currentThread());
        try {
            settle(this::attempt);
        } finally {
            on(null);
        }
    }

    /** Ends it because it takes too long; on another thread than its own, which may hold what is locked for it. */
    void giveUp() {
        settle(() -> fail(JobProblem.tooLong(kind.deadline())));
        interrupt();
    }

    /** Never throws: what cannot even be written down is left to the end of the lease. */
    private void settle(Runnable outcome) {
        try {
            outcome.run();
        } catch (LeaseLost e) {
            LOG.infof("%s is no longer ours", claim);
        } catch (RuntimeException | Error e) {
            LOG.warnf(e, "%s is left to whoever comes when its lease ends", claim);
        }
    }

    /** Asks it to stop, because nothing it writes counts any more; some do not listen before their next step. */
    synchronized void interrupt() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Gives it back, as if this attempt had not been. */
    void release() {
        settle(() -> leases.release(claim));
        interrupt();
    }

    private synchronized void on(@Nullable Thread running) {
        thread = running;
    }

    private void attempt() {
        if (claim.attempt() > MOST_ATTEMPTS) {
            LOG.errorf("%s has ended with its backend too often", claim);
            fail(JobProblem.internal("It was begun %d times.".formatted(MOST_ATTEMPTS)));
            return;
        }
        try {
            attempts.make(claim, kind);
        } catch (LeaseLost e) {
            throw e;
        } catch (JobFailure e) {
            fail(e.problem());
        } catch (ProblemException e) {
            fail(JobProblem.of(e));
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            again(e);
        }
    }

    private void again(Throwable failure) {
        if (claim.attempt() >= MOST_ATTEMPTS) {
            fail(JobProblem.internal("It was begun %d times.".formatted(MOST_ATTEMPTS)));
            LOG.errorf(failure, "%s failed for good", claim);
        } else {
            leases.retry(claim, Duration.ofSeconds((long) Math.pow(DELAY_GROWS, claim.attempt() - 1)));
            LOG.warnf(failure, "%s failed; it is tried again", claim);
        }
    }

    private void fail(JobProblem problem) {
        leases.fail(claim, problem, () -> kind.abandoned(claim.about(), problem));
    }
}
