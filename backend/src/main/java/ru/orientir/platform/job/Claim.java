package ru.orientir.platform.job;

import java.util.UUID;
import ru.orientir.platform.About;
import ru.orientir.platform.access.Access;

/**
 * A job as one backend holds it.
 *
 * @param lease of this attempt; whoever takes the job up later has another one
 * @param attempt the first is 1
 */
record Claim(UUID id, UUID lease, String kind, String key, About about, Asker asker, int attempt) {

    /** Who asked for the job: it acts with the rights they have while it runs, by the permission of its kind. */
    record Asker(String subject, String name, boolean administrator) {
        void actThrough(Access access, String permission) {
            access.actAs(subject, name, administrator, permission);
        }
    }

    @Override
    public String toString() {
        return "%s of %s, attempt %d".formatted(kind, key, attempt);
    }
}
