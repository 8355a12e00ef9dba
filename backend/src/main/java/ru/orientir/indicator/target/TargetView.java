package ru.orientir.indicator.target;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.http.Versioned;

/**
 * A target as it is answered.
 *
 * @param value what the value shall reach, in the unit of the indicator
 */
public record TargetView(
        UUID id,
        String version,
        UUID organisationId,
        UUID indicatorId,
        @Schema(examples = "RY2025") String period,
        @Schema(examples = "55") BigDecimal value,
        @Nullable String note)
        implements Versioned {}
