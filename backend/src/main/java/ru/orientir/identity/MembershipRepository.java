package ru.orientir.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.access.Grant;
import ru.orientir.platform.access.Grants;
import ru.orientir.platform.clock.Today;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.PageQuery;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Sorting;

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

    List<Membership> current(String subject) {
        return list("subject = ?1 and endedAt is null", subject);
    }

    Page<Membership> find(@Nullable UUID organisationId, @Nullable String sort, Paging paging) {
        return PageQuery.of(Membership.class)
                .where("e.endedAt is null")
                .where("e.organisationId = :organisationId", "organisationId", organisationId)
                .page(getEntityManager(), SORTING, sort, paging);
    }
}
