package ru.orientir.indicator.period;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.orientir.platform.http.Versioned;

/**
 * A term calendar as it is answered.
 *
 * @param startYear calendar year the school year begins in: 2025 for 2025/26
 */
public record TermCalendarView(
        UUID id,
        String version,
        UUID organisationId,
        @Schema(examples = "2025") int startYear,
        @Schema(examples = "trimester") PeriodKind kind,
        List<TermCalendarInput.Term> terms)
        implements Versioned {}
