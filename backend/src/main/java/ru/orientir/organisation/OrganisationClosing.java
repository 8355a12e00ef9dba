package ru.orientir.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The end of an organisation.
 *
 * @param on the last day it exists
 * @param successorId the organisation it is merged into
 */
public record OrganisationClosing(@NotNull @Schema(examples = "2026-08-31") LocalDate on, @Nullable UUID successorId) {}
