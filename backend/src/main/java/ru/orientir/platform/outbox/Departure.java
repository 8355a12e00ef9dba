package ru.orientir.platform.outbox;

import java.util.List;
import ru.orientir.platform.history.Committed;

/**
 * Somebody outside who is told what was changed, such as by mail or by calling an address. A bean of this type is found by itself; it
 * begins with what is committed after its first start.
 *
 * <p>The house is as it is now, not as it was at the change: what a change says is that there is something to look at.
 */
public interface Departure {
    /** Names its cursor; never changes. */
    String name();

    /**
     * Takes the next changes: whole change sets, in commit order. Runs in the transaction that moves the cursor, so that what it writes is
     * written once. It only writes down what shall leave: whoever sends holds neither this transaction nor the line behind it, and
     * nothing but a key of its own keeps a receiver from hearing twice.
     *
     * @throws RuntimeException to be asked again, after a pause that grows; nothing later is handed over before
     */
    void deliver(List<Committed> changes);
}
