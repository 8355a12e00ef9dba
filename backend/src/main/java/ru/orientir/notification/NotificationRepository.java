package ru.orientir.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import ru.orientir.platform.access.Access;
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

    /** The caller's own, the newest first. */
    Page<Notification> mine(boolean unreadOnly, Paging paging) {
        return PageQuery.of(Notification.class)
                .where("e.subject = :subject", "subject", access.subject())
                .where("e.channel = IN_APP")
                .where(unreadOnly ? "e.readAt is null" : "1 = 1")
                .page(getEntityManager(), SORTING, "-createdAt", paging);
    }

    /** Those of the caller among the asked ones. */
    List<Notification> mine(Collection<UUID> ids) {
        return list("subject = ?1 and id in ?2", access.subject(), ids);
    }
}
