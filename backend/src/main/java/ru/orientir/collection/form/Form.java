package ru.orientir.collection.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.campaign.AskedIndicator;
import ru.orientir.collection.campaign.Campaign;
import ru.orientir.collection.campaign.CampaignStatus;
import ru.orientir.collection.entry.Answer;
import ru.orientir.collection.entry.Figures;
import ru.orientir.collection.entry.Question;
import ru.orientir.collection.submission.Submission;
import ru.orientir.figures.reporter.Reporter;
import ru.orientir.indicator.IndicatorVersionRef;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.definition.RollUp;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;

/** The questions a campaign asks one organisation, with what was typed so far: what may be typed, and what is answered. */
public final class Form {
    private final Campaign campaign;
    private final Submission submission;
    private final Reporter organisation;
    private final List<Row> rows;
    private final Map<Place, DraftCell> typed;
    private final LocalDate today;

    Form(
            Campaign campaign,
            Submission submission,
            Reporter organisation,
            Map<Integer, IndicatorVersionRef> versions,
            List<DraftCell> cells,
            LocalDate today) {
        this.campaign = campaign;
        this.submission = submission;
        this.organisation = organisation;
        this.today = today;
        rows = campaign.indicators().stream()
                .map(asked ->
                        row(asked, Objects.requireNonNull(versions.get(asked.versionId()), "what is asked is pinned")))
                .flatMap(Optional::stream)
                .toList();
        typed = new LinkedHashMap<>();
        cells.forEach(cell -> typed.put(new Place(cell.versionId(), cell.slice()), cell));
    }

    private Optional<Row> row(AskedIndicator asked, IndicatorVersionRef version) {
        var profile = organisation.profile();
        return profile.isAsked(version.definition())
                ? Optional.of(new Row(asked, version, profile.canHave(version.definition())))
                : Optional.empty();
    }

    /** Where a cell stands. */
    public record Place(int versionId, String slice) {}

    /**
     * One indicator asked.
     *
     * @param possible whether it can exist there; otherwise it is not applicable by itself
     */
    public record Row(AskedIndicator asked, IndicatorVersionRef version, boolean possible) {
        public Definition definition() {
            return version.definition();
        }

        Question question() {
            return new Question(version.code(), definition());
        }

        public List<Place> places() {
            return definition().slices().stream()
                    .map(slice -> new Place(version.id(), slice))
                    .toList();
        }
    }

    public Campaign campaign() {
        return campaign;
    }

    public Submission submission() {
        return submission;
    }

    public Reporter organisation() {
        return organisation;
    }

    public List<Row> rows() {
        return rows;
    }

    public Optional<Row> row(UUID indicatorId) {
        return rows.stream()
                .filter(row -> row.version().indicatorId().equals(indicatorId))
                .findFirst();
    }

    @Nullable
    public DraftCell typed(Place place) {
        return typed.get(place);
    }

    /** The cell to write into, made when nothing stands there. */
    public DraftCell cell(Place place) {
        return typed.computeIfAbsent(place, key -> DraftCell.empty(submission.id(), key.versionId(), key.slice()));
    }

    Stream<DraftCell> cells() {
        return typed.values().stream();
    }

    /** Whether anything can be typed now. */
    boolean takesAnswers() {
        return submission.status().isOpen() && isAsked();
    }

    /** While the campaign is open, or was reopened for it; what was sent back is asked for even after the campaign. */
    private boolean isAsked() {
        return campaign.status() == CampaignStatus.OPEN || submission.isReopened(today) || isFlagged();
    }

    /** @throws ProblemException 409 when nothing can be typed or handed in now */
    void requireTakesAnswers() {
        if (!submission.status().isOpen()) {
            throw ProblemException.because(
                    ProblemType.CONFLICT,
                    "submission-locked",
                    "It has been handed in; amend it or wait for its return.");
        }
        requireAsked();
    }

    public void requireAsked() {
        if (!isAsked()) {
            throw ProblemException.because(ProblemType.CONFLICT, "campaign-closed", "The campaign is closed.");
        }
    }

    /** After a return exactly the flagged cells are open, and what was never answered. */
    boolean isEditable(Row row, Place place) {
        return takesAnswers() && isOpen(row, place);
    }

    /** The same, whether or not the form as a whole takes answers now. */
    public boolean isOpen(Row row, Place place) {
        return row.possible() && (!isFlagged() || isFlagged(place) || !isComplete(row, place));
    }

    boolean isFlagged() {
        return cells().anyMatch(DraftCell::isFlagged);
    }

    private boolean isFlagged(Place place) {
        var cell = typed.get(place);
        return cell != null && cell.isFlagged();
    }

    public boolean isNotDueYet(Row row) {
        return row.asked().isNotDueYet(today, campaign.closesOn());
    }

    public boolean isStillOpen(Row row) {
        return row.asked().isStillOpen(today);
    }

    LocalDate today() {
        return today;
    }

    Answer answer(Row row, Place place) {
        if (!row.possible()) {
            return new Answer(
                    row.version().code(), place.slice(), Answer.Status.NOT_APPLICABLE, null, null, List.of(), Map.of());
        }
        var cell = typed.get(place);
        return counted(row, cell == null ? Typed.NOTHING : cell.typed())
                .answer(row.version().code(), place.slice());
    }

    /** Members of a registry are counted, not typed. */
    private static Typed counted(Row row, Typed typed) {
        return row.definition().rollUp() == RollUp.DISTINCT && !typed.members().isEmpty()
                ? typed.withNumerator(String.valueOf(typed.members().size()))
                : typed;
    }

    public Figures figures(Row row, Place place) {
        return Figures.of(row.question(), answer(row, place));
    }

    public boolean isComplete(Row row, Place place) {
        return figures(row, place).isComplete(row.question());
    }

    /** Every cell of the form, one by one. */
    Map<Question, List<Answer>> answers() {
        var answers = new LinkedHashMap<Question, List<Answer>>();
        rows.forEach(row -> answers.put(
                row.question(),
                row.places().stream().map(place -> answer(row, place)).toList()));
        return answers;
    }

    /** How many cells await an answer. */
    int size() {
        return (int) possible().count();
    }

    /** How many of them have one. */
    int filled() {
        var filled = new ArrayList<Place>();
        rows.stream().filter(Row::possible).forEach(row -> row.places().stream()
                .filter(place -> isComplete(row, place))
                .forEach(filled::add));
        return filled.size();
    }

    private Stream<Place> possible() {
        return rows.stream().filter(Row::possible).flatMap(row -> row.places().stream());
    }
}
