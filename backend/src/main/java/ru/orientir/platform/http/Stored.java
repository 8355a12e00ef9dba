package ru.orientir.platform.http;

import java.util.UUID;

/** Something kept that the API lists, answers and lets be changed. */
public interface Stored {
    UUID id();

    /** The change set that last wrote it. */
    long version();

    /** What the API answers for it, shown to a caller whose version is stale. */
    Object view();
}
