package ru.orientir.figures.observation;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an organisation reported itself. */
public record Value(
        UUID organisationId,
        int lineId,
        int periodId,
        String slice,
        ObservationStatus status,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {}
