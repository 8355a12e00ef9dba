package ru.orientir.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.About;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;

/** Proofs, in sight of the caller. */
@ApplicationScoped
public class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {
    static final String READ = "evidence:read";

    private static final int MAX_SIZE = 10 << 20;
    private static final int MOST = 100;
    private static final int MAX_NAME = 200;

    Evidence get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("evidence", id));
    }

    /** What proves a thing, by id, the oldest first. */
    public Map<UUID, EvidenceRef> of(About about) {
        var proofs = new LinkedHashMap<UUID, EvidenceRef>();
        list("about = ?1 and aboutId = ?2 order by id", about.entity(), about.id())
                .forEach(proof -> proofs.put(proof.id(), proof.ref()));
        return proofs;
    }

    /**
     * Keeps a proof. Whether the thing takes proofs now, and from this caller, has been decided by its feature.
     *
     * @throws ProblemException 409 when there are too many, 413 and 415 for the file
     */
    public Evidence add(About about, UUID ownerId, EvidenceInput input) {
        if (count("about = ?1 and aboutId = ?2", about.entity(), about.id()) >= MOST) {
            throw ProblemException.because(
                    ProblemType.CONFLICT,
                    "too-much-evidence",
                    "At most " + MOST + " proofs are kept beside one thing.");
        }
        var evidence = Evidence.of(about, ownerId, input);
        if (input.file != null) {
            take(evidence, input.file);
        }
        persistAndFlush(evidence);
        return evidence;
    }

    private static void take(Evidence evidence, FileUpload file) {
        if (file.size() > MAX_SIZE) {
            throw ProblemException.ofOwnType(
                    ProblemType.PAYLOAD_TOO_LARGE,
                    "file-too-large",
                    "The file is too large",
                    "At most 10 MB are taken.");
        }
        try {
            var type = FileType.of(file.uploadedFile())
                    .orElseThrow(() -> ProblemException.ofOwnType(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            "unsupported-format",
                            "The file is of a format that is not supported",
                            "Taken are PDF, PNG, JPEG and documents of Word, Excel and LibreOffice without macros."));
            evidence.with(name(file.fileName()), type, Files.readAllBytes(file.uploadedFile()));
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
