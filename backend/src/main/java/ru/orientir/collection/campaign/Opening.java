package ru.orientir.collection.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.orientir.platform.job.JobProblem;
import ru.orientir.platform.notice.Notice;
import ru.orientir.platform.problem.ProblemException;

/** Opens a campaign, by the hand of its coordinator or by itself on its day. */
@ApplicationScoped
class Opening {
    @Inject
    CampaignRepository campaigns;

    @Inject
    AskedIndicators indicators;

    @Inject
    Participants participants;

    @Inject
    Event<Notice> told;

    /**
     * Pins the versions and asks everybody.
     *
     * @param campaign found and locked by the caller, whose right reaches its whole subtree
     */
    Campaign open(Campaign campaign) {
        var pinned = indicators.pin(campaign.indicators(), campaign.period(), campaign.participants());
        campaign.open(pinned);
        campaigns.flush();
        if (participants.makeSubmissions(campaign, indicators.definitions(pinned)) == 0) {
            throw ProblemException.invalid("#/participants", "nobody", "Nobody would be asked.");
        }
        return campaign;
    }

    /** The campaigns that are still to open by themselves on this day. */
    List<Campaign> planned(LocalDate day) {
        return campaigns.toOpenThemselves().stream()
                .filter(campaign -> campaign.opensItself(day))
                .toList();
    }

    /** Opens it, unless it was opened, trashed or put off meanwhile. */
    void openPlanned(UUID campaignId, LocalDate day) {
        campaigns
                .locked(campaignId)
                .filter(campaign -> campaign.opensItself(day))
                .ifPresent(this::open);
    }

    void tellItFailed(UUID campaignId, JobProblem problem) {
        campaigns
                .findByIdOptional(campaignId)
                .ifPresent(campaign -> told.fire(CampaignNotice.notOpened(campaign, problem)));
    }
}
