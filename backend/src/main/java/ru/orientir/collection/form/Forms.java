package ru.orientir.collection.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.campaign.AskedIndicator;
import ru.orientir.collection.campaign.CampaignRepository;
import ru.orientir.collection.entry.Answer;
import ru.orientir.collection.entry.Finding;
import ru.orientir.collection.submission.Submission;
import ru.orientir.evidence.EvidenceRef;
import ru.orientir.evidence.EvidenceRepository;
import ru.orientir.figures.reporter.Reporters;
import ru.orientir.indicator.IndicatorRepository;
import ru.orientir.indicator.definition.Arithmetic;
import ru.orientir.indicator.definition.Disaggregation;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.organisation.OrganisationKind;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.clock.Today;

/** Loads the form of a submission, and shows it. */
@ApplicationScoped
public class Forms {
    @Inject
    CampaignRepository campaigns;

    @Inject
    DraftCellRepository cells;

    @Inject
    IndicatorRepository indicators;

    @Inject
    Reporters reporters;

    @Inject
    Background background;

    @Inject
    EvidenceRepository evidence;

    @Inject
    Findings findings;

    @Inject
    Registry registry;

    @Unscoped("the submission that names the organisation has been seen")
    public Form load(Submission submission) {
        var campaign = campaigns.get(submission.campaignId());
        return new Form(
                campaign,
                submission,
                Objects.requireNonNull(
                        reporters.of(List.of(submission.ownerId())).get(submission.ownerId()),
                        "who was asked is known"),
                indicators.versions(campaign.indicators().stream()
                        .map(AskedIndicator::versionId)
                        .toList()),
                cells.of(submission.id()),
                Today.date());
    }

    FormView view(Submission submission) {
        return view(load(submission));
    }

    FormView view(Form form) {
        var beside = beside(form);
        return new FormView(
                form.submission().view(),
                form.rows().stream().map(row -> row(form, row, beside)).toList(),
                beside.findings());
    }

    /** Some cells as they are now, and all that is found about the form. */
    Cells cells(Form form, Set<Form.Place> places) {
        var beside = beside(form);
        var shown = new LinkedHashMap<Form.Place, FormCell>();
        form.rows().forEach(row -> row.places().stream()
                .filter(places::contains)
                .forEach(place -> shown.put(place, cell(form, row, place, beside))));
        return new Cells(shown, beside.findings());
    }

    record Cells(Map<Form.Place, FormCell> cells, List<Finding> findings) {}

    private Beside beside(Form form) {
        var before = before(form);
        var known = known(form);
        return new Beside(
                before, known, evidence.of(form.submission().about()), findings.of(form, before, known, false));
    }

    public List<Background.Before> before(Form form) {
        return background.yearBefore(
                form.organisation().id(),
                ReportingPeriod.parse(form.campaign().period()),
                form.rows().stream().map(row -> row.version().lineId()).toList());
    }

    public Map<String, FormCell.Known> known(Form form) {
        return background.known(
                form.organisation().id(), ReportingPeriod.parse(form.campaign().period()));
    }

    private record Beside(
            List<Background.Before> before,
            Map<String, FormCell.Known> known,
            Map<UUID, EvidenceRef> evidence,
            List<Finding> findings) {

        List<Finding> findings(String code, String slice) {
            return findings.stream()
                    .filter(f -> code.equals(f.indicator()) && slice.equals(f.slice()))
                    .toList();
        }
    }

    private FormRow row(Form form, Form.Row row, Beside beside) {
        var definition = row.definition();
        return new FormRow(
                row.version().indicatorId(),
                row.version().code(),
                row.version().version(),
                definition.name(),
                definition.type(),
                definition.numerator(),
                definition.hasDenominator() ? definition.denominator() : null,
                definition.unit(),
                definition.decimals(),
                definition.mayExceedWhole(),
                row.asked().closesOn(form.campaign().closesOn()),
                row.asked().refinedUntil(),
                definition.registryKind(),
                registry(form, definition.registryKind()),
                definition.methodology(),
                row.places().stream()
                        .map(place -> cell(form, row, place, beside))
                        .toList());
    }

    private @Nullable List<FormRow.Member> registry(Form form, @Nullable OrganisationKind kind) {
        return kind == null
                ? null
                : registry.of(form.organisation().id(), kind).entrySet().stream()
                        .map(member -> new FormRow.Member(member.getKey(), member.getValue()))
                        .toList();
    }

    private static FormCell cell(Form form, Form.Row row, Form.Place place, Beside beside) {
        @Nullable DraftCell cell = form.typed(place);
        var typed = cell == null ? Typed.NOTHING : cell.typed();
        var answer = form.answer(row, place);
        var figures = form.figures(row, place);
        var known = knownDenominator(row, place, beside.known());
        var part = part(row, place.slice());
        var before = before(form, row, place, beside);
        var predecessors =
                before.stream().filter(b -> b.organisationName() != null).toList();
        return new FormCell(
                row.version().indicatorId(),
                place.slice(),
                part == null ? null : part.name(),
                part == null ? null : part.relation(),
                figures.status(),
                answer.numerator(),
                shownDenominator(cell, answer, known),
                typed.members().isEmpty() ? null : typed.members(),
                figures.value(row.question()).orElse(null),
                typed.note(),
                typed.explanations(),
                typed.evidence().stream()
                        .map(beside.evidence()::get)
                        .filter(file -> file != null)
                        .toList(),
                cell != null && cell.isFlagged(),
                cell == null ? null : cell.flagNote(),
                form.isEditable(row, place),
                !row.possible(),
                known,
                before.stream()
                        .filter(b -> b.organisationName() == null)
                        .findFirst()
                        .orElse(null),
                predecessors.isEmpty() ? null : predecessors,
                cell == null ? 0 : cell.revision(),
                cell == null ? null : cell.typedBy(),
                cell == null ? null : cell.typedAt(),
                beside.findings(row.version().code(), place.slice()));
    }

    /** The known figure stands there until somebody types. */
    private static @Nullable String shownDenominator(
            @Nullable DraftCell cell, Answer answer, FormCell.@Nullable Known known) {
        return (cell == null || cell.revision() == 0) && known != null && answer.status() == Answer.Status.EMPTY
                ? known.value().toPlainString()
                : answer.denominator();
    }

    static FormCell.@Nullable Known knownDenominator(
            Form.Row row, Form.Place place, Map<String, FormCell.Known> known) {
        var measure = row.definition().denominatorMeasure();
        return measure == null || !place.slice().isEmpty() || !row.possible() ? null : known.get(measure);
    }

    /** The organisation's own figure, without a name, and those of its predecessors. */
    private static List<FormCell.Previous> before(Form form, Form.Row row, Form.Place place, Beside beside) {
        var period =
                ReportingPeriod.parse(form.campaign().period()).yearBefore().code();
        return beside.before().stream()
                .filter(b -> b.lineId() == row.version().lineId() && b.slice().equals(place.slice()))
                .map(b -> new FormCell.Previous(
                        period,
                        b.status(),
                        b.numerator(),
                        b.denominator(),
                        Arithmetic.value(row.definition(), b.numerator(), b.denominator())
                                .orElse(null),
                        b.predecessor()))
                .toList();
    }

    private record Part(String name, Disaggregation.Relation relation) {}

    private static @Nullable Part part(Form.Row row, String slice) {
        int colon = slice.indexOf(':');
        return row.definition().disaggregations().stream()
                .filter(d -> colon > 0 && d.dimension().equals(slice.substring(0, colon)))
                .flatMap(d -> d.categories().stream()
                        .filter(c -> c.code().equals(slice.substring(colon + 1)))
                        .map(c -> new Part(c.name(), d.relation())))
                .findFirst()
                .orElse(null);
    }
}
