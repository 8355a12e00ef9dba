package ru.orientir.platform.job;

import java.util.UUID;
import ru.orientir.platform.About;

/**
 * Something to be done in the background.
 *
 * @param kind name of a {@link JobKind}
 * @param key what makes it one job of its kind: asked for again, it isn't done again
 * @param organisationId for whom; the jobs of different organisations take turns
 */
public record JobRequest(String kind, String key, About about, UUID organisationId) {}
