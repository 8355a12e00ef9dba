package ru.orientir.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.review.SourceView;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.job.JobProblem;
import ru.orientir.platform.job.Jobs;

/** The steps of an import, each one transaction, so that its course can be watched and another backend can take it up. */
@ApplicationScoped
class ImportSteps {
    @Inject
    ImportRepository imports;

    @Inject
    KnownMeanings meanings;

    @Inject
    Jobs jobs;

    @Inject
    Access access;

    @Transactional
    UUID begin(UUID organisationId, Upload upload) {
        var started = Import.of(organisationId, upload, access);
        imports.store(started, upload.file());
        jobs.submit(ImportJob.of(started));
        return started.id();
    }

    /** Answers the name of the file. */
    String read(UUID id, Path into) {
        var running = imports.locked(id);
        running.advance(ImportStatus.READING, 10);
        imports.restore(id, into);
        return running.fileName();
    }

    void recognise(UUID id) {
        imports.locked(id).advance(ImportStatus.RECOGNISING, 60);
    }

    void finish(UUID id, SourceDocument source, Draft draft) {
        var running = imports.locked(id);
        running.advance(ImportStatus.READY, 100);
        imports.document(id).recognised(SourceView.of(source), meanings.understood(running.ownerId(), draft));
    }

    /** @param problem absent when somebody has cancelled the job */
    void abandon(UUID id, @Nullable JobProblem problem) {
        var running = imports.locked(id);
        if (running.status().isRunning()) {
            running.abandon(problem);
            imports.forget(id);
        }
    }

    /** The sender has been told; a refused file is not listed. */
    @Transactional
    void dismiss(UUID id) {
        imports.locked(id).discard();
    }
}
