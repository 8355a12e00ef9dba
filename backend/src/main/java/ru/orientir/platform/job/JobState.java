package ru.orientir.platform.job;

/** How far a job is. */
public enum JobState {
    /** Waits for its turn, or for the next attempt. */
    QUEUED,
    RUNNING,
    DONE,
    /** See its problem. */
    FAILED,
    CANCELLED;

    /** Whether anything is still to be done. */
    boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }
}
