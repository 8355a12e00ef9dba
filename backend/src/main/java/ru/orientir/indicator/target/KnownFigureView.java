package ru.orientir.indicator.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.orientir.platform.http.Versioned;

/**
 * A known figure as it is answered.
 *
 * @param value how many
 */
public record KnownFigureView(
        UUID id,
        String version,
        UUID organisationId,
        @Schema(examples = "pupils:5-11") String measure,
        @Schema(examples = "RY2025") String period,
        @Schema(examples = "412") BigDecimal value,
        @Schema(examples = "ОО-1, раздел 1.3") String source,
        @Schema(examples = "2025-09-20") LocalDate takenOn)
        implements Versioned {}
