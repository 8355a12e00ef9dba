package ru.orientir.collection.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.campaign.AskedIndicator;
import ru.orientir.collection.campaign.Campaign;
import ru.orientir.collection.campaign.CampaignRepository;
import ru.orientir.collection.completeness.CompletenessView.State;
import ru.orientir.collection.submission.Submission;
import ru.orientir.collection.submission.SubmissionRepository;
import ru.orientir.collection.submission.SubmissionStatus;
import ru.orientir.collection.submission.Tally;
import ru.orientir.figures.reporter.Reporter;
import ru.orientir.figures.reporter.Reporters;
import ru.orientir.indicator.IndicatorRepository;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.clock.ChangeClock;
import ru.orientir.platform.clock.Today;
import ru.orientir.platform.http.Paging;

/** Who is how far with what, as of now. */
@ApplicationScoped
class Completeness {
    @Inject
    CampaignRepository campaigns;

    @Inject
    SubmissionRepository submissions;

    @Inject
    Reporters reporters;

    @Inject
    IndicatorRepository indicators;

    @Inject
    ChangeClock clock;

    @Inject
    Session session;

    @Unscoped("the submissions are a page of what is in sight")
    CompletenessView of(UUID campaignId, List<SubmissionStatus> status, Paging paging) {
        long asOf = clock.now();
        var campaign = campaigns.get(campaignId);
        var today = Today.date();
        var page = submissions.find(campaignId, null, status, null, paging);
        var definitions = definitions(campaign);
        var organisations =
                reporters.of(page.items().stream().map(Submission::ownerId).toList());
        var answered = answered(page.items().stream().map(Submission::id).toList());
        return new CompletenessView(
                page.items().stream()
                        .map(s -> participant(
                                s,
                                Objects.requireNonNull(organisations.get(s.ownerId()), "who was asked is known"),
                                campaign,
                                definitions,
                                answered,
                                today))
                        .toList(),
                page.next(),
                CompletenessView.Totals.of(
                        submissions.tallies(List.of(campaignId), today).getOrDefault(campaignId, new Tally())),
                asOf);
    }

    private Map<Integer, Definition> definitions(Campaign campaign) {
        var definitions = new HashMap<Integer, Definition>();
        indicators
                .versions(campaign.indicators().stream()
                        .map(AskedIndicator::versionId)
                        .filter(id -> id != null)
                        .toList())
                .forEach((id, version) -> definitions.put(id, version.definition()));
        return definitions;
    }

    private record Answered(int cells, boolean flagged) {
        private static final Answered NOTHING = new Answered(0, false);
    }

    /** By submission and version. */
    @Unscoped("the submissions are a page of what is in sight")
    private Map<UUID, Map<Integer, Answered>> answered(List<UUID> submissionIds) {
        var answered = new HashMap<UUID, Map<Integer, Answered>>();
        session.createNativeQuery(
                        """
                        select submission_id, version_id, cast(count(*) filter (where complete) as integer), bool_or(flagged)
                        from draft_cell where submission_id = any (cast(?1 as uuid[]))
                        group by submission_id, version_id
                        """,
                        Tuple.class)
                .setParameter(1, submissionIds.toArray(UUID[]::new))
                .getResultList()
                .forEach(row -> answered.computeIfAbsent(row.get(0, UUID.class), id -> new HashMap<>())
                        .put(
                                row.get(1, Integer.class),
                                new Answered(row.get(2, Integer.class), row.get(3, Boolean.class))));
        return answered;
    }

    private static CompletenessView.Participant participant(
            Submission submission,
            Reporter organisation,
            Campaign campaign,
            Map<Integer, Definition> definitions,
            Map<UUID, Map<Integer, Answered>> answered,
            LocalDate today) {
        var view = submission.view();
        var of = answered.getOrDefault(submission.id(), Map.of());
        return new CompletenessView.Participant(
                submission.ownerId(),
                view.organisationName(),
                organisation.profile().kind(),
                submission.id(),
                submission.status(),
                submission.dueOn(),
                submission.isLate(today),
                view.filled(),
                view.cells(),
                campaign.indicators().stream()
                        .map(asked -> new CompletenessView.Indicator(
                                asked.indicatorId(),
                                asked.code(),
                                state(
                                        organisation,
                                        definitions.get(asked.versionId()),
                                        of.getOrDefault(asked.versionId(), Answered.NOTHING))))
                        .toList());
    }

    private static State state(Reporter organisation, @Nullable Definition definition, Answered answered) {
        if (definition == null || !organisation.profile().mustReport(definition)) {
            return State.NOT_APPLICABLE;
        }
        if (answered.flagged) {
            return State.FLAGGED;
        }
        if (answered.cells == 0) {
            return State.EMPTY;
        }
        return answered.cells < definition.slices().size() ? State.PARTIAL : State.FILLED;
    }
}
