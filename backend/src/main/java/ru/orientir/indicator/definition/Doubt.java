package ru.orientir.indicator.definition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the source document of a definition left doubtful. It stands until a version without it settles it; what is plainly
 * missing is {@link Unfinished} instead, for it can be seen from the definition itself.
 *
 * @param words the words of the document concerned
 */
@Schema(name = "IndicatorDoubt")
public record Doubt(
        @NotNull @Schema(examples = "dynamics_as_unit") Kind kind,
        @Size(max = 20000) @Schema(examples = "положительная динамика") @Nullable String words) {

    /** What is doubtful. */
    @Schema(name = "IndicatorDoubtKind")
    public enum Kind {
        /** The method measures something else than the name says. */
        METHOD_OFF_NAME,
        /** Two shares of one whole («полностью», «частично») are both meant to rise. */
        COMPLEMENTARY_SHARES,
        /** A direction of change stood where the unit should, so the unit is a proposal. */
        DYNAMICS_AS_UNIT,
        /** The method breaks off. */
        TEXT_MISSING
    }
}
