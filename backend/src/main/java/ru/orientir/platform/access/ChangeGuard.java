package ru.orientir.platform.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.http.EntityTags;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;

/** The gate of every change: visible (404), in the write scope (403), and still the version the caller saw (412, 428). */
@RequestScoped
public class ChangeGuard {
    @Inject
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    EntityTags tags;

    /** Loads for change and locks the row until the transaction ends; the request must carry the current version. */
    public <T extends Scoped> T load(Class<T> type, UUID id, String permission) {
        var found = loadUnversioned(type, id, permission);
        tags.requireMatch(found);
        return found;
    }

    /** The same for a change that carries no version, such as adding a child or restoring from the trash. */
    public <T extends Scoped> T loadUnversioned(Class<T> type, UUID id, String permission) {
        @Nullable T found = entities.find(type, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw ProblemException.notFound(type.getSimpleName().toLowerCase(java.util.Locale.ROOT), id);
        }
        requireScope(found.ownerId(), permission);
        return found;
    }

    /**
     * Refuses with 403 unless the permission is held above the organisation, and with 404 when the organisation itself is
     * out of sight.
     */
    public void requireScope(UUID organisationId, String permission) {
        if (!check(
                "select exists(select 1 from visible_organisations(?1) v where v.id = ?2)",
                access.reach(),
                organisationId)) {
            throw ProblemException.notFound("organisation", organisationId);
        }
        if (!reaches(organisationId, permission)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "Your memberships do not reach this organisation.");
        }
    }

    /** Whether the permission is held above the organisation. */
    public boolean reaches(UUID organisationId, String permission) {
        return check(
                "select exists(select 1 from organisations_below(?1) b where b.id = ?2)",
                access.reach(permission),
                organisationId);
    }

    private boolean check(String sql, Reach reach, UUID organisationId) {
        return (Boolean) entities.createNativeQuery(sql, Boolean.class)
                .setParameter(1, reach.parameter())
                .setParameter(2, organisationId)
                .getSingleResult();
    }
}
