package ru.orientir.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import ru.orientir.platform.change.ChangeSets;
import ru.orientir.platform.http.Today;

/** Reminds who has not started; nobody twice on one day. */
@ApplicationScoped
class Reminders {
    @Inject
    Session session;

    @Inject
    ChangeSets changes;

    @Inject
    Event<ReminderAsked> asked;

    /** @param campaign found and locked by the caller, whose right reaches its whole subtree */
    RemindersSent remind(Campaign campaign) {
        campaign.requireOpen();
        int before = remindedToday(campaign.id());
        var reminded = write(campaign.id());
        if (!reminded.isEmpty()) {
            asked.fire(new ReminderAsked(campaign.id(), campaign.title(), campaign.closesOn(), reminded));
        }
        return new RemindersSent(reminded.size(), reminded, before);
    }

    private int remindedToday(UUID campaignId) {
        return session.createNativeQuery(
                        """
                        select count(*) from submission
                        where campaign_id = ?1 and status = 'NOT_STARTED' and reminded_on = ?2
                        """,
                        Integer.class)
                .setParameter(1, campaignId)
                .setParameter(2, Today.date())
                .getSingleResult();
    }

    private List<UUID> write(UUID campaignId) {
        return session.createNativeQuery(
                        """
                        with reminded as (
                            update submission set reminded_on = ?2, version = ?3
                            where campaign_id = ?1 and status = 'NOT_STARTED' and reminded_on is distinct from ?2
                            returning owner_id)
                        select owner_id from reminded order by owner_id
                        """,
                        UUID.class)
                .setParameter(1, campaignId)
                .setParameter(2, Today.date())
                .setParameter(3, changes.current())
                .getResultList();
    }
}
