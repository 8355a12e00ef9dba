package ru.orientir.analysis.summary;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.observation.ObservationStatus;
import ru.orientir.indicator.definition.Arithmetic;
import ru.orientir.indicator.definition.Definition;

/** A value with the parts it is computed from. */
@Schema(name = "Figure")
public record Figure(
        @Schema(examples = "reported") ObservationStatus status,
        @Schema(examples = "45") @Nullable BigDecimal numerator,
        @Schema(examples = "90") @Nullable BigDecimal denominator,
        @Schema(examples = "50.0") @Nullable BigDecimal value) {

    static final Figure MISSING = without(ObservationStatus.MISSING);
    static final Figure SUPPRESSED = without(ObservationStatus.SUPPRESSED);
    static final Figure NOT_APPLICABLE = without(ObservationStatus.NOT_APPLICABLE);

    private static Figure without(ObservationStatus status) {
        return new Figure(status, null, null, null);
    }

    /** What was reported; of nobody, it is not applicable. */
    static Figure of(Definition definition, BigDecimal numerator, @Nullable BigDecimal denominator) {
        return Arithmetic.value(definition, numerator, denominator)
                .map(value -> new Figure(ObservationStatus.REPORTED, plain(numerator), plain(denominator), value))
                .orElse(NOT_APPLICABLE);
    }

    /** Whether so few stand behind it that a change says little. */
    boolean isSmall(Definition definition) {
        var persons = denominator;
        return status == ObservationStatus.REPORTED
                && persons != null
                && persons.compareTo(BigDecimal.valueOf(definition.smallCohort())) < 0;
    }

    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
