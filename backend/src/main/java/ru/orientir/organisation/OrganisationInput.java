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

/** An organisation as it is written. */
public record OrganisationInput(
        @NotNull @Schema(examples = "school") OrganisationKind kind,
        @Nullable UUID parentId,
        @NotEmpty @Size(max = 50) List<@Valid OrganisationName> names,
        @Size(max = 50) @Nullable List<@Valid OrganisationCode> codes,
        @Schema(description = "First day it exists.", examples = "1985-09-01") @Nullable LocalDate validFrom,
        @Valid @Schema(description = "Grades it teaches; absent where it teaches none or nobody has said.") @Nullable
                Grades grades,
        @Schema(description = "For peer groups.", examples = "rural") @Nullable Settlement settlement) {}
