package ru.orientir.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import ru.orientir.platform.history.ChangeLog;

/**
 * Hands the changes to each {@link Departure}. Its cursor is a row: who holds the lock on it delivers, and the row moves in the
 * transaction of the delivery. So a kill at any moment loses nothing, and of two backends one delivers.
 */
@ApplicationScoped
public class Outbox {
    private static final Logger LOG = Logger.getLogger(Outbox.class);
    private static final int SECONDS_TO_DELIVER = 60;

    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(
            1, Thread.ofPlatform().name("outbox-", 0).daemon().factory());

    @Inject
    @Any
    Instance<Departure> departures;

    @Inject
    ChangeLog log;

    @Inject
    Cursors cursors;

    @Inject
    MeterRegistry metrics;

    void start(@Observes StartupEvent start) {
        for (var departure : departures) {
            cursors.open(departure.name());
            Gauge.builder("orientir.outbox.lag", () -> cursors.lag(departure.name()))
                    .description("How many change sets have not left yet.")
                    .tag("departure", departure.name())
                    .register(metrics);
            clock.scheduleWithFixedDelay(() -> tick(departure), 1, 1, TimeUnit.SECONDS);
        }
    }

    void stop(@Observes ShutdownEvent end) {
        clock.shutdownNow();
    }

    private void tick(Departure departure) {
        try {
            while (passOn(departure)) {
                LOG.debugf("%s was told", departure.name());
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s can't be told anything; it is tried again", departure.name());
        }
    }

    /** Hands the next changes over; answers whether there may be more. */
    @ActivateRequestContext
    boolean passOn(Departure departure) {
        try {
            return QuarkusTransaction.requiringNew().timeout(SECONDS_TO_DELIVER).call(() -> deliver(departure));
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s has not taken its changes; it is asked again later", departure.name());
            QuarkusTransaction.requiringNew().run(() -> cursors.postpone(departure.name(), String.valueOf(e)));
            return false;
        }
    }

    private boolean deliver(Departure departure) {
        var claimed = cursors.claim(departure.name());
        if (claimed.isEmpty()) {
            return false;
        }
        var next = log.after(claimed.getAsLong());
        if (next.number() == claimed.getAsLong()) {
            return false;
        }
        if (!next.changes().isEmpty()) {
            departure.deliver(next.changes());
        }
        cursors.move(departure.name(), next.number());
        return true;
    }
}
