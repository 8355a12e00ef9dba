package ru.orientir.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.reader.DocumentReader;
import ru.orientir.importing.reader.safety.UnreadableDocumentException;
import ru.orientir.importing.recogniser.Recogniser;
import ru.orientir.platform.About;
import ru.orientir.platform.job.JobFailure;
import ru.orientir.platform.job.JobKind;
import ru.orientir.platform.job.JobProblem;
import ru.orientir.platform.job.JobRequest;
import ru.orientir.platform.job.JobRun;

/** Turns an uploaded document into a draft. */
@ApplicationScoped
class ImportJob implements JobKind {
    static final String NAME = "import";

    private static final Logger LOG = Logger.getLogger(ImportJob.class);

    @Inject
    ImportSteps steps;

    /** The key is the import's id: one import is read once. */
    static JobRequest of(Import started) {
        return new JobRequest(NAME, key(started.id()), new About("import", started.id()), started.ownerId());
    }

    static String key(UUID id) {
        return id.toString();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String permission() {
        return ImportRepository.EDIT;
    }

    /** The readers stop by themselves after 90 s. */
    @Override
    public Duration deadline() {
        return Duration.ofMinutes(3);
    }

    /** One after another: the memory of one large document is bounded, of many at once it is not. */
    @Override
    public int concurrency() {
        return 1;
    }

    @Override
    public void run(JobRun run) throws IOException {
        var id = run.about().id();
        var file = Files.createTempFile("orientir-import-", ".bin");
        try {
            var name = run.step(10, () -> steps.read(id, file));
            var source = read(file, name);
            run.step(60, () -> steps.recognise(id));
            var draft = recognise(id, source);
            run.finish(() -> steps.finish(id, source, draft));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void abandoned(About about, @Nullable JobProblem problem) {
        steps.abandon(about.id(), problem);
    }

    private static SourceDocument read(Path file, String name) {
        try {
            return DocumentReader.read(file, name);
        } catch (UnreadableDocumentException e) {
            throw new JobFailure(new JobProblem(e.reason().slug(), e.reason().title(), e.detail()), e);
        }
    }

    /** What it cannot take today it cannot take in a minute either. */
    private static Draft recognise(UUID id, SourceDocument source) {
        try {
            return Recogniser.recognise(source);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(e, "import %s failed", id);
            throw new JobFailure(JobProblem.internal("Import " + id + "."), e);
        }
    }
}
