package ru.orientir.stack;

import java.time.Duration;

/** Progress on the terminal: one line a step, with the seconds since the start. */
final class Say {
    private static final long START = System.nanoTime();

    private Say() {}

    static void step(String text) {
        Duration since = Duration.ofNanos(System.nanoTime() - START);
        System.out.printf("%5.1f s  %s%n", since.toMillis() / 1000.0, text);
    }

    static void plain(String text) {
        System.out.println(text);
    }
}
