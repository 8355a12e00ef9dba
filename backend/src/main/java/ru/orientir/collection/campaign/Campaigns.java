package ru.orientir.collection.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Question;
import ru.orientir.collection.entry.Rules;
import ru.orientir.collection.submission.SubmissionRepository;
import ru.orientir.collection.submission.Tally;
import ru.orientir.indicator.Indicator;
import ru.orientir.indicator.IndicatorRepository;
import ru.orientir.indicator.IndicatorVersionRef;
import ru.orientir.indicator.definition.Definition;
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

/** The life of a campaign: written, opened, widened, extended, closed, reopened for one. */
@ApplicationScoped
class Campaigns {
    @Inject
    CampaignRepository campaigns;

    @Inject
    SubmissionRepository submissions;

    @Inject
    IndicatorRepository indicators;

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
        var pinned = pin(asked, campaign.period(), input.participants());
        campaign.widen(input, pinned);
        campaigns.flush();
        participants.makeSubmissions(campaign, definitions(pinned));
        if (pinned.size() > asked.stream().filter(a -> a.versionId() != null).count()) {
            participants.recount(campaign, definitions(pinned));
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

    /** Pins the versions and asks everybody. */
    Campaign open(UUID id) {
        var campaign = campaigns.forChange(id);
        var pinned = pin(campaign.indicators(), campaign.period(), campaign.participants());
        campaign.open(pinned);
        campaigns.flush();
        if (participants.makeSubmissions(campaign, definitions(pinned)) == 0) {
            throw ProblemException.invalid("#/participants", "nobody", "Nobody would be asked.");
        }
        return campaign;
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

    /** The indicators of an input, all faults at once; those the open campaign has pinned stay pinned. */
    private List<AskedIndicator> asked(CampaignInput input, @Nullable Campaign open) {
        guard.requireScope(input.participants().under(), CampaignRepository.EDIT);
        var errors = new ArrayList<FieldError>();
        if (!organisations.isBelow(input.participants().under(), input.organisationId())) {
            errors.add(new FieldError("#/participants/under", "elsewhere", "It is not below the campaign's owner."));
        }
        Map<UUID, AskedIndicator> pinned = open == null
                ? Map.of()
                : open.indicators().stream()
                        .collect(Collectors.toMap(AskedIndicator::indicatorId, Function.identity()));
        var known = known(input);
        var codes = new HashSet<String>();
        var asked = new ArrayList<AskedIndicator>();
        for (int i = 0; i < input.indicators().size(); i++) {
            var each = input.indicators().get(i);
            var found = known.get(each.indicatorId());
            if (pinned.containsKey(each.indicatorId())) {
                asked.add(pinned.get(each.indicatorId()).inWindow(each.closesOn(), each.refinedUntil()));
            } else if (found == null) {
                errors.add(new FieldError(
                        "#/indicators/" + i + "/indicatorId", "unknown_reference", "There is no such indicator."));
            } else {
                asked.add(new AskedIndicator(
                        found.id(), found.code(), found.name(), null, null, each.closesOn(), each.refinedUntil()));
            }
            if (found != null && !codes.add(found.code())) {
                errors.add(new FieldError(
                        "#/indicators/" + i + "/indicatorId", "repeated_code", "Another one has this code."));
            }
        }
        errors.addAll(Rules.faults(input.rules(), questions(asked, known)));
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return asked;
    }

    private Map<UUID, Indicator> known(CampaignInput input) {
        return indicators
                .list(
                        "deletedAt is null and id in ?1",
                        input.indicators().stream()
                                .map(CampaignInput.Asked::indicatorId)
                                .toList())
                .stream()
                .collect(Collectors.toMap(Indicator::id, Function.identity()));
    }

    /** As they are asked: what is pinned by its version, what is not by its newest one. */
    private List<Question> questions(List<AskedIndicator> asked, Map<UUID, Indicator> known) {
        var pinned = indicators.versions(asked.stream()
                .map(AskedIndicator::versionId)
                .filter(Objects::nonNull)
                .toList());
        return asked.stream()
                .map(a -> new Question(
                        a.code(),
                        a.versionId() == null
                                ? Objects.requireNonNull(known.get(a.indicatorId()), a.code())
                                        .definition()
                                : Objects.requireNonNull(pinned.get(a.versionId()), a.code())
                                        .definition()))
                .toList();
    }

    /** Gives each its version, the newest one where it has none yet; refuses what cannot be collected. */
    private List<AskedIndicator> pin(List<AskedIndicator> asked, String period, CampaignParticipants who) {
        var kind = ReportingPeriod.parse(period).kind();
        var errors = new ArrayList<FieldError>();
        var pinned = new ArrayList<AskedIndicator>();
        for (int i = 0; i < asked.size(); i++) {
            var each = asked.get(i);
            if (each.versionId() != null) {
                pinned.add(each);
                continue;
            }
            var pointer = "#/indicators/" + i + "/indicatorId";
            indicators.referenced(each.indicatorId(), pointer);
            var ref = indicators.current(each.indicatorId());
            pinned.add(each.pinned(ref));
            if (!ref.definition().collectable()) {
                errors.add(new FieldError(pointer, "unfinished", "Its definition is not finished."));
            }
            if (!ref.definition().periodKinds().contains(kind)) {
                errors.add(new FieldError(pointer, "other_period", "It is not measured over such a period."));
            }
            if (ref.definition().reportedBy().stream().noneMatch(who.kinds()::contains)) {
                errors.add(new FieldError(pointer, "nobody_reports", "Nobody of those asked reports it."));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return pinned;
    }

    private List<Definition> definitions(List<AskedIndicator> pinned) {
        return indicators
                .versions(pinned.stream().map(AskedIndicator::versionId).toList())
                .values()
                .stream()
                .map(IndicatorVersionRef::definition)
                .toList();
    }
}
