package ru.orientir.collection.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ru.orientir.collection.submission.Submission;
import ru.orientir.identity.Role;
import ru.orientir.platform.About;
import ru.orientir.platform.job.JobProblem;
import ru.orientir.platform.notice.Notice;
import ru.orientir.platform.notice.NoticeKind;
import ru.orientir.platform.notice.Recipients;

/** What those who report are told of a campaign, and who runs it. */
public enum CampaignNotice implements NoticeKind {
    /** The form of a campaign waits to be filled in. */
    CAMPAIGN_REMINDER,
    /** It was to open by itself and could not. */
    CAMPAIGN_NOT_OPENED,
    /** Cells were sent back. */
    SUBMISSION_RETURNED,
    /** It may be handed in again, though the campaign goes on or is closed. */
    SUBMISSION_REOPENED,
    SUBMISSION_ACCEPTED;

    private static final Recipients WHO_REPORTS =
            Recipients.inRoles(Set.of(Role.REPORTER.name(), Role.DIRECTOR.name()));

    /** Whose membership gives {@link CampaignRepository#EDIT}. */
    private static final Recipients WHO_EDITS =
            Recipients.inRoles(Set.of(Role.COORDINATOR.name(), Role.ADMINISTRATOR.name()));

    /** @param submissions by the organisation whose they are */
    static Notice reminder(Campaign campaign, Map<UUID, UUID> submissions) {
        var places = submissions.entrySet().stream()
                .map(each -> new Notice.Place(each.getKey(), new About("submission", each.getValue())))
                .toList();
        return new Notice(
                CAMPAIGN_REMINDER,
                Map.of("campaign", campaign.title(), "due", campaign.closesOn().toString()),
                places,
                WHO_REPORTS);
    }

    /** Says the first fault by its code, where there is one. */
    static Notice notOpened(Campaign campaign, JobProblem problem) {
        var parameters = new HashMap<String, String>();
        parameters.put("campaign", campaign.title());
        if (problem.errors() != null) {
            parameters.put("fault", problem.errors().getFirst().code());
        }
        var place = new Notice.Place(campaign.ownerId(), new About("campaign", campaign.id()));
        return new Notice(CAMPAIGN_NOT_OPENED, parameters, List.of(place), WHO_EDITS);
    }

    /** What the coordinator has decided about a submission. */
    public Notice of(Submission submission) {
        var parameters = new HashMap<String, String>();
        parameters.put("campaign", submission.campaignTitle());
        if (this != SUBMISSION_ACCEPTED) {
            parameters.put("due", submission.dueOn().toString());
        }
        if (submission.reason() != null) {
            parameters.put("reason", submission.reason());
        }
        var place = new Notice.Place(submission.ownerId(), submission.about());
        return new Notice(this, parameters, List.of(place), WHO_REPORTS);
    }
}
