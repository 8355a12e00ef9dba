package ru.orientir.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.comparison.LastImport;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.PageQuery;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Sorting;
import ru.orientir.platform.problem.ProblemException;

@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<Import, UUID> {
    static final String EDIT = "import:edit";

    /** Each holds a document whole; a roadmap that none of so many has written is compared as if made by hand. */
    private static final int REMEMBERED = 20;

    private static final Sorting<Import> SORTING =
            Sorting.by("createdAt", "e.createdAt", Instant.class, Import::createdAt);

    @Inject
    ChangeGuard guard;

    Import get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("import", id));
    }

    Import forChange(UUID id) {
        return guard.load(Import.class, id, EDIT);
    }

    Import forConfirmation(UUID id) {
        return guard.loadUnversioned(Import.class, id, EDIT);
    }

    /** For a step of the program's own; nobody else changes it until the step is over. */
    Import locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> ProblemException.notFound("import", id));
    }

    ImportedDocument document(UUID id) {
        return getEntityManager().find(ImportedDocument.class, id);
    }

    /** What has become or changed a project, the newest first, as far as it was kept what it said. */
    List<LastImport> lastOf(UUID projectId) {
        return getEntityManager()
                .createQuery(
                        """
                        select d.recognised, d.rows from Import i join ImportedDocument d on d.importId = i.id
                        where i.status = CONFIRMED and contains_json(i.result, :project) and d.rows is not null
                        order by i.version desc
                        """,
                        LastImport.class)
                .setParameter("project", "{\"projectId\": \"%s\"}".formatted(projectId))
                .setMaxResults(REMEMBERED)
                .getResultList();
    }

    /** Of these names, those that somebody has explained. */
    List<KnownMeaning> meanings(UUID ownerId, List<String> words) {
        return getEntityManager()
                .createQuery(
                        "select m from KnownMeaning m where m.key.ownerId = :owner and m.key.words in :words",
                        KnownMeaning.class)
                .setParameter("owner", ownerId)
                .setParameter("words", words)
                .getResultList();
    }

    /** What was said before about the same name is forgotten. */
    void keep(KnownMeaning meaning) {
        getEntityManager().merge(meaning);
    }

    /** What has been loaded is loaded anew: others have written it meanwhile. */
    void forgetLoaded() {
        getEntityManager().clear();
    }

    Page<Import> find(
            @Nullable UUID organisationId, @Nullable ImportStatus status, @Nullable String sort, Paging paging) {
        return PageQuery.of(Import.class)
                .where("e.status <> DISCARDED")
                .where("e.organisationId = :organisationId", "organisationId", organisationId)
                .where("e.status = :status", "status", status)
                .page(getEntityManager(), SORTING, sort == null ? "-createdAt" : sort, paging);
    }

    /** Streams the upload into the database; a file of 30 MB never stands in memory whole. */
    @Unscoped("the import is just being started by whoever asks")
    void store(Import started, Path file) {
        persistAndFlush(started);
        getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(
                            "insert into imported_document (import_id, content) values (?, ?)");
                    var bytes = Files.newInputStream(file)) {
                insert.setObject(1, started.id());
                insert.setBinaryStream(2, bytes);
                insert.executeUpdate();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Writes the uploaded bytes back to a file for the readers. */
    @Unscoped("the import has been seen")
    void restore(UUID id, Path file) {
        getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (var select =
                    connection.prepareStatement("select content from imported_document where import_id = ?")) {
                select.setObject(1, id);
                try (var rows = select.executeQuery();
                        var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    rows.next();
                    try (var in = rows.getBinaryStream(1)) {
                        in.transferTo(out);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Nothing of a file that could not be read or was given up stays. */
    @Unscoped("the import has been seen")
    void forget(UUID id) {
        getEntityManager()
                .createNativeQuery("delete from imported_document where import_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
