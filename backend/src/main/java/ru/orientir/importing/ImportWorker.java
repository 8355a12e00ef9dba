package ru.orientir.importing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import ru.orientir.importing.reader.DocumentReader;
import ru.orientir.importing.reader.safety.UnreadableDocumentException;
import ru.orientir.importing.recogniser.Recogniser;

/**
 * Reads documents one after another: the memory of one large document is bounded, of many at once it is not. What a stop
 * interrupts is taken up at the next start.
 */
@ApplicationScoped
class ImportWorker {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final ExecutorService queue = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("importing").factory());

    @Inject
    ImportSteps steps;

    @ActivateRequestContext
    void resume(@Observes StartupEvent start) {
        steps.interrupted().forEach(id -> queue.execute(() -> process(id)));
    }

    void stop(@Observes ShutdownEvent end) {
        queue.shutdownNow();
    }

    /** Queues an import; completes when it is ready or failed. */
    CompletableFuture<Void> submit(UUID id) {
        return CompletableFuture.runAsync(() -> process(id), queue);
    }

    @ActivateRequestContext
    void process(UUID id) {
        try {
            var file = Files.createTempFile("orientir-import-", ".bin");
            try {
                process(id, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void process(UUID id, Path file) {
        try {
            var running = steps.read(id, file);
            if (!running.status().isRunning()) {
                return;
            }
            var source = DocumentReader.read(file, running.fileName());
            steps.recognise(id);
            steps.finish(id, source, Recogniser.recognise(source));
        } catch (UnreadableDocumentException e) {
            steps.fail(id, new ImportProblem(e.reason().slug(), e.reason().title(), e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(e, "import %s failed", id);
            steps.fail(id, new ImportProblem("internal", "Something went wrong on our side", "Import " + id + "."));
        }
    }
}
