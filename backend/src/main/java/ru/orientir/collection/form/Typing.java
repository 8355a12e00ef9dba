package ru.orientir.collection.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Answer;
import ru.orientir.collection.form.DraftCell.Typist;
import ru.orientir.collection.submission.Submission;
import ru.orientir.collection.submission.SubmissionRepository;
import ru.orientir.evidence.Evidence;
import ru.orientir.evidence.EvidenceInput;
import ru.orientir.evidence.EvidenceRepository;
import ru.orientir.figures.observation.ObservationSource;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.problem.FieldError;
import ru.orientir.platform.problem.ProblemException;

/**
 * Takes what is typed, cell by cell, with what proves it: two people at once lose nothing, and a repeated request changes nothing.
 */
@ApplicationScoped
class Typing {
    @Inject
    SubmissionRepository submissions;

    @Inject
    DraftCellRepository cells;

    @Inject
    Forms forms;

    @Inject
    EvidenceRepository evidence;

    @Inject
    Access access;

    /**
     * @param submission locked by the caller
     * @param file where the cells come from, when it is one
     * @throws ProblemException 409 when nothing can be typed now, 422 for a cell the form doesn't have
     */
    CellsSaved save(Submission submission, List<CellInput> inputs, ObservationSource source, @Nullable String file) {
        var form = forms.load(submission);
        form.requireTakesAnswers();
        var targets = targets(form, inputs);
        requireEvidence(submission, inputs);
        var known = forms.known(form);
        var by = new Typist(access.name(), source, file);
        var onlyFlagged = form.isFlagged();
        var saved = new LinkedHashSet<Form.Place>();
        var refused = new LinkedHashMap<Form.Place, CellInput>();
        var changed = false;
        for (var target : targets) {
            var typed = target.typed(known);
            var current = form.typed(target.place());
            if (current != null ? current.says(typed) : typed.equals(Typed.NOTHING)) {
                saved.add(target.place());
            } else if (!form.isEditable(target.row(), target.place())
                    || target.input().revision() != (current == null ? 0 : current.revision())) {
                refused.put(target.place(), target.input());
            } else {
                write(form, target, typed, by);
                saved.add(target.place());
                changed = true;
            }
        }
        if (changed) {
            submission.typed(onlyFlagged);
            cells.flush();
            submissions.progress(submission, form.size(), form.filled());
        }
        return answer(form, saved, refused);
    }

    /** Keeps what proves an answer, while the form is still being filled in. */
    Evidence prove(UUID id, EvidenceInput input) {
        var submission = submissions.forTyping(id);
        forms.load(submission).requireTakesAnswers();
        return evidence.add(submission.about(), submission.ownerId(), input);
    }

    private void requireEvidence(Submission submission, List<CellInput> inputs) {
        if (inputs.stream().allMatch(input -> input.typed().evidence().isEmpty())) {
            return;
        }
        var kept = evidence.of(submission.about()).keySet();
        var errors = IntStream.range(0, inputs.size())
                .filter(i -> !kept.containsAll(inputs.get(i).typed().evidence()))
                .mapToObj(i -> new FieldError(
                        "#/" + i + "/evidence", "unknown_reference", "There is no such evidence of this submission."))
                .toList();
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private void write(Form form, Target target, Typed typed, Typist by) {
        var cell = form.cell(target.place());
        var isNew = cell.revision() == 0 && !cell.isFlagged();
        cell.take(typed, by);
        cell.completed(form.isComplete(target.row(), target.place()));
        if (isNew) {
            cells.persist(cell);
        }
    }

    private CellsSaved answer(Form form, LinkedHashSet<Form.Place> saved, Map<Form.Place, CellInput> refused) {
        var asked = new LinkedHashSet<>(saved);
        asked.addAll(refused.keySet());
        var now = forms.cells(form, asked);
        return new CellsSaved(
                saved.stream().map(now.cells()::get).toList(),
                refused.entrySet().stream()
                        .map(e -> new CellsSaved.Conflict(
                                e.getValue().indicatorId(),
                                e.getValue().slice(),
                                e.getValue(),
                                Objects.requireNonNull(now.cells().get(e.getKey()), "answered as it is now")))
                        .toList(),
                now.findings(),
                form.submission().view());
    }

    private record Target(Form.Row row, Form.Place place, CellInput input) {
        /** A known denominator that was shown and left alone is part of the answer. */
        Typed typed(Map<String, FormCell.Known> known) {
            var typed = input.typed();
            var figure = Forms.knownDenominator(row, place, known);
            var isUntouched = input.revision() == 0 && typed.denominator() == null && typed.numerator() != null;
            if (figure != null && isUntouched && typed.status() == Answer.Status.REPORTED) {
                return typed.withDenominator(figure.value().toPlainString());
            }
            return typed;
        }
    }

    private static List<Target> targets(Form form, List<CellInput> inputs) {
        var errors = new ArrayList<FieldError>();
        var targets = new ArrayList<Target>();
        var seen = new LinkedHashSet<Form.Place>();
        for (int i = 0; i < inputs.size(); i++) {
            var input = inputs.get(i);
            var row = form.row(input.indicatorId());
            if (row.isEmpty()) {
                errors.add(new FieldError(
                        "#/" + i + "/indicatorId", "unknown_reference", "The form does not ask for it."));
            } else if (!row.get().definition().slices().contains(input.slice())) {
                errors.add(new FieldError(
                        "#/" + i + "/slice",
                        "unknown_slice",
                        "It has no such slice.",
                        row.get().definition().slices()));
            } else {
                var place = new Form.Place(row.get().version().id(), input.slice());
                if (!seen.add(place)) {
                    errors.add(new FieldError("#/" + i, "repeated", "This cell stands there twice."));
                }
                targets.add(new Target(row.get(), place, input));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return targets;
    }
}
