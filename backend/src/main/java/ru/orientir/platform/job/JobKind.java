package ru.orientir.platform.job;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.About;

/** A kind of work in the background; a feature registers it as a bean. */
public interface JobKind {
    /** Stable, lower_snake: it stands in the database and on the wire. */
    String name();

    /** Who holds it above the organisation of a job sees the job and may cancel it. */
    String permission();

    /** How long one attempt may take. */
    Duration deadline();

    /** How many run at once on one backend. */
    int concurrency();

    /**
     * Does the work, as the person who asked for it. It may be begun again after any of its steps, on another backend, and is
     * interrupted when nobody waits for its result any more.
     *
     * @throws JobFailure when trying again is no use; after anything else it is tried again
     */
    void run(JobRun run) throws IOException, InterruptedException;

    /**
     * Told, in the same transaction, that a job ends without having been done.
     *
     * @param problem absent when it was cancelled
     */
    default void abandoned(About about, @Nullable JobProblem problem) {}

    /** What is to be done by itself on a day; asked again and again, each key is queued once. */
    default List<JobRequest> due(LocalDate day) {
        return List.of();
    }
}
