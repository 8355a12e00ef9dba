package ru.orientir.collection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;

/** Files that prove answers, in sight of the caller. */
@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {
    private static final int MAX_SIZE = 10 << 20;
    private static final int MAX_FILES = 100;
    private static final int MAX_NAME = 200;

    @Inject
    SubmissionRepository submissions;

    @Inject
    Forms forms;

    Evidence get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("evidence", id));
    }

    /** Keeps a file beside a submission that is still being filled in. */
    Evidence add(UUID submissionId, @Nullable FileUpload file) {
        var submission = submissions.forTyping(submissionId);
        forms.load(submission).requireTakesAnswers();
        if (file == null) {
            throw ProblemException.invalid("#/file", "required", "Send the document as the form field `file`.");
        }
        if (file.size() > MAX_SIZE) {
            throw ProblemException.ofOwnType(
                    ProblemType.PAYLOAD_TOO_LARGE,
                    "file-too-large",
                    "The file is too large",
                    "At most 10 MB are taken.");
        }
        if (count("submissionId", submissionId) >= MAX_FILES) {
            throw ProblemException.because(
                    ProblemType.CONFLICT, "too-much-evidence", "A submission keeps at most " + MAX_FILES + " files.");
        }
        try {
            var kind = EvidenceKind.of(file.uploadedFile())
                    .orElseThrow(() -> ProblemException.ofOwnType(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            "unsupported-format",
                            "The file is of a format that is not supported",
                            "Taken are PDF, PNG, JPEG and documents of Word, Excel and LibreOffice without macros."));
            var evidence =
                    Evidence.of(submission, name(file.fileName()), kind, Files.readAllBytes(file.uploadedFile()));
            persistAndFlush(evidence);
            return evidence;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of a path, without what a name cannot hold. */
    private static String name(@Nullable String sent) {
        String name = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String clean = name.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "").strip();
        return clean.isEmpty() ? "файл" : clean.substring(0, Math.min(clean.length(), MAX_NAME));
    }
}
