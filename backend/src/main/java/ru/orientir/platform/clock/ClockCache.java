package ru.orientir.platform.clock;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers of the database, kept while nothing is written: every write moves the clock, so an answer kept under its number is exact.
 * Ask with the number the request has read; what is answered is as new as that or newer.
 */
public final class ClockCache<K, V> {
    private static final int MOST = 10_000;

    private volatile Kept<K, V> kept = new Kept<>(-1, Map.of());

    private record Kept<K, V>(long clock, Map<K, V> answers) {}

    /** The kept answer, or a new one; two callers may make it at once, and both are right. */
    public V get(long clock, K key, Function<K, V> answer) {
        var now = kept;
        if (now.clock() < clock || now.answers().size() >= MOST) {
            now = new Kept<>(Math.max(clock, now.clock()), new ConcurrentHashMap<>());
            kept = now;
        }
        var known = now.answers().get(key);
        if (known == null) {
            known = answer.apply(key);
            now.answers().put(key, known);
        }
        return known;
    }
}
