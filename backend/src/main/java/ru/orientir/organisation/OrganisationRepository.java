package ru.orientir.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.access.Reach;
import ru.orientir.platform.http.Found;
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

    /** For each of these organisations its kind with all that stand above it, itself included. */
    public Map<OrganisationKind, Set<UUID>> aboveByKind(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select o.kind, t.ancestor from Organisation o join OrganisationTree t on t.descendant = o.id where o.id in ?1",
                        Tuple.class)
                .setParameter(1, ids)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, OrganisationKind.class),
                        Collectors.mapping(row -> row.get(1, UUID.class), Collectors.toSet())));
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
                .where("has_words(e.search, :q)", "q", q)
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

    /** What is meant by some words among the organisations in sight, the likeliest first. */
    public List<Found<Organisation>> likeliest(String words, int most) {
        return PageQuery.of(Organisation.class).likeliest(getEntityManager(), words, null, most);
    }

    /** The short names of those in sight, or the full ones where they have none. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Organisation::id, Organisation::shortestName));
    }
}
