package ru.orientir.figures.suppression;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an organisation reported itself in one slice; the slice of the whole is {@code ""}, others are {@code dimension:category}, joined with {@code ;}. */
public record OwnFigure(UUID organisation, String slice, BigDecimal numerator, @Nullable BigDecimal denominator) {}
