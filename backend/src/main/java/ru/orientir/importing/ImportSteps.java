package ru.orientir.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.review.SourceView;
import ru.orientir.platform.access.Access;

/** The steps of an import, each one transaction, so that its course can be watched and a restart takes it up again. */
@ApplicationScoped
class ImportSteps {
    @Inject
    ImportRepository imports;

    @Inject
    Access access;

    @Transactional
    UUID begin(UUID organisationId, Upload upload) {
        var started = Import.of(organisationId, upload, access);
        imports.store(started, upload.file());
        return started.id();
    }

    /** Ids of what a stop of the server has interrupted. */
    @Transactional
    List<UUID> interrupted() {
        access.actAs("", "", true, ImportRepository.EDIT);
        return imports.running();
    }

    /** From here on the job acts as the person who sent the file. */
    @Transactional
    Import read(UUID id, Path into) {
        access.actAs("", "", true, ImportRepository.EDIT);
        var running = imports.get(id);
        running.actThrough(access);
        if (running.status().isRunning()) {
            running.advance(ImportStatus.READING, 10);
            imports.restore(id, into);
        }
        return running;
    }

    @Transactional
    void recognise(UUID id) {
        imports.get(id).advance(ImportStatus.RECOGNISING, 60);
    }

    @Transactional
    void finish(UUID id, SourceDocument source, Draft draft) {
        var running = imports.get(id);
        if (running.status().isRunning()) {
            imports.document(id).recognised(SourceView.of(source), draft);
            running.advance(ImportStatus.READY, 100);
        }
    }

    @Transactional
    void fail(UUID id, ImportProblem problem) {
        imports.get(id).fail(problem);
        imports.forget(id);
    }

    /** The sender has been told; a refused file is not listed. */
    @Transactional
    void dismiss(UUID id) {
        imports.get(id).discard();
    }
}
