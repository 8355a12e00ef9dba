package ru.orientir.collection.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import ru.orientir.collection.submission.SubmissionStatus;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.change.ChangeSets;
import ru.orientir.platform.clock.Today;
import ru.orientir.platform.notice.Notice;

/** Reminds who has not started; nobody twice on one day. */
@ApplicationScoped
@Unscoped("the campaign is locked for a change that reaches its whole subtree, or the house itself reminds")
class Reminders {
    @Inject
    Session session;

    @Inject
    CampaignRepository campaigns;

    @Inject
    ChangeSets changes;

    @Inject
    Event<Notice> told;

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
            told.fire(CampaignNotice.reminder(campaign, reminded));
        }
        return List.copyOf(reminded.keySet());
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

    /** Answers the submissions by organisation. */
    private Map<UUID, UUID> write(UUID campaignId, LocalDate day, List<SubmissionStatus> whose) {
        var reminded = new LinkedHashMap<UUID, UUID>();
        session.createNativeQuery(
                        """
                        with reminded as (
                            update submission set reminded_on = ?2, version = ?3
                            where campaign_id = ?1 and status = any (cast(?4 as text[]))
                              and reminded_on is distinct from ?2
                            returning owner_id, id)
                        select owner_id, id from reminded order by owner_id
                        """,
                        Tuple.class)
                .setParameter(1, campaignId)
                .setParameter(2, day)
                .setParameter(3, changes.current())
                .setParameter(4, whose.stream().map(Enum::name).toArray(String[]::new))
                .getResultList()
                .forEach(row -> reminded.put(row.get(0, UUID.class), row.get(1, UUID.class)));
        return reminded;
    }
}
