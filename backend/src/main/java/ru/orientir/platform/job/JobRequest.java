package ru.orientir.platform.job;

import java.time.LocalDate;
import java.util.UUID;
import ru.orientir.platform.About;

/**
 * Something to be done in the background.
 *
 * @param kind name of a {@link JobKind}
 * @param key what makes it one job of its kind: asked for again, it isn't done again
 * @param organisationId for whom; the jobs of different organisations take turns
 */
public record JobRequest(String kind, String key, About about, UUID organisationId) {

    /** What is due of a thing on a day: one job a thing and day. The run knows its {@link JobRun#day day}. */
    public static JobRequest daily(String kind, LocalDate day, About about, UUID organisationId) {
        return new JobRequest(kind, day + " " + about.id(), about, organisationId);
    }
}
