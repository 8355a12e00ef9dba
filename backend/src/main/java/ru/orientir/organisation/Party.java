package ru.orientir.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody responsible: for an activity, an instruction, a project.
 *
 * @param text as printed
 * @param personId who it is, once a human has confirmed it
 * @param organisationId which body it is, or whose post
 * @param headsOf every head of an organisation of this kind in the owner's reach, as «руководители школ»
 * @param position the post beside a name, or alone
 */
public record Party(
        @NotBlank @Size(max = 1000) @Schema(examples = "Лугова М. П., методист") String text,
        @NotNull @Schema(examples = "person") PartyKind kind,
        @NotNull @Schema(examples = "lead") PartyRole role,
        @Nullable UUID personId,
        @Nullable UUID organisationId,
        @Schema(examples = "school") @Nullable OrganisationKind headsOf,
        @Size(max = 500) @Schema(examples = "методист") @Nullable String position) {}
