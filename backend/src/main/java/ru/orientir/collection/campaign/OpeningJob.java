package ru.orientir.collection.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.About;
import ru.orientir.platform.job.JobKind;
import ru.orientir.platform.job.JobProblem;
import ru.orientir.platform.job.JobRequest;
import ru.orientir.platform.job.JobRun;

/** Opens the campaigns that open by themselves; what cannot be opened is tried again on each day that follows. */
@ApplicationScoped
class OpeningJob implements JobKind {
    private static final String NAME = "campaign_opening";

    @Inject
    Opening opening;

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
        return opening.planned(day).stream()
                .map(campaign -> JobRequest.daily(NAME, day, new About("campaign", campaign.id()), campaign.ownerId()))
                .toList();
    }

    @Override
    public void run(JobRun run) {
        run.finish(() -> opening.openPlanned(run.about().id(), run.day()));
    }

    @Override
    public void abandoned(About about, @Nullable JobProblem problem) {
        if (problem != null) {
            opening.tellItFailed(about.id(), problem);
        }
    }
}
