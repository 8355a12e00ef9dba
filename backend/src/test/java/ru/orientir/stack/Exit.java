package ru.orientir.stack;

import java.util.ArrayDeque;
import java.util.Deque;

/** What must be undone when the program ends, for whatever reason: one thing after another, the newest first. */
final class Exit {
    private static final Deque<Runnable> UNDO = new ArrayDeque<>();
    private static boolean leaving;

    private Exit() {}

    /** Remembers to do this at the end; when the end has already begun, does it at once. */
    static void onExit(Runnable undo) {
        synchronized (UNDO) {
            if (!leaving) {
                if (UNDO.isEmpty()) {
                    Runtime.getRuntime().addShutdownHook(new Thread(Exit::leave));
                }
                UNDO.push(undo);
                return;
            }
        }
        undo.run();
    }

    /** Whether the end has begun. */
    static boolean leaving() {
        synchronized (UNDO) {
            return leaving;
        }
    }

    /** Ends the program when the one that started it has ended, even by a kill that nobody could pass on. */
    static void withParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(143)));
    }

    private static void leave() {
        synchronized (UNDO) {
            leaving = true;
        }
        while (!UNDO.isEmpty()) {
            try {
                UNDO.pop().run();
            } catch (StackFailure e) {
                System.err.println(e.getMessage());
            }
        }
    }
}
