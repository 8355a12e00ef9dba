package ru.orientir.collection.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another chance for one participant.
 *
 * @param until last day it may hand in, whatever the campaign says
 */
public record CampaignReopening(
        @NotNull UUID organisationId,
        @NotNull @Schema(examples = "2026-09-20") LocalDate until,
        @NotBlank @Size(max = 2000) @Schema(examples = "Школа была на карантине") String reason) {}
