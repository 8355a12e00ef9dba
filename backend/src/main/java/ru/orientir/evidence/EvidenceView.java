package ru.orientir.evidence;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.http.Versioned;

/**
 * What proves something, without the content of its file.
 *
 * @param about the kind of thing it proves
 * @param number of the document
 * @param date of the document
 * @param name name of the file, as it was sent
 * @param fileType told by its content, not by its name
 * @param size in bytes
 * @param sha256 of the content, hexadecimal
 */
public record EvidenceView(
        UUID id,
        String version,
        @Schema(examples = "submission") String about,
        UUID aboutId,
        EvidenceKind kind,
        @Schema(examples = "пр-12") @Nullable String number,
        @Nullable LocalDate date,
        @Schema(examples = "https://school3.example/news/12") @Nullable String link,
        @Schema(examples = "prikaz-12.pdf") @Nullable String name,
        @Nullable FileType fileType,
        @Schema(examples = "48213") @Nullable Integer size,
        @Nullable String sha256)
        implements Versioned {}
