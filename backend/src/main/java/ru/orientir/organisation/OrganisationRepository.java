package ru.orientir.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.access.Reach;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.PageQuery;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Sorting;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;

@ApplicationScoped
public class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {
    static final String EDIT = "organisation:edit";

    private static final Sorting<Organisation> SORTING =
            Sorting.by("name", "lower(e.name)", String.class, o -> o.name().toLowerCase(Locale.ROOT));

    @Inject
    ChangeGuard guard;

    @Inject
    Access access;

    Organisation get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("organisation", id));
    }

    Organisation forChange(UUID id) {
        return guard.load(Organisation.class, id, EDIT);
    }

    /** Whether one organisation stands below another today, or is that other; whoever names the two has been let see them. */
    public boolean isBelow(UUID organisationId, UUID rootId) {
        return getEntityManager()
                .createQuery(
                        "select exists(select 1 from OrganisationTree t where t.descendant = ?1 and t.ancestor = ?2)",
                        Boolean.class)
                .setParameter(1, organisationId)
                .setParameter(2, rootId)
                .getSingleResult();
    }

    /** Only a realm administrator plants a new root; anywhere else the right reaches down from above. */
    void requireParent(@Nullable UUID parentId) {
        if (parentId != null) {
            guard.requireScope(parentId, EDIT);
        } else if (!access.isAdministrator()) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "Only an administrator adds a region.");
        }
    }

    /** Nothing to filter by where the reach has no bounds. */
    private static @Nullable Set<UUID> roots(Reach reach) {
        return reach.isEverywhere() ? null : reach.roots();
    }

    Page<Organisation> find(
            @Nullable String q,
            @Nullable OrganisationKind kind,
            @Nullable UUID parentId,
            @Nullable UUID under,
            @Nullable String permission,
            @Nullable String sort,
            Paging paging) {
        return PageQuery.of(Organisation.class)
                .where("lower(e.name) like :q", "q", q == null ? null : "%" + q.toLowerCase(Locale.ROOT) + "%")
                .where("e.kind = :kind", "kind", kind)
                .where("e.parentId = :parentId", "parentId", parentId)
                .where(
                        "e.id in (select t.descendant from OrganisationTree t where t.ancestor = :under)",
                        "under",
                        under)
                .where(
                        "e.id in (select t.descendant from OrganisationTree t where t.ancestor in :roots)",
                        "roots",
                        permission == null ? null : roots(access.reach(permission)))
                .page(getEntityManager(), SORTING, sort, paging);
    }
}
