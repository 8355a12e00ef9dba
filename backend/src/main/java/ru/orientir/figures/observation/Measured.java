package ru.orientir.figures.observation;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One value as it is written.
 *
 * @param versionId the version of the definition it is measured by
 * @param lineId the line of that version: values of one line can be added and compared
 * @param slice empty for the whole, else {@code dimension:category}, several joined with {@code ;}
 * @param numerator there exactly when the status is reported
 * @param members what was counted, where the roll-up counts distinct members of a registry; else empty
 */
public record Measured(
        int versionId,
        int lineId,
        int periodId,
        String slice,
        UUID organisationId,
        ObservationStatus status,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        List<UUID> members,
        ObservationSource source,
        @Nullable String sourceFile,
        @Nullable UUID submissionId,
        @Nullable String note) {}
