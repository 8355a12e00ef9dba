package ru.orientir.collection;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.clock.Today;

/**
 * Sends the reminders a campaign has planned. It looks every hour; that nobody is reminded twice on one day stands in the
 * database, so a restart or a second server sends nothing again.
 */
@ApplicationScoped
class AutomaticReminders {
    private static final Logger LOG = Logger.getLogger(AutomaticReminders.class);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("reminders").daemon().factory());

    @Inject
    Reminders reminders;

    @Inject
    Access access;

    void start(@Observes StartupEvent start) {
        clock.scheduleWithFixedDelay(this::tick, 1, 60, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent end) {
        clock.shutdownNow();
    }

    private void tick() {
        try {
            send(Today.date());
        } catch (RuntimeException e) {
            LOG.error("reminders failed; they are tried again in an hour", e);
        }
    }

    /** Sends what is planned for a day. */
    @ActivateRequestContext
    void send(LocalDate day) {
        access.actAs("orientir", "Ориентир", true, CampaignRepository.EDIT);
        reminders.sendPlanned(day);
    }
}
