package ru.orientir.collection.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A later last day for everybody. */
public record CampaignExtension(
        @NotNull @Schema(examples = "2026-09-10") LocalDate closesOn,
        @NotBlank @Size(max = 2000) @Schema(examples = "По просьбе школ") String reason) {}
