package ru.orientir.platform.job;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/** Runs the jobs of its kinds on this backend, as many at once as each kind allows. One thread at a time drives it. */
final class Runner {
    private final Map<String, JobKind> kinds;
    private final Turns turns;
    private final Leases leases;
    private final Attempts attempts;
    private final Executor threads;
    private final Runnable ended;
    private final Map<UUID, Work> running = new ConcurrentHashMap<>();

    /** @param ended told after each job, whatever became of it */
    Runner(
            Map<String, JobKind> kinds,
            Turns turns,
            Leases leases,
            Attempts attempts,
            Executor threads,
            Runnable ended) {
        this.kinds = Map.copyOf(kinds);
        this.turns = turns;
        this.leases = leases;
        this.attempts = attempts;
        this.threads = threads;
        this.ended = ended;
    }

    /** Ends what must end, gives a sign of life for the rest, and begins what is due and has room. */
    void beat() {
        if (!running.isEmpty()) {
            var held = leases.renew(running.keySet());
            running.values().forEach(work -> keep(work, held));
        }
        for (var free = withRoom(); !free.isEmpty(); free = withRoom()) {
            var next = turns.take(free);
            if (next.isEmpty()) {
                return;
            }
            begin(next.get());
        }
    }

    /** Gives back what runs, so that another backend need not wait for the leases to end. */
    void stop() {
        running.values().forEach(Work::release);
    }

    private void keep(Work work, Set<UUID> held) {
        if (!held.contains(work.claim().lease())) {
            work.interrupt();
        } else if (work.turnsOverdue()) {
            threads.execute(work::giveUp);
        }
    }

    private void begin(Claim claim) {
        var kind = Objects.requireNonNull(kinds.get(claim.kind()), "only jobs of these kinds are taken");
        var work = new Work(claim, kind, attempts, leases);
        running.put(claim.lease(), work);
        threads.execute(() -> {
            work.run();
            running.remove(claim.lease());
            ended.run();
        });
    }

    private Set<String> withRoom() {
        var taken = running.values().stream()
                .collect(Collectors.groupingBy(work -> work.kind().name(), Collectors.counting()));
        return kinds.values().stream()
                .filter(kind -> taken.getOrDefault(kind.name(), 0L) < kind.concurrency())
                .map(JobKind::name)
                .collect(Collectors.toSet());
    }
}
