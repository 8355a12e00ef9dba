package ru.orientir.indicator.target;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The target that holds at an organisation.
 *
 * @param setAt the organisation it was set for
 */
public record EffectiveTarget(UUID targetId, UUID setAt, @Schema(examples = "55") BigDecimal value) {

    /** An organisation with the target that holds there. */
    @Schema(name = "EffectiveTargetView")
    public record View(
            UUID organisationId,
            @Schema(examples = "Школа № 3") String name,
            @Schema(description = "Absent where nobody has set any.", examples = "55") @Nullable BigDecimal value,
            @Nullable UUID targetId,
            @Schema(description = "The organisation above it that it comes from; absent where it is its own.") @Nullable
                    UUID inheritedFrom) {}

    static View view(UUID organisationId, String name, @Nullable EffectiveTarget target) {
        if (target == null) {
            return new View(organisationId, name, null, null, null);
        }
        return new View(
                organisationId,
                name,
                target.value,
                target.targetId,
                target.setAt.equals(organisationId) ? null : target.setAt);
    }
}
