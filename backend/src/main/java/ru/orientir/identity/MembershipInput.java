package ru.orientir.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A membership as it is written.
 *
 * @param subject the Keycloak subject ({@code sub} of the token)
 */
public record MembershipInput(
        @NotBlank @Size(max = 255) @Schema(examples = "0a1b2c3d-0000-4000-8000-000000000001") String subject,
        @NotBlank @Size(max = 255) @Schema(examples = "coordinator") String login,
        @NotBlank @Size(max = 255) @Schema(examples = "Лугова Марина Петровна") String name,
        @NotNull UUID organisationId,
        @NotNull @Schema(examples = "coordinator") Role role,
        @Schema(description = "First day, for a substitute.") @Nullable LocalDate validFrom,
        @Schema(description = "Last day, for a substitute.") @Nullable LocalDate validTo) {}
