package ru.orientir.collection;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.orientir.platform.http.Versioned;

/**
 * A file that proves an answer, without its content.
 *
 * @param size in bytes
 * @param sha256 of the content, hexadecimal
 */
public record EvidenceView(
        UUID id,
        String version,
        UUID submissionId,
        @Schema(examples = "prikaz-12.pdf") String name,
        EvidenceKind kind,
        @Schema(examples = "48213") int size,
        String sha256)
        implements Versioned {}
