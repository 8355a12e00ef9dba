package ru.orientir.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.confirmation.ImportResult;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.access.ScopeFilter;
import ru.orientir.platform.access.Scoped;
import ru.orientir.platform.change.ChangeSetId;
import ru.orientir.platform.history.Tracked;
import ru.orientir.platform.job.JobProblem;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;

/** One document on its way in, from upload to confirmation. Its bytes, source and draft are an {@link ImportedDocument}. */
@Entity
@Table(name = "document_import")
@Filter(name = ScopeFilter.NAME, condition = ScopeFilter.BELOW)
@Tracked(value = "import", permission = ImportRepository.EDIT)
class Import implements Scoped {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ChangeSetId
    private long version;

    @Column(name = "owner_id")
    private UUID organisationId;

    @Column(name = "file_name")
    private String fileName;

    private long size;
    private String digest;

    @Enumerated(EnumType.STRING)
    private ImportStatus status = ImportStatus.QUEUED;

    private int progress;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable JobProblem problem;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ImportResult result;

    private int revision;
    private String subject;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Import() {}

    static Import of(UUID organisationId, Upload upload, Access access) {
        var started = new Import();
        started.organisationId = organisationId;
        started.fileName = upload.fileName();
        started.size = upload.size();
        started.digest = upload.digest();
        started.subject = access.subject();
        started.createdAt = Instant.now();
        return started;
    }

    /** One step on, or back to the first one where another attempt is made; never away from what has become of it. */
    void advance(ImportStatus next, int percent) {
        if (!status.isRunning()) {
            throw ProblemException.because(
                    ProblemType.CONFLICT, "import-not-running", "The import is " + word(status) + ".");
        }
        status = next;
        progress = Math.max(progress, percent);
    }

    /** @param why absent when somebody has given up waiting for it */
    void abandon(@Nullable JobProblem why) {
        status = why == null ? ImportStatus.DISCARDED : ImportStatus.FAILED;
        problem = why;
    }

    /** Corrected: counts the revisions of the draft, which stands in another table, so that the version moves. */
    void corrected() {
        requireReady();
        revision++;
    }

    void confirm(ImportResult created) {
        requireReady();
        status = ImportStatus.CONFIRMED;
        result = created;
    }

    void discard() {
        if (status == ImportStatus.CONFIRMED) {
            throw ProblemException.because(
                    ProblemType.CONFLICT, "already-confirmed", "It has become a project; delete that instead.");
        }
        status = ImportStatus.DISCARDED;
    }

    void requireReady() {
        if (status != ImportStatus.READY) {
            throw ProblemException.because(
                    ProblemType.CONFLICT, "import-not-ready", "The import is " + word(status) + ".");
        }
    }

    private static String word(ImportStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID ownerId() {
        return organisationId;
    }

    @Override
    public long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    ImportStatus status() {
        return status;
    }

    String fileName() {
        return fileName;
    }

    @Nullable
    JobProblem problem() {
        return problem;
    }

    @Nullable
    ImportResult result() {
        return result;
    }

    @Override
    public ImportView view() {
        return new ImportView(
                id,
                String.valueOf(version),
                organisationId,
                fileName,
                size,
                status,
                progress,
                createdAt,
                problem,
                result,
                null,
                null,
                null,
                null,
                null);
    }
}
