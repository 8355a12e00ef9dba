package ru.orientir.importing;

/** The course of an import. */
public enum ImportStatus {
    QUEUED,
    READING,
    RECOGNISING,
    /** The draft waits for a person. */
    READY,
    /** The file could not be read; see its problem. */
    FAILED,
    CONFIRMED,
    DISCARDED;

    boolean isRunning() {
        return this == QUEUED || this == READING || this == RECOGNISING;
    }
}
