package ru.orientir.collection.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import ru.orientir.platform.About;
import ru.orientir.platform.job.JobKind;
import ru.orientir.platform.job.JobRequest;
import ru.orientir.platform.job.JobRun;

/** Sends the reminders a campaign has planned; each day of each campaign is a job of its own. */
@ApplicationScoped
class ReminderJob implements JobKind {
    private static final String NAME = "campaign_reminder";

    @Inject
    Reminders reminders;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String permission() {
        return CampaignRepository.EDIT;
    }

    @Override
    public Duration deadline() {
        return Duration.ofMinutes(2);
    }

    @Override
    public int concurrency() {
        return 2;
    }

    @Override
    public List<JobRequest> due(LocalDate day) {
        return reminders.planned(day).stream()
                .map(campaign -> JobRequest.daily(NAME, day, new About("campaign", campaign.id()), campaign.ownerId()))
                .toList();
    }

    @Override
    public void run(JobRun run) {
        run.finish(() -> reminders.sendPlanned(run.about().id(), run.day()));
    }
}
