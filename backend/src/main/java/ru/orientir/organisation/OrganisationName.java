package ru.orientir.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A name an organisation bears from a day on, until the next one begins.
 *
 * @param name full name, as in its charter
 * @param from first day of the name; absent for the first name
 */
public record OrganisationName(
        @NotBlank @Size(max = 500) @Schema(examples = "МБОУ «Средняя школа № 3»") String name,
        @Size(max = 100) @Schema(examples = "Школа № 3") @Nullable String shortName,
        @Schema(examples = "2021-09-01") @Nullable LocalDate from) {}
