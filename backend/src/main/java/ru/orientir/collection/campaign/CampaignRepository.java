package ru.orientir.collection.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.http.Keys;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.PageQuery;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Sorting;
import ru.orientir.platform.problem.ProblemException;

/** Campaigns in sight of the caller. */
@ApplicationScoped
public class CampaignRepository implements PanacheRepositoryBase<Campaign, UUID> {
    public static final String READ = "campaign:read";
    static final String EDIT = "campaign:edit";

    private static final int KEY = 200;
    private static final Sorting<Campaign> SORTING = Sorting.<Campaign>by(
                    "-closesOn", "e.closesOn", LocalDate.class, Campaign::closesOn)
            .or("closesOn", "e.closesOn", LocalDate.class, Campaign::closesOn)
            .or("opensOn", "e.opensOn", LocalDate.class, Campaign::opensOn)
            .or("title", "left(e.title, " + KEY + ")", String.class, c -> Keys.of(c.title(), KEY));

    @Inject
    ChangeGuard guard;

    /** @throws ProblemException 404 when there is none, or not in sight */
    public Campaign get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("campaign", id));
    }

    Campaign forChange(UUID id) {
        return guard.load(Campaign.class, id, EDIT);
    }

    Campaign forRestore(UUID id) {
        return guard.loadUnversioned(Campaign.class, id, EDIT);
    }

    /** All that ask now, in sight. */
    List<Campaign> open() {
        return list("status = ?1 and deletedAt is null", CampaignStatus.OPEN);
    }

    /** All that are to open by themselves, on whatever day, in sight. */
    List<Campaign> toOpenThemselves() {
        return list("status = ?1 and opensItself and deletedAt is null", CampaignStatus.DRAFT);
    }

    /** Locked until the transaction ends, for what the house itself does with it. */
    Optional<Campaign> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Page<Campaign> find(
            @Nullable UUID organisationId,
            @Nullable CampaignStatus status,
            boolean inTrash,
            @Nullable String sort,
            Paging paging) {
        return PageQuery.of(Campaign.class)
                .where(inTrash ? "e.deletedAt is not null" : "e.deletedAt is null")
                .where("e.ownerId = :organisationId", "organisationId", organisationId)
                .where("e.status = :status", "status", status)
                .page(getEntityManager(), SORTING, sort, paging);
    }

    /** The newest versions of indicators, whoever asks: a campaign in sight names them already. */
    @Unscoped("a campaign in sight names the indicators")
    Map<UUID, String> newestVersions(Collection<UUID> indicatorIds) {
        var newest = new HashMap<UUID, String>();
        getSession()
                .createNativeQuery(
                        "select id, concat_ws('.', major, minor, patch) from indicator where id in (?1)", Tuple.class)
                .setParameter(1, indicatorIds)
                .getResultList()
                .forEach(row -> newest.put(row.get(0, UUID.class), row.get(1, String.class)));
        return newest;
    }
}
