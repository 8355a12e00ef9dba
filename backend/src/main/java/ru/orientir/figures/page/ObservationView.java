package ru.orientir.figures.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.observation.ObservationSource;
import ru.orientir.figures.observation.ObservationStatus;

/**
 * One value, reported or rolled up. The database writes it ({@link Columns}); this says what it looks like.
 *
 * @param id of the revision; a roll-up is computed and has none, nor revision, source, time and author
 * @param semver version of the definition it is measured by; of a roll-up, the newest of its parts
 * @param slice empty for the whole, else {@code dimension:category}
 * @param value of numerator and denominator, HALF_UP at the indicator's decimals; absent where it is not applicable
 * @param reported how many organisations reported a figure; roll-ups only
 * @param sourceFile the file it came in, where it came in one
 * @param reason why it was corrected
 */
record ObservationView(
        @Schema(examples = "4711") @Nullable String id,
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
        @Nullable List<UUID> members,
        @Nullable Integer reported,
        @Nullable String note,
        @Schema(examples = "форма.xlsx") @Nullable String sourceFile,
        @Schema(examples = "Ошибка в журнале") @Nullable String reason,
        @Schema(examples = "1") @Nullable Integer revision,
        @Schema(examples = "form") @Nullable ObservationSource source,
        @Nullable Instant recordedAt,
        @Schema(examples = "Лугова Марина Петровна") @Nullable String recordedBy) {}
