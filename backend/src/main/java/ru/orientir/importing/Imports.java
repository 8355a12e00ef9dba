package ru.orientir.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.confirmation.Confirmation;
import ru.orientir.importing.confirmation.ConfirmationMode;
import ru.orientir.importing.confirmation.Confirmed;
import ru.orientir.importing.conversion.PartyNames;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.reader.safety.UnreadableReason;
import ru.orientir.importing.review.Corrections;
import ru.orientir.importing.review.PatchOperation;
import ru.orientir.importing.review.SourceView;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.job.Jobs;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;
import ru.orientir.project.Project;

/** The use cases of an import that touch the file, the queue and the draft together. */
@ApplicationScoped
class Imports {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long MAX_SIZE = 30L * 1024 * 1024;

    @Inject
    ImportRepository imports;

    @Inject
    KnownMeanings meanings;

    @Inject
    ImportSteps steps;

    @Inject
    Jobs jobs;

    @Inject
    Corrections corrections;

    @Inject
    Confirmation confirmation;

    @Inject
    ChangeGuard guard;

    /** Takes a file in. A file that proves unreadable while the sender waits is refused, and leaves nothing behind. */
    ImportView start(UUID organisationId, @Nullable FileUpload file) {
        if (file == null) {
            throw ProblemException.invalid("#/file", "required", "Send the document as the form field `file`.");
        }
        if (file.size() > MAX_SIZE) {
            throw refusal(
                    UnreadableReason.FILE_TOO_LARGE.slug(),
                    UnreadableReason.FILE_TOO_LARGE.title(),
                    "At most 30 MB are taken.");
        }
        requireScope(organisationId);
        var path = file.uploadedFile();
        var id = steps.begin(organisationId, new Upload(path, file.fileName(), file.size(), digest(path)));
        jobs.await(ImportJob.NAME, ImportJob.key(id), PATIENCE);
        imports.forgetLoaded();
        var view = show(id);
        if (view.status() == ImportStatus.FAILED && view.problem() != null) {
            steps.dismiss(id);
            throw refusal(
                    view.problem().type(),
                    view.problem().title(),
                    view.problem().detail());
        }
        return view;
    }

    @Transactional
    void requireScope(UUID organisationId) {
        guard.requireScope(organisationId, ImportRepository.EDIT);
    }

    ImportView show(UUID id) {
        return withDraft(imports.get(id));
    }

    SourceView source(UUID id) {
        imports.get(id);
        var document = imports.document(id);
        if (document == null || document.source() == null) {
            throw ProblemException.notFound("source of import", id);
        }
        return document.source();
    }

    ImportView correct(UUID id, List<PatchOperation> patch) {
        var corrected = imports.forChange(id);
        corrected.corrected();
        var document = imports.document(id);
        document.correct(corrections.apply(draft(document), patch));
        imports.flush();
        return withDraft(corrected);
    }

    /** Nothing of the file stays, and nobody reads it any more. */
    void discard(UUID id) {
        imports.forChange(id).discard();
        imports.forget(id);
        jobs.cancel(ImportJob.NAME, ImportJob.key(id));
    }

    ImportView confirm(UUID id, ConfirmationMode mode) {
        var confirmed = imports.forConfirmation(id);
        if (confirmed.status() != ImportStatus.CONFIRMED) {
            confirmed.requireReady();
            var document = imports.document(id);
            var draft = draft(document);
            var become = become(confirmed.ownerId(), draft, mode);
            meanings.keep(confirmed.ownerId(), draft.meanings());
            confirmed.confirm(become.result());
            document.confirmed(become.rows());
            imports.flush();
        }
        return confirmed.view();
    }

    private Confirmed become(UUID organisationId, Draft draft, ConfirmationMode mode) {
        if (mode == ConfirmationMode.CREATE) {
            return confirmation.create(organisationId, draft);
        }
        var project = confirmation
                .match(organisationId, draft)
                .orElseThrow(() -> ProblemException.because(
                        ProblemType.CONFLICT, "nothing-to-update", "No project has come from this order before."));
        return confirmation.update(project, draft, imports.lastOf(project.id()));
    }

    private ImportView withDraft(Import shown) {
        var document = imports.document(shown.id());
        if (document == null || document.draft() == null) {
            return shown.view();
        }
        var draft = document.draft();
        if (shown.status() != ImportStatus.READY) {
            return shown.view().with(draft);
        }
        var known = confirmation.match(shown.ownerId(), draft);
        return shown.view()
                .with(
                        draft,
                        confirmation.counts(draft),
                        PartyNames.of(draft),
                        known.map(Project::id).orElse(null),
                        known.map(project -> confirmation.differences(project, draft, imports.lastOf(project.id())))
                                .orElse(null));
    }

    private static Draft draft(@Nullable ImportedDocument document) {
        if (document == null || document.draft() == null) {
            throw ProblemException.because(ProblemType.CONFLICT, "import-not-ready", "There is no draft.");
        }
        return document.draft();
    }

    private static ProblemException refusal(String slug, String title, String detail) {
        var kind = slug.equals("internal")
                ? ProblemType.INTERNAL
                : switch (UnreadableReason.valueOf(
                        slug.toUpperCase(java.util.Locale.ROOT).replace('-', '_'))) {
                    case FILE_TOO_LARGE -> ProblemType.PAYLOAD_TOO_LARGE;
                    case UNSUPPORTED_FORMAT, NOT_A_DOCUMENT -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
                    default -> ProblemType.INVALID_INPUT;
                };
        return ProblemException.ofOwnType(kind, slug, title, detail);
    }

    private static String digest(Path file) {
        try (var in = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
