package ru.orientir.collection.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Answer;
import ru.orientir.collection.entry.Finding;
import ru.orientir.collection.sheet.FormFile;
import ru.orientir.collection.sheet.FormSheetWriter;
import ru.orientir.collection.sheet.RefusedCell;
import ru.orientir.collection.sheet.SheetReading;
import ru.orientir.collection.submission.Submission;
import ru.orientir.collection.submission.SubmissionRepository;
import ru.orientir.evidence.EvidenceRef;
import ru.orientir.figures.observation.ObservationSource;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.problem.ProblemException;

/** The form as a file: given out to be filled offline, and taken back cell by cell. */
@ApplicationScoped
class FormFiles {
    private static final int MAX_NAME = 200;

    @Inject
    SubmissionRepository submissions;

    @Inject
    Forms forms;

    @Inject
    Typing typing;

    @Inject
    SigningKey key;

    @Inject
    Access access;

    byte[] write(Submission submission) {
        var form = forms.load(submission);
        return FormSheetWriter.write(
                FormSheets.of(form, forms.view(form)), FormSheets.identity(form).sign(key.get()));
    }

    /** Takes what was typed into the file since it was given out; what was typed online meanwhile is not overwritten. */
    FormUploaded take(UUID submissionId, @Nullable FileUpload file) {
        if (file == null) {
            throw ProblemException.invalid("#/file", "required", "Send the filled form as the form field `file`.");
        }
        var submission = submissions.forTyping(submissionId);
        var form = forms.load(submission);
        form.requireTakesAnswers();
        var reading = FormFile.read(file.uploadedFile(), key.get(), FormSheets.identity(form));
        var name = name(file.fileName());
        var saved = typing.save(
                submission,
                reading.typed().stream().map(row -> input(form, row, name)).toList(),
                ObservationSource.XLSX,
                name);
        var refused = new ArrayList<>(reading.refused());
        var remarks = new ArrayList<>(reading.remarks());
        addConflicts(form, reading, saved, refused);
        addErrors(reading, saved, remarks);
        return new FormUploaded(saved.saved().size(), refused, remarks, forms.view(submission));
    }

    private CellInput input(Form form, SheetReading.TypedRow row, String fileName) {
        var place = place(form, row);
        @Nullable DraftCell cell = form.typed(place);
        var current = cell == null ? Typed.NOTHING : cell.typed();
        return new CellInput(
                indicatorId(form, row.indicator()),
                row.slice(),
                revision(row, cell, fileName),
                status(row, current),
                row.numerator() == null ? current.numerator() : row.numerator(),
                row.denominator() == null ? current.denominator() : row.denominator(),
                row.members() == null ? current.members() : row.members(),
                row.note() == null ? current.note() : row.note(),
                explanations(row, current),
                current.evidence().stream()
                        .map(id -> new EvidenceRef(id, null, null, null, null, null, null))
                        .toList());
    }

    /** The same file sent again by the same person follows itself; otherwise what was typed meanwhile stands. */
    private int revision(SheetReading.TypedRow row, @Nullable DraftCell cell, String fileName) {
        boolean follows = cell != null
                && cell.source() == ObservationSource.XLSX
                && fileName.equals(cell.sourceFile())
                && access.name().equals(cell.typedBy());
        return cell != null && follows ? cell.revision() : row.revision();
    }

    private static Answer.Status status(SheetReading.TypedRow row, Typed current) {
        if (row.status() != null && row.status() != Answer.Status.EMPTY) {
            return row.status();
        }
        if (row.members() != null && row.members().isEmpty() && current.status() == Answer.Status.REPORTED) {
            return Answer.Status.EMPTY;
        }
        boolean typesNumber = row.numerator() != null || row.denominator() != null || row.members() != null;
        var before = row.status() == null ? current.status() : row.status();
        return typesNumber && before == Answer.Status.EMPTY ? Answer.Status.REPORTED : before;
    }

    private static Map<String, String> explanations(SheetReading.TypedRow row, Typed current) {
        if (row.explanation() == null) {
            return current.explanations();
        }
        var explanations = new HashMap<>(current.explanations());
        explanations.put(Answer.ANY, row.explanation());
        return explanations;
    }

    private static void addConflicts(Form form, SheetReading reading, CellsSaved saved, List<RefusedCell> refused) {
        for (var conflict : saved.conflicts()) {
            reading.typed().stream()
                    .filter(row -> row.slice().equals(conflict.slice())
                            && indicatorId(form, row.indicator()).equals(conflict.indicatorId()))
                    .map(row -> new RefusedCell(
                            row.cell(),
                            conflict.theirs().editable() ? "conflict" : "locked",
                            typed(row),
                            conflict.theirs().editable()
                                    ? "Somebody has typed here since the file was made."
                                    : "This cell takes no answer now."))
                    .forEach(refused::add);
        }
    }

    /** What the rules say about the answers the file brought. */
    private static void addErrors(SheetReading reading, CellsSaved saved, List<RefusedCell> remarks) {
        for (var row : reading.typed()) {
            saved.findings().stream()
                    .filter(f -> f.severity() == Finding.Severity.ERROR
                            && row.indicator().equals(f.indicator())
                            && row.slice().equals(f.slice()))
                    .map(f -> new RefusedCell(
                            Answer.DENOMINATOR.equals(f.field()) ? row.cell(SheetReading.DENOMINATOR) : row.cell(),
                            f.code(),
                            typed(row),
                            f.params().getOrDefault("message", "It was taken, and has to be mended before approval.")))
                    .forEach(remarks::add);
        }
    }

    private static String typed(SheetReading.TypedRow row) {
        var numerator = row.numerator() == null ? "" : row.numerator();
        return row.denominator() == null ? numerator : numerator + " / " + row.denominator();
    }

    private static Form.Place place(Form form, SheetReading.TypedRow row) {
        return form.rows().stream()
                .filter(r -> r.version().code().equals(row.indicator()))
                .map(r -> new Form.Place(r.version().id(), row.slice()))
                .findFirst()
                .orElseThrow();
    }

    private static UUID indicatorId(Form form, String code) {
        return form.rows().stream()
                .filter(row -> row.version().code().equals(code))
                .map(row -> row.version().indicatorId())
                .findFirst()
                .orElseThrow();
    }

    private static String name(@Nullable String sent) {
        var clean =
                sent == null ? "" : sent.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        return clean.substring(0, Math.min(clean.length(), MAX_NAME));
    }
}
