package ru.orientir.figures.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.observation.ObservationStatus;

/**
 * A roll-up with what it is made of.
 *
 * @param semver version of the definition it is measured by: the newest of its parts
 * @param reported how many organisations below reported a figure
 * @param parts the roll-ups of those directly below, and what the organisation reported itself; parts add up to the whole, except
 *     where members are counted once
 */
record RollUpView(
        @Schema(examples = "P1") String indicator,
        UUID indicatorId,
        @Schema(examples = "1.0.0") String semver,
        @Schema(examples = "RY2025") String period,
        UUID organisationId,
        @Schema(examples = "gender:f") String slice,
        @Schema(examples = "reported") ObservationStatus status,
        @Schema(examples = "45") @Nullable BigDecimal numerator,
        @Schema(examples = "90") @Nullable BigDecimal denominator,
        @Schema(examples = "50.0") @Nullable BigDecimal value,
        @Nullable Integer reported,
        List<ObservationView> parts) {}
