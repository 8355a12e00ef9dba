package ru.orientir.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import ru.orientir.platform.history.Committed;

/** A departure the outbox has to find and to tell by itself. */
@ApplicationScoped
class Listening implements Departure {
    private final BlockingQueue<Committed> heard = new LinkedBlockingQueue<>();

    @Override
    public String name() {
        return "listening";
    }

    @Override
    public void deliver(List<Committed> changes) {
        heard.addAll(changes);
    }

    /** Waits for what it is told of a thing. */
    Committed hear(UUID entityId) throws InterruptedException {
        for (var change = next(); ; change = next()) {
            if (change.entityId().equals(entityId)) {
                return change;
            }
        }
    }

    private Committed next() throws InterruptedException {
        var change = heard.poll(30, TimeUnit.SECONDS);
        if (change == null) {
            throw new AssertionError("nothing was told for 30 seconds");
        }
        return change;
    }
}
