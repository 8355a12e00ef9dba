package ru.orientir.analysis.summary;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.definition.Threshold;
import ru.orientir.organisation.OrganisationKind;

/** Whose thresholds are whose: "at least 2 colleges" is asked of the municipality, not of each school. */
final class Levels {
    private Levels() {}

    private static Threshold.Level of(OrganisationKind kind) {
        return switch (kind) {
            case REGION -> Threshold.Level.REGION;
            case MUNICIPALITY -> Threshold.Level.MUNICIPALITY;
            default -> Threshold.Level.ORGANISATION;
        };
    }

    /** Whether a threshold is met by a rounded value; nothing when it is of another level, or there is no value. */
    static @Nullable Boolean met(Threshold threshold, OrganisationKind kind, @Nullable BigDecimal value) {
        return value == null || threshold.level() != of(kind) ? null : Boolean.valueOf(threshold.isMetBy(value));
    }

    /** Whether all thresholds of the level are met; nothing when there is none. */
    static @Nullable Boolean met(List<Threshold> thresholds, OrganisationKind kind, @Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        var answers = thresholds.stream()
                .filter(threshold -> threshold.level() == of(kind))
                .map(threshold -> threshold.isMetBy(value))
                .toList();
        return answers.isEmpty() ? null : Boolean.valueOf(!answers.contains(false));
    }
}
