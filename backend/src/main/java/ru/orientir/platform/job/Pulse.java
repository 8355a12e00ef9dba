package ru.orientir.platform.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import ru.orientir.platform.clock.Today;

/** The thread that drives the runner of this backend: at every beat, and at once when there is reason to. */
@ApplicationScoped
class Pulse {
    private static final Logger LOG = Logger.getLogger(Pulse.class);
    private static final Duration BEAT = Duration.ofSeconds(2);
    private static final Duration PLANNING = Duration.ofHours(1);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("jobs").daemon().factory());

    private final Map<CompletableFuture<Void>, Awaited> awaited = new ConcurrentHashMap<>();
    private final Leases leases;
    private final Planner planner;
    private final Runner runner;
    private volatile boolean failing;

    private record Awaited(String kind, String key) {}

    @Inject
    Pulse(Kinds kinds, Turns turns, Leases leases, Attempts attempts, Planner planner) {
        this.leases = leases;
        this.planner = planner;
        var workers = Thread.ofPlatform().name("job-", 0).daemon().factory();
        runner = new Runner(
                kinds.byName(),
                turns,
                leases,
                attempts,
                work -> workers.newThread(work).start(),
                this::beatNow);
    }

    void start(@Observes StartupEvent start) {
        thread.scheduleWithFixedDelay(
                guarded(() -> planner.plan(Today.date())), 0, PLANNING.toSeconds(), TimeUnit.SECONDS);
        thread.scheduleWithFixedDelay(guarded(this::beat), 0, BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent end) {
        thread.shutdown();
        guarded(runner::stop).run();
    }

    void look(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobsChanged changed) {
        beatNow();
    }

    /** Waits until a job has ended, on whatever backend; no longer than so long. */
    void await(String kind, String key, Duration patience) {
        var ended = new CompletableFuture<Void>();
        awaited.put(ended, new Awaited(kind, key));
        beatNow();
        try {
            ended.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            LOG.debugf("%s of %s goes on in the background", kind, key);
        } finally {
            awaited.remove(ended);
        }
    }

    private void beatNow() {
        if (!thread.isShutdown()) {
            thread.execute(guarded(this::beat));
        }
    }

    private void beat() {
        runner.beat();
        awaited.forEach((ended, job) -> {
            if (leases.hasEnded(job.kind(), job.key())) {
                ended.complete(null);
            }
        });
    }

    /** An exception would end the beats. Of a series, as long as the database is away, only the first is worth its trace. */
    private Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
                failing = false;
            } catch (RuntimeException e) {
                LOG.errorf(failing ? null : e, "the jobs of this backend wait for its next beat: %s", e.getMessage());
                failing = true;
            }
        };
    }
}
