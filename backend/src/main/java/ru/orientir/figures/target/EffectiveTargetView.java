package ru.orientir.figures.target;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.definition.Arithmetic;

/**
 * An organisation with the target that holds there.
 *
 * @param name name of the organisation
 * @param value absent where nobody has set any
 * @param inheritedFrom the organisation above it that it comes from; absent where it is its own
 */
public record EffectiveTargetView(
        UUID organisationId,
        @Schema(examples = "Школа № 3") String name,
        @Schema(examples = "55") @Nullable BigDecimal value,
        @Nullable UUID targetId,
        @Nullable UUID inheritedFrom) {

    static EffectiveTargetView of(UUID organisation, String name, TargetsInForce.@Nullable InForce target) {
        return target == null
                ? new EffectiveTargetView(organisation, name, null, null, null)
                : new EffectiveTargetView(
                        organisation,
                        name,
                        Arithmetic.plain(target.value()),
                        target.targetId(),
                        target.inheritedBy(organisation));
    }
}
