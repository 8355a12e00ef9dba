package ru.orientir.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URL;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenIndicator;
import ru.orientir.GivenObservations;
import ru.orientir.GivenRoadmap;
import ru.orientir.platform.clock.ChangeClock;
import ru.orientir.platform.history.ChangeView;

@QuarkusTest
class OutboxTest {
    @Inject
    Outbox outbox;

    @Inject
    Cursors cursors;

    @Inject
    ChangeClock clock;

    @Inject
    DataSource database;

    @Inject
    Listening listening;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Test
    void findsItsDeparturesAndTellsThemByItself() throws Exception {
        var made = GivenRoadmap.make().activity("Дело");
        var heard = listening.hear(made.id());
        assertThat(heard.entity()).isEqualTo("activity");
        assertThat(heard.operation()).isEqualTo(ChangeView.Operation.INSERT);
        assertThat(RestAssured.get(metrics).asString()).contains("orientir_outbox_lag{departure=\"listening\"");
    }

    @Test
    void tellsEveryChangeInCommitOrderWhateverRaces() throws Exception {
        var given = GivenRoadmap.make();
        var ledger = Ledger.open(database, cursors);
        long before = clock.now();
        Callable<Integer> write = () -> Given.as("admin")
                .body(Map.of("title", "Дело"))
                .post("/roadmaps/{id}/activities", given.id())
                .statusCode();
        try (var writers = Executors.newFixedThreadPool(4)) {
            var racing =
                    Collections.nCopies(24, write).stream().map(writers::submit).toList();
            while (racing.stream().anyMatch(writing -> !writing.isDone())) {
                outbox.passOn(ledger);
            }
            for (var answer : racing) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }
        tellAll(ledger);
        assertThat(ledger.numbers())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(before + 1, clock.now()).boxed().toList());
        assertThat(ledger.lines()).isEqualTo(ledger.distinctLines());
    }

    @Test
    void tellsWhoseValuesWereWritten() throws Exception {
        var school = Given.organisation("school", Given.municipality(), "Школа");
        var indicator = GivenIndicator.share(school);
        var ledger = Ledger.open(database, cursors);
        new GivenObservations().share(indicator, "RY2025", school, 1, 2).write();
        var told = new ArrayList<Object>();
        ledger.suffers(next -> next.forEach(change -> told.add(change.entity() + " " + change.entityId())));
        tellAll(ledger);
        assertThat(told).contains("observation " + school.id());
    }

    @Test
    void tellsAgainWhatAFailureHasTakenBack() throws Exception {
        var ledger = Ledger.open(database, cursors);
        Given.municipality();
        ledger.suffers(told -> {
            throw new IllegalStateException("the receiver is down");
        });
        assertThat(outbox.passOn(ledger)).isFalse();
        assertThat(ledger.lines()).isZero();
        assertThat(ledger.refusals()).isEqualTo(1);
        assertThat(outbox.passOn(ledger))
                .as("asked again before the pause is over")
                .isFalse();

        ledger.suffers(told -> {});
        ledger.isDue();
        tellAll(ledger);
        assertThat(ledger.lines()).isPositive().isEqualTo(ledger.distinctLines());
        assertThat(ledger.refusals()).isZero();
    }

    /** What PostgreSQL sees of a killed backend: its connection is gone in the middle of the transaction. */
    @Test
    void tellsAgainWhatWasUnderWayWhenTheBackendDied() throws Exception {
        var ledger = Ledger.open(database, cursors);
        Given.municipality();
        ledger.suffers(told -> die());
        assertThat(outbox.passOn(ledger)).isFalse();
        assertThat(ledger.lines()).isZero();

        ledger.suffers(told -> {});
        ledger.isDue();
        tellAll(ledger);
        assertThat(ledger.numbers()).contains(clock.now());
        assertThat(ledger.lines()).isEqualTo(ledger.distinctLines());
    }

    @Test
    void tellsOnceThoughTwoBackendsRun() throws Exception {
        var ledger = Ledger.open(database, cursors);
        long before = clock.now();
        for (int i = 0; i < 5; i++) {
            Given.municipality();
        }
        var both = new CyclicBarrier(2);
        Callable<Void> backend = () -> {
            both.await();
            tellAll(ledger);
            return null;
        };
        try (var backends = Executors.newFixedThreadPool(2)) {
            for (var running : backends.invokeAll(List.of(backend, backend))) {
                running.get();
            }
        }
        tellAll(ledger);
        assertThat(ledger.numbers()).isSorted().startsWith(before + 1);
        assertThat(ledger.lines()).isEqualTo(ledger.distinctLines());
    }

    @Test
    void leavesTheLineToWhoHoldsIt() throws Exception {
        var ledger = Ledger.open(database, cursors);
        Given.municipality();
        try (var other = Executors.newSingleThreadExecutor()) {
            ledger.suffers(told -> assertThat(askedBy(other, ledger)).isFalse());
            assertThat(outbox.passOn(ledger)).isTrue();
        }
        assertThat(ledger.lines()).isEqualTo(ledger.distinctLines());
    }

    private boolean askedBy(ExecutorService other, Ledger ledger) {
        try {
            return other.submit(() -> outbox.passOn(ledger)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tellAll(Ledger ledger) {
        while (outbox.passOn(ledger)) {
            assertThat(ledger.name()).isNotEmpty();
        }
    }

    private void die() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pg_backend_pid())");
        }
    }
}
