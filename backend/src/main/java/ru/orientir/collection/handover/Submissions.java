package ru.orientir.collection.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.campaign.CampaignNotice;
import ru.orientir.collection.entry.Finding;
import ru.orientir.collection.form.DraftCell;
import ru.orientir.collection.form.DraftCellRepository;
import ru.orientir.collection.form.Findings;
import ru.orientir.collection.form.Form;
import ru.orientir.collection.form.Forms;
import ru.orientir.collection.submission.Submission;
import ru.orientir.collection.submission.SubmissionRepository;
import ru.orientir.collection.submission.SubmissionStatus;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.change.ChangeSets;
import ru.orientir.platform.notice.Notice;
import ru.orientir.platform.problem.FieldError;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;

/** The way of a submission: approved, handed in, returned or accepted, amended. */
@ApplicationScoped
class Submissions {
    @Inject
    SubmissionRepository submissions;

    @Inject
    Forms forms;

    @Inject
    DraftCellRepository cells;

    @Inject
    Findings findings;

    @Inject
    Handover handover;

    @Inject
    Access access;

    @Inject
    ChangeSets changes;

    @Inject
    Event<Notice> told;

    Submission approve(UUID id) {
        var submission = submissions.forStep(id, SubmissionRepository.APPROVE);
        submission.approve(access.name());
        requireInOrder(openForm(submission));
        submissions.flush();
        return submission;
    }

    /** Hands in: what is typed becomes observations in this very transaction. */
    Submission submit(UUID id) {
        var submission = submissions.forStep(id, SubmissionRepository.EDIT);
        var form = openForm(submission);
        if (submission.reason() != null) {
            changes.reason(submission.reason());
        }
        submission.submit(access.name());
        requireInOrder(form);
        submissions.flush();
        handover.write(form);
        return submission;
    }

    Submission accept(UUID id) {
        var submission = submissions.forStep(id, SubmissionRepository.REVIEW);
        submission.accept(access.name());
        unflag(submission);
        submissions.flush();
        told.fire(CampaignNotice.SUBMISSION_ACCEPTED.of(submission));
        return submission;
    }

    Submission sendBack(UUID id, SubmissionReturn input) {
        changes.reason(input.reason());
        var submission = submissions.forStep(id, SubmissionRepository.REVIEW);
        if (submission.status() == SubmissionStatus.SUBMITTED) {
            unflag(submission);
        }
        submission.sendBack(input.reason());
        flag(forms.load(submission), input.cells());
        submissions.flush();
        told.fire(CampaignNotice.SUBMISSION_RETURNED.of(submission));
        return submission;
    }

    Submission amend(UUID id, AmendmentInput input) {
        changes.reason(input.reason());
        var submission = submissions.forStep(id, SubmissionRepository.EDIT);
        forms.load(submission).requireAsked();
        submission.amend(input.reason());
        unflag(submission);
        submissions.flush();
        return submission;
    }

    /** Opens the cells whose own window is still open, though the rest has been handed in. */
    Submission refine(UUID id) {
        var submission = submissions.forStep(id, SubmissionRepository.EDIT);
        var form = forms.load(submission);
        form.requireAsked();
        var open = form.rows().stream()
                .filter(row -> row.possible() && form.isStillOpen(row))
                .toList();
        if (open.isEmpty()) {
            throw ProblemException.because(
                    ProblemType.CONFLICT, "nothing-to-refine", "No indicator of it has a window that is still open.");
        }
        submission.refine();
        unflag(submission);
        open.forEach(row -> row.places().forEach(place -> flag(form, place, null)));
        submissions.flush();
        return submission;
    }

    private Form openForm(Submission submission) {
        var form = forms.load(submission);
        form.requireAsked();
        return form;
    }

    /** Errors block; warnings block until they are explained, where they still can be. */
    private void requireInOrder(Form form) {
        var errors = findings.of(form, forms.before(form), forms.known(form), true).stream()
                .filter(finding -> blocks(form, finding))
                .map(Submissions::error)
                .toList();
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private static boolean blocks(Form form, Finding finding) {
        var row = form.rows().stream()
                .filter(r -> r.version().code().equals(finding.indicator()))
                .findFirst();
        if (!finding.blocks() || row.isEmpty()) {
            return finding.blocks();
        }
        if (finding.code().equals(Finding.MISSING_ANSWER)) {
            return !form.isNotDueYet(row.get());
        }
        var slice = finding.slice() == null ? "" : finding.slice();
        return finding.severity() == Finding.Severity.ERROR
                || form.isOpen(row.get(), new Form.Place(row.get().version().id(), slice));
    }

    private static FieldError error(Finding finding) {
        var pointer = "#/" + String.join("/", parts(finding));
        return new FieldError(
                pointer,
                finding.code(),
                finding.severity() == Finding.Severity.ERROR ? "It must be corrected." : "It must be explained.");
    }

    private static List<String> parts(Finding finding) {
        var parts = new ArrayList<String>();
        for (var part : new String[] {finding.indicator(), finding.slice(), finding.field()}) {
            if (part != null && !part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private void unflag(Submission submission) {
        cells.of(submission.id()).forEach(DraftCell::unflag);
    }

    private void flag(Form form, List<SubmissionReturn.Flag> flags) {
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < flags.size(); i++) {
            var flag = flags.get(i);
            var row = form.row(flag.indicatorId())
                    .filter(Form.Row::possible)
                    .filter(r -> r.definition().slices().contains(flag.slice()));
            if (row.isEmpty()) {
                errors.add(
                        new FieldError("#/cells/" + i, "unknown_reference", "The form has no such cell to fill in."));
            } else {
                flag(form, new Form.Place(row.get().version().id(), flag.slice()), flag.note());
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private void flag(Form form, Form.Place place, @Nullable String note) {
        var isNew = form.typed(place) == null;
        var cell = form.cell(place);
        cell.flag(note, access.name());
        if (isNew) {
            cells.persist(cell);
        }
    }
}
