package ru.orientir.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.change.ChangeSets;
import ru.orientir.platform.clock.Today;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.PageQuery;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Sorting;

@ApplicationScoped
class NotificationRepository implements PanacheRepositoryBase<Notification, UUID> {
    private static final Sorting<Notification> SORTING =
            Sorting.by("createdAt", "e.createdAt", Instant.class, Notification::createdAt);

    @Inject
    Access access;

    @Inject
    ChangeSets changes;

    /** The caller's own, the newest first. */
    Page<Notification> mine(boolean unreadOnly, Paging paging) {
        return PageQuery.of(Notification.class)
                .where("e.subject = :subject", "subject", access.subject())
                .where(unreadOnly ? "e.readAt is null" : "1 = 1")
                .page(getEntityManager(), SORTING, "-createdAt", paging);
    }

    /** Those of the caller among the asked ones. */
    List<Notification> mine(Collection<UUID> ids) {
        return list("subject = ?1 and id in ?2", access.subject(), ids);
    }

    /** What somebody is told of. */
    record Notice(NotificationKind kind, UUID campaignId, @Nullable LocalDate dueOn, @Nullable String reason) {}

    /**
     * Tells everybody who reports for one of the organisations, or for the successor of one, today. The organisations were found
     * by the feature that asks.
     */
    void tellReporters(Collection<UUID> organisationIds, Notice notice) {
        getSession()
                .createNativeMutationQuery(
                        """
                        insert into notification
                            (id, version, owner_id, subject, kind, campaign_id, submission_id, due_on, reason)
                        select uuidv7(), ?1, reporting.owner_id, reporting.subject, ?2, ?3, submission.id, cast(?4 as date),
                               cast(?5 as text)
                        from (select distinct asked.id as owner_id, membership.subject
                              from unnest(cast(?6 as uuid[])) asked (id)
                              left join organisation_succession succession on succession.predecessor = asked.id
                              join membership on membership.owner_id in (asked.id, succession.successor)
                              where membership.role in ('REPORTER', 'DIRECTOR') and membership.deleted_at is null
                                and cast(?7 as date) between coalesce(membership.valid_from, cast(?7 as date))
                                                         and coalesce(membership.valid_to, cast(?7 as date))) reporting
                        left join submission
                          on submission.campaign_id = ?3 and submission.owner_id = reporting.owner_id
                        """)
                .setParameter(1, changes.current())
                .setParameter(2, notice.kind().name())
                .setParameter(3, notice.campaignId())
                .setParameter(4, notice.dueOn(), LocalDate.class)
                .setParameter(5, notice.reason(), String.class)
                .setParameter(6, organisationIds.toArray(UUID[]::new))
                .setParameter(7, Today.date())
                .executeUpdate();
    }
}
