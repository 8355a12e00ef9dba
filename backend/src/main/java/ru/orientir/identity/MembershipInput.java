package ru.orientir.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.problem.Coherent;

/**
 * A membership as it is written.
 *
 * @param subject the Keycloak subject ({@code sub} of the token)
 * @param name name of the person, as others shall see it
 * @param validFrom first day; from now on when absent
 * @param validTo last day; until it is ended when absent
 * @param substituteFor the membership of the absent person this one stands in for: of the same role and organisation, for days with a
 *     beginning and an end
 */
public record MembershipInput(
        @NotBlank @Size(max = 255) @Schema(examples = "0a1b2c3d-0000-4000-8000-000000000001") String subject,
        @NotBlank @Size(max = 255) @Schema(examples = "coordinator") String login,
        @NotBlank @Size(max = 255) @Schema(examples = "Лугова Марина Петровна") String name,
        @NotNull UUID organisationId,
        @NotNull @Schema(examples = "coordinator") Role role,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID substituteFor)
        implements Coherent {
    @Override
    public void check(Faults faults) {
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            faults.add("validTo", "before_start", "It ends on the day it begins or later.");
        }
        if (substituteFor != null && validFrom == null) {
            faults.add("validFrom", "required", "Standing in begins on a day.");
        }
        if (substituteFor != null && validTo == null) {
            faults.add("validTo", "required", "Standing in ends on a day.");
        }
    }
}
