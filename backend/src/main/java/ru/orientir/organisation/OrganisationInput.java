package ru.orientir.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it is written.
 *
 * @param validFrom first day it exists
 * @param grades grades it teaches; absent where it teaches none or nobody has said
 * @param settlement for peer groups
 */
public record OrganisationInput(
        @NotNull @Schema(examples = "school") OrganisationKind kind,
        @Nullable UUID parentId,
        @NotEmpty @Size(max = 50) List<@Valid OrganisationName> names,
        @Size(max = 50) @Nullable List<@Valid OrganisationCode> codes,
        @Schema(examples = "1985-09-01") @Nullable LocalDate validFrom,
        @Valid @Nullable Grades grades,
        @Schema(examples = "rural") @Nullable Settlement settlement) {}
