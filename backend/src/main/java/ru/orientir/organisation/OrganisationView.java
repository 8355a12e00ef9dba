package ru.orientir.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.http.Versioned;

/**
 * An organisation as it is answered.
 *
 * @param name the name on the asked day, today if none is asked
 * @param validTo last day it exists
 * @param successorId the organisation it was merged into
 * @param grades grades it teaches; absent where it teaches none or nobody has said
 */
public record OrganisationView(
        UUID id,
        String version,
        @Schema(examples = "school") OrganisationKind kind,
        @Nullable UUID parentId,
        @Schema(examples = "МБОУ «Средняя школа № 3»") String name,
        @Schema(examples = "Школа № 3") @Nullable String shortName,
        List<OrganisationName> names,
        List<OrganisationCode> codes,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successorId,
        boolean closed,
        @Nullable Grades grades,
        @Schema(examples = "rural") @Nullable Settlement settlement)
        implements Versioned {}
