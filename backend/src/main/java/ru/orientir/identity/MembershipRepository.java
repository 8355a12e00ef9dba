package ru.orientir.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.access.Grant;
import ru.orientir.platform.access.Grants;
import ru.orientir.platform.access.Reach;
import ru.orientir.platform.clock.Today;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.PageQuery;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Sorting;
import ru.orientir.platform.problem.ProblemException;

@ApplicationScoped
class MembershipRepository implements PanacheRepositoryBase<Membership, UUID>, Grants {
    static final String EDIT = "membership:edit";

    private static final Sorting<Membership> SORTING = Sorting.by("login", "e.login", String.class, Membership::login);

    @Inject
    ChangeGuard guard;

    /** Native, because what somebody may see cannot be asked through the filter that depends on the answer. */
    @Override
    @Unscoped("what somebody may see cannot be asked in a way that depends on the answer")
    public List<Grant> of(String subject) {
        return getSession()
                .createNativeQuery(
                        """
                        select owner_id, role from membership
                        where subject = ?1 and deleted_at is null
                          and ?2 between coalesce(valid_from, ?2) and coalesce(valid_to, ?2)
                        """,
                        Tuple.class)
                .setParameter(1, subject)
                .setParameter(2, Today.date())
                .getResultList()
                .stream()
                .map(row -> new Grant(
                        row.get(0, UUID.class),
                        Role.valueOf(row.get(1, String.class)).permissions()))
                .toList();
    }

    Membership forChange(UUID id) {
        return guard.load(Membership.class, id, EDIT);
    }

    Membership get(UUID id) {
        return find("id = ?1 and endedAt is null", id)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("membership", id));
    }

    /** A substitute holds what the absent person holds, and is somebody else. */
    void requireSubstitutable(MembershipInput input) {
        if (input.substituteFor() == null) {
            return;
        }
        var absent = find("id = ?1 and endedAt is null", input.substituteFor())
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.invalid(
                        "#/substituteFor", "unknown_reference", "There is no such membership."));
        if (!absent.givesSameAs(input)) {
            throw ProblemException.invalid(
                    "#/substituteFor", "other_right", "A substitute holds the same role in the same organisation.");
        }
        if (absent.isOf(input.subject())) {
            throw ProblemException.invalid("#/substituteFor", "same_person", "Nobody stands in for themselves.");
        }
    }

    /** What somebody holds today. */
    List<Membership> current(String subject) {
        return list(
                "subject = ?1 and endedAt is null and ?2 between coalesce(validFrom, ?2) and coalesce(validTo, ?2)",
                subject,
                Today.date());
    }

    /** All that hasn't been ended of these people: what has begun, what will, and what is over. */
    List<Membership> of(Collection<String> subjects) {
        return list("subject in ?1 and endedAt is null", Sort.by("validFrom", "id"), subjects);
    }

    /** Who holds one of the roles today in one of the organisations or above; only of those that somebody with this reach sees. */
    List<RightView.Holder> holders(Reach reach, Collection<Role> roles, Collection<UUID> organisations) {
        return getSession()
                .createNativeQuery(
                        """
                        select distinct name, role, owner_id from membership
                        where deleted_at is null and role in (?1)
                          and ?2 between coalesce(valid_from, ?2) and coalesce(valid_to, ?2)
                          and owner_id in (
                            select tree.ancestor from organisation_tree tree
                            where tree.descendant in (?3)
                              and tree.descendant in (select visible.id from visible_organisations(?4) visible))
                        order by role desc, name limit 10
                        """,
                        Tuple.class)
                .setParameter(1, roles.stream().map(Role::name).toList())
                .setParameter(2, Today.date())
                .setParameter(3, organisations)
                .setParameter(4, reach.parameter())
                .getResultList()
                .stream()
                .map(row -> new RightView.Holder(
                        row.get(0, String.class), Role.valueOf(row.get(1, String.class)), row.get(2, UUID.class)))
                .toList();
    }

    Page<Membership> find(
            @Nullable String q,
            @Nullable UUID organisationId,
            @Nullable UUID under,
            @Nullable String subject,
            @Nullable String sort,
            Paging paging) {
        return PageQuery.of(Membership.class)
                .where("e.endedAt is null")
                .where(
                        "lower(e.name) like :q or lower(e.login) like :q",
                        "q",
                        q == null ? null : "%" + q.toLowerCase(Locale.ROOT) + "%")
                .where("e.organisationId = :organisationId", "organisationId", organisationId)
                .where(
                        "e.organisationId in (select t.descendant from OrganisationTree t where t.ancestor = :under)",
                        "under",
                        under)
                .where("e.subject = :subject", "subject", subject)
                .page(getEntityManager(), SORTING, sort, paging);
    }
}
