package ru.orientir.collection.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.submission.SubmissionRepository;
import ru.orientir.collection.submission.Tally;
import ru.orientir.indicator.period.Periods;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.organisation.OrganisationRepository;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.change.ChangeSets;
import ru.orientir.platform.clock.Today;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.Trash;
import ru.orientir.platform.notice.Notice;
import ru.orientir.platform.problem.FieldError;
import ru.orientir.platform.problem.ProblemException;

/** The life of a campaign, but for its {@link Opening}: written, widened, extended, closed, reopened for one. */
@ApplicationScoped
class Campaigns {
    @Inject
    CampaignRepository campaigns;

    @Inject
    SubmissionRepository submissions;

    @Inject
    AskedIndicators indicators;

    @Inject
    OrganisationRepository organisations;

    @Inject
    Participants participants;

    @Inject
    Periods periods;

    @Inject
    ChangeGuard guard;

    @Inject
    ChangeSets changes;

    @Inject
    Event<Notice> told;

    Campaign create(CampaignInput input) {
        guard.requireScope(input.organisationId(), CampaignRepository.EDIT);
        var campaign = Campaign.create(input, period(input), asked(input, null));
        campaigns.persistAndFlush(campaign);
        return campaign;
    }

    Campaign replace(UUID id, CampaignInput input) {
        var campaign = campaigns.forChange(id);
        if (!campaign.ownerId().equals(input.organisationId())) {
            throw ProblemException.invalid("#/organisationId", "immutable", "A campaign stays where it was made.");
        }
        if (campaign.status() == CampaignStatus.OPEN) {
            widen(campaign, input);
        } else {
            campaign.replace(input, period(input), asked(input, null));
        }
        campaigns.flush();
        return campaign;
    }

    /** What has been asked stays asked; what is new is pinned now, and who is new gets a form. */
    private void widen(Campaign campaign, CampaignInput input) {
        requireNothingTakenBack(campaign, input);
        var asked = asked(input, campaign);
        var pinned = indicators.pin(asked, campaign.period(), input.participants());
        campaign.widen(input, pinned);
        campaigns.flush();
        participants.makeSubmissions(campaign, indicators.definitions(pinned));
        if (pinned.size() > asked.stream().filter(a -> a.versionId() != null).count()) {
            participants.recount(campaign, indicators.definitions(pinned));
        }
    }

    private static void requireNothingTakenBack(Campaign campaign, CampaignInput input) {
        var errors = new ArrayList<FieldError>();
        immutable(errors, "#/period", campaign.period(), input.period());
        immutable(errors, "#/opensOn", campaign.opensOn(), input.opensOn());
        if (!campaign.closesOn().equals(input.closesOn())) {
            errors.add(new FieldError("#/closesOn", "immutable", "Extend the campaign, with a reason."));
        }
        var asked = input.indicators().stream()
                .map(CampaignInput.Asked::indicatorId)
                .collect(Collectors.toSet());
        if (!campaign.indicators().stream().allMatch(a -> asked.contains(a.indicatorId()))) {
            errors.add(new FieldError("#/indicators", "asked_already", "What has been asked stays asked."));
        }
        if (!input.participants().covers(campaign.participants())) {
            errors.add(new FieldError("#/participants", "asked_already", "Who has been asked stays asked."));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private static void immutable(List<FieldError> errors, String pointer, Object known, Object given) {
        if (!Objects.equals(known, given)) {
            errors.add(new FieldError(pointer, "immutable", "The campaign is open."));
        }
    }

    Campaign extend(UUID id, CampaignExtension extension) {
        changes.reason(extension.reason());
        var campaign = campaigns.forChange(id);
        campaign.extend(extension.closesOn());
        campaigns.flush();
        submissions.extend(id, extension.closesOn());
        return campaign;
    }

    Campaign close(UUID id) {
        var campaign = campaigns.forChange(id);
        campaign.close();
        campaigns.flush();
        return campaign;
    }

    /** Lets one participant in again, whatever the rest may; what it has handed in becomes the next round. */
    Campaign reopen(UUID id, CampaignReopening reopening) {
        changes.reason(reopening.reason());
        var campaign = campaigns.forChange(id);
        campaign.requireAsking();
        if (reopening.until().isBefore(Today.date())) {
            throw ProblemException.invalid("#/until", "in_the_past", "This day is over.");
        }
        var submission = submissions
                .ofParticipant(id, reopening.organisationId())
                .orElseThrow(() -> ProblemException.invalid(
                        "#/organisationId", "unknown_reference", "It is not asked in this campaign."));
        submission.reopen(reopening.until(), reopening.reason());
        campaigns.flush();
        told.fire(CampaignNotice.SUBMISSION_REOPENED.of(submission));
        return campaign;
    }

    void trash(UUID id) {
        campaigns.forChange(id).trash(Trash.now());
    }

    Campaign restore(UUID id) {
        var campaign = campaigns.forRestore(id);
        campaign.restore();
        campaigns.flush();
        return campaign;
    }

    /** With how far the submissions are, and whether a definition has changed since. */
    CampaignView view(Campaign campaign) {
        return views(List.of(campaign)).getFirst();
    }

    Page<CampaignView> views(Page<Campaign> page) {
        return new Page<>(views(page.items()), page.next());
    }

    private List<CampaignView> views(List<Campaign> of) {
        var tallies = submissions.tallies(of.stream().map(Campaign::id).toList(), Today.date());
        var newest = campaigns.newestVersions(of.stream()
                .flatMap(c -> c.indicators().stream())
                .map(AskedIndicator::indicatorId)
                .collect(Collectors.toSet()));
        return of.stream()
                .map(campaign -> {
                    var view = campaign.view();
                    return view.with(
                            view.indicators().stream()
                                    .map(i -> i.withNewest(newest.get(i.indicatorId())))
                                    .toList(),
                            CampaignView.Counts.of(tallies.getOrDefault(campaign.id(), new Tally())));
                })
                .toList();
    }

    private int period(CampaignInput input) {
        return periods.id(ReportingPeriod.parse(input.period(), "#/period"));
    }

    /** What is asked, all faults at once. */
    private List<AskedIndicator> asked(CampaignInput input, @Nullable Campaign open) {
        guard.requireScope(input.participants().under(), CampaignRepository.EDIT);
        var faults = new ArrayList<FieldError>();
        if (!organisations.isBelow(input.participants().under(), input.organisationId())) {
            faults.add(new FieldError("#/participants/under", "elsewhere", "It is not below the campaign's owner."));
        }
        var asked = indicators.written(input, open, faults);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return asked;
    }
}
