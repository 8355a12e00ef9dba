package ru.orientir.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import ru.orientir.platform.change.ChangeSets;
import ru.orientir.platform.clock.Today;

/** Reminds who has not started; nobody twice on one day. */
@ApplicationScoped
class Reminders {
    @Inject
    Session session;

    @Inject
    CampaignRepository campaigns;

    @Inject
    ChangeSets changes;

    @Inject
    Event<ReminderAsked> asked;

    /** @param campaign found and locked by the caller, whose right reaches its whole subtree */
    RemindersSent remind(Campaign campaign) {
        campaign.requireOpen();
        var today = Today.date();
        int before = remindedOn(campaign.id(), today);
        var reminded = remind(campaign, today, List.of(SubmissionStatus.NOT_STARTED));
        return new RemindersSent(reminded.size(), reminded, before);
    }

    /** The campaigns that have planned a reminder for this day. */
    List<Campaign> planned(LocalDate day) {
        return campaigns.open().stream()
                .filter(campaign -> campaign.reminders().stream().anyMatch(planned -> campaign.closesOn()
                        .minusDays(planned.daysBefore())
                        .equals(day)))
                .toList();
    }

    /** Reminds whoever has not handed in yet, if the campaign still asks. */
    void sendPlanned(UUID campaignId, LocalDate day) {
        var campaign = campaigns.get(campaignId);
        if (campaign.status() == CampaignStatus.OPEN) {
            remind(
                    campaign,
                    day,
                    List.of(
                            SubmissionStatus.NOT_STARTED,
                            SubmissionStatus.DRAFT,
                            SubmissionStatus.APPROVED,
                            SubmissionStatus.RETURNED));
        }
    }

    private List<UUID> remind(Campaign campaign, LocalDate day, List<SubmissionStatus> whose) {
        var reminded = write(campaign.id(), day, whose);
        if (!reminded.isEmpty()) {
            asked.fire(new ReminderAsked(campaign.id(), campaign.title(), campaign.closesOn(), reminded));
        }
        return reminded;
    }

    private int remindedOn(UUID campaignId, LocalDate day) {
        return session.createNativeQuery(
                        """
                        select count(*) from submission
                        where campaign_id = ?1 and status = 'NOT_STARTED' and reminded_on = ?2
                        """,
                        Integer.class)
                .setParameter(1, campaignId)
                .setParameter(2, day)
                .getSingleResult();
    }

    private List<UUID> write(UUID campaignId, LocalDate day, List<SubmissionStatus> whose) {
        return session.createNativeQuery(
                        """
                        with reminded as (
                            update submission set reminded_on = ?2, version = ?3
                            where campaign_id = ?1 and status = any (cast(?4 as text[]))
                              and reminded_on is distinct from ?2
                            returning owner_id)
                        select owner_id from reminded order by owner_id
                        """,
                        UUID.class)
                .setParameter(1, campaignId)
                .setParameter(2, day)
                .setParameter(3, changes.current())
                .setParameter(4, whose.stream().map(Enum::name).toArray(String[]::new))
                .getResultList();
    }
}
