package ru.orientir.importing.reader.safety;

import java.time.Duration;

/**
 * Bounds the time one document may take, or ends it when nobody waits for it any more; whoever loops over a document asks it now
 * and then.
 */
public final class Deadline {

    private final long end;

    public Deadline(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    public void check() {
        if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
            throw new UnreadableDocumentException(
                    UnreadableReason.READING_TOOK_TOO_LONG, "Reading the document took too long.");
        }
    }
}
