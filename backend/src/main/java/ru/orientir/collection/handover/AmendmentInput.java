package ru.orientir.collection.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why what was accepted is changed. */
public record AmendmentInput(
        @NotBlank @Size(max = 2000) @Schema(examples = "Найдена ошибка в журнале") String reason) {}
