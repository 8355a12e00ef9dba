package ru.orientir.evidence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A proof beside what it proves. To put it there its id is enough.
 *
 * @param name of the file, where there is one
 * @param size in bytes
 * @param number of the document
 * @param date of the document
 */
public record EvidenceRef(
        @NotNull UUID id,
        @Schema(examples = "prikaz-12.pdf") @Nullable String name,
        @Schema(examples = "48213") @Nullable Integer size,
        @Nullable EvidenceKind kind,
        @Schema(examples = "пр-12") @Nullable String number,
        @Nullable LocalDate date,
        @Schema(examples = "https://school3.example/news/12") @Nullable String link) {}
