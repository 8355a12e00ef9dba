package ru.orientir.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.platform.About;
import ru.orientir.platform.access.Access;

/** Each test has a kind of its own, known to no backend but the runners it drives. */
@QuarkusTest
class RunnerTest {
    /** A backend that has taken a job and is gone before it begins. */
    private static final Executor GONE = work -> {};

    private static final Executor AT_ONCE = Runnable::run;

    @Inject
    Turns turns;

    @Inject
    Leases leases;

    @Inject
    Attempts attempts;

    @Inject
    Jobs jobs;

    @Inject
    Access access;

    @Inject
    Session session;

    private final String kind = "test-" + UUID.randomUUID();
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());

    interface Body {
        void run(JobRun run) throws InterruptedException;
    }

    private record TestKind(String name, int concurrency, Duration deadline, Body body, List<String> log)
            implements JobKind {
        @Override
        public String permission() {
            return "roadmap:edit";
        }

        @Override
        public void run(JobRun run) throws InterruptedException {
            log.add(run.key());
            body.run(run);
        }

        @Override
        public void abandoned(About about, JobProblem problem) {
            log.add(problem == null ? "cancelled" : problem.type());
        }
    }

    @BeforeEach
    void actAsSomebody() {
        access.actAs("tester", "Тест", true, "roadmap:edit");
    }

    @Test
    void twoBackendsDoEachJobOnce() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            submit(Given.municipality(), 5);
        }
        var first = runner(AT_ONCE, run -> {});
        var second = runner(AT_ONCE, run -> {});
        try (var backends = Executors.newFixedThreadPool(2)) {
            backends.invokeAll(List.of(Executors.callable(first::beat), Executors.callable(second::beat)))
                    .forEach(beat -> assertThat(beat.state()).isEqualTo(java.util.concurrent.Future.State.SUCCESS));
        }
        assertThat(log).hasSize(20).doesNotHaveDuplicates();
        assertThat(states()).containsOnly("DONE");
    }

    @Test
    void organisationsTakeTurns() {
        var large = submit(Given.municipality(), 4);
        var small = submit(Given.municipality(), 2);
        var smallest = submit(Given.municipality(), 1);

        runner(AT_ONCE, run -> {}).beat();

        assertThat(log)
                .containsExactly(
                        large.get(0),
                        small.get(0),
                        smallest.get(0),
                        large.get(1),
                        small.get(1),
                        large.get(2),
                        large.get(3));
    }

    @Test
    void theTurnIsOfWhoHasTheFewestRunning() {
        var large = submit(Given.municipality(), 3);
        runner(kind(2, Duration.ofMinutes(1), run -> {}), GONE).beat();
        var small = submit(Given.municipality(), 2);
        runner(kind(2, Duration.ofMinutes(1), run -> {}), GONE).beat();

        assertThat(job(small.get(1)).state()).isEqualTo(JobState.RUNNING);
        assertThat(job(large.get(2)).state()).isEqualTo(JobState.QUEUED);
    }

    @Test
    void queuesAKeyOnce() {
        var town = Given.municipality();
        var asked = new JobRequest(kind, "key", new About("test", UUID.randomUUID()), town.id());
        QuarkusTransaction.requiringNew().run(() -> jobs.submit(asked));
        runner(AT_ONCE, run -> {}).beat();
        QuarkusTransaction.requiringNew().run(() -> jobs.submit(asked));
        runner(AT_ONCE, run -> {}).beat();

        assertThat(log).containsExactly("key");
    }

    @Test
    void triesAgainLaterWhatFailed() {
        var key = submit(Given.municipality(), 1).getFirst();
        var failures = new AtomicInteger();
        var runner = runner(AT_ONCE, run -> {
            run.step(40, () -> {});
            if (failures.getAndIncrement() == 0) {
                throw new IllegalStateException("the first time");
            }
        });
        runner.beat();
        assertThat(job(key).state()).isEqualTo(JobState.QUEUED);
        assertThat(job(key).progress()).isEqualTo(40);
        runner.beat();
        assertThat(log).as("not at once").hasSize(1);

        age(key);
        runner.beat();
        assertThat(job(key).state()).isEqualTo(JobState.DONE);
        assertThat(job(key).attempts()).isEqualTo(2);
    }

    @Test
    void failsWhatFailsEachTime() {
        var key = submit(Given.municipality(), 1).getFirst();
        var runner = runner(AT_ONCE, run -> {
            throw new IllegalStateException("always");
        });
        for (int i = 0; i < 5; i++) {
            age(key);
            runner.beat();
        }
        assertThat(log).containsExactly(key, key, key, key, "internal");
        assertThat(job(key).state()).isEqualTo(JobState.FAILED);
        assertThat(job(key).problem().type()).isEqualTo("internal");
    }

    @Test
    void failsAtOnceWhereTryingAgainIsNoUse() {
        var key = submit(Given.municipality(), 1).getFirst();
        runner(AT_ONCE, run -> {
                    throw new JobFailure(new JobProblem("empty-file", "The file is empty", "Nothing is in it."), null);
                })
                .beat();
        assertThat(log).containsExactly(key, "empty-file");
        assertThat(job(key).state()).isEqualTo(JobState.FAILED);
    }

    @Test
    void takesUpWhatAGoneBackendHeldOnceItsLeaseEnds() {
        var key = submit(Given.municipality(), 1).getFirst();
        runner(GONE, run -> {}).beat();
        var heir = runner(AT_ONCE, run -> {});
        heir.beat();
        assertThat(log).isEmpty();

        age(key);
        heir.beat();
        assertThat(log).containsExactly(key);
        assertThat(job(key).state()).isEqualTo(JobState.DONE);
        assertThat(job(key).attempts()).isEqualTo(2);
    }

    @Test
    void givesUpAJobThatEndsItsBackendEachTime() {
        var key = submit(Given.municipality(), 1).getFirst();
        for (int i = 0; i < 4; i++) {
            runner(GONE, run -> {}).beat();
            age(key);
        }
        runner(AT_ONCE, run -> {}).beat();
        assertThat(log).containsExactly("internal");
        assertThat(job(key).state()).isEqualTo(JobState.FAILED);
    }

    @Test
    void runWhoseLeaseIsLostWritesNothingMore() {
        var town = Given.municipality();
        var key = submit(town, 1).getFirst();
        var heir = runner(AT_ONCE, run -> run.finish(() -> rename(town, "Наследник")));
        runner(AT_ONCE, run -> {
                    run.step(10, () -> rename(town, "Первый"));
                    age(key);
                    heir.beat();
                    assertThatThrownBy(() -> run.step(50, () -> rename(town, "Опоздавший")))
                            .isInstanceOf(LeaseLost.class);
                    run.finish(() -> rename(town, "Опоздавший"));
                })
                .beat();

        assertThat(log).containsExactly(key, key);
        assertThat(job(key).state()).isEqualTo(JobState.DONE);
        assertThat(job(key).attempts()).isEqualTo(2);
        assertThat(shortName(town)).isEqualTo("Наследник");
    }

    @Test
    void endsWhatTakesTooLong() throws InterruptedException {
        var key = submit(Given.municipality(), 1).getFirst();
        var patient = new Patient();
        try (var threads = Executors.newCachedThreadPool()) {
            var runner = runner(kind(1, Duration.ZERO, patient), threads);
            runner.beat();
            patient.awaitStart();
            runner.beat();
            patient.awaitInterrupt();
        }
        assertThat(job(key).state()).isEqualTo(JobState.FAILED);
        assertThat(job(key).problem().type()).isEqualTo("job-took-too-long");
        assertThat(log).containsExactly(key, "job-took-too-long");
    }

    @Test
    void interruptsWhatIsCancelled() throws InterruptedException {
        var key = submit(Given.municipality(), 1).getFirst();
        var patient = new Patient();
        try (var threads = Executors.newCachedThreadPool()) {
            var runner = runner(kind(1, Duration.ofMinutes(1), patient), threads);
            runner.beat();
            patient.awaitStart();
            QuarkusTransaction.requiringNew().run(() -> jobs.cancel(kind, key));
            runner.beat();
            patient.awaitInterrupt();
        }
        assertThat(job(key).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void givesBackWhatRunsWhenTheBackendStops() throws InterruptedException {
        var key = submit(Given.municipality(), 1).getFirst();
        var patient = new Patient();
        try (var threads = Executors.newCachedThreadPool()) {
            var runner = runner(kind(1, Duration.ofMinutes(1), patient), threads);
            runner.beat();
            patient.awaitStart();
            runner.stop();
            patient.awaitInterrupt();
        }
        assertThat(job(key).state()).isEqualTo(JobState.QUEUED);
        assertThat(job(key).attempts()).isZero();
        runner(AT_ONCE, run -> {}).beat();
        assertThat(job(key).state()).isEqualTo(JobState.DONE);
    }

    /** Works until it is interrupted. */
    private static final class Patient implements Body {
        private final CountDownLatch started = new CountDownLatch(1);
        private final CountDownLatch interrupted = new CountDownLatch(1);

        @Override
        public void run(JobRun run) throws InterruptedException {
            started.countDown();
            try {
                new CountDownLatch(1).await();
            } finally {
                interrupted.countDown();
            }
        }

        void awaitStart() throws InterruptedException {
            assertThat(started.await(30, TimeUnit.SECONDS)).isTrue();
        }

        void awaitInterrupt() throws InterruptedException {
            assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private TestKind kind(int concurrency, Duration deadline, Body body) {
        return new TestKind(kind, concurrency, deadline, body, log);
    }

    private Runner runner(Executor threads, Body body) {
        return runner(kind(1, Duration.ofMinutes(1), body), threads);
    }

    private Runner runner(TestKind runs, Executor threads) {
        return new Runner(Map.of(kind, runs), turns, leases, attempts, threads, () -> {});
    }

    /** Queues so many jobs of an organisation; answers their keys. */
    private List<String> submit(Given.Made owner, int count) {
        var keys = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var id = UUID.randomUUID();
            keys.add(id.toString());
            QuarkusTransaction.requiringNew()
                    .run(() -> jobs.submit(new JobRequest(kind, id.toString(), new About("test", id), owner.id())));
        }
        return keys;
    }

    /** Lets the time pass until it may be taken: for its next attempt, or from a backend that gives no sign of life. */
    private void age(String key) {
        QuarkusTransaction.requiringNew().run(() -> session.createNativeMutationQuery(
                        "update job set free_at = clock_timestamp() where kind = ?1 and key = ?2")
                .setParameter(1, kind)
                .setParameter(2, key)
                .executeUpdate());
    }

    private JobView job(String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("select * from job where kind = ?1 and key = ?2", Job.class)
                        .setParameter(1, kind)
                        .setParameter(2, key)
                        .getSingleResult()
                        .view());
    }

    private List<String> states() {
        return session.createNativeQuery("select distinct state from job where kind = ?1", String.class)
                .setParameter(1, kind)
                .getResultList();
    }

    private void rename(Given.Made town, String shortName) {
        session.createNativeMutationQuery("update organisation set short_name = ?2 where id = ?1")
                .setParameter(1, town.id())
                .setParameter(2, shortName)
                .executeUpdate();
    }

    private String shortName(Given.Made town) {
        return session.createNativeQuery("select short_name from organisation where id = ?1", String.class)
                .setParameter(1, town.id())
                .getSingleResult();
    }
}
