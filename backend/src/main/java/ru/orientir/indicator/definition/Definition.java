package ru.orientir.indicator.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.period.PeriodKind;
import ru.orientir.organisation.Grades;
import ru.orientir.organisation.OrganisationKind;
import ru.orientir.platform.Defaulted;
import ru.orientir.platform.Lists;
import ru.orientir.platform.problem.Coherent;

/**
 * What an indicator measures: one value, read and written whole. What is absent has a default, and is never null here
 * unless it is marked so.
 *
 * @param name name of the indicator, as in its methodology
 * @param numerator what is counted, in words; a share without it, or without a denominator, is {@link #unfinished()}
 * @param denominator the whole it is a part of, in words
 * @param decimals how the value is rounded, HALF_UP; left out, 0 for what has no denominator, else 1
 * @param reportedBy who reports it; where absent, schools
 * @param grades grades it speaks of: not applicable by itself where none of them is taught
 * @param registryKind what is counted by {@link RollUp#DISTINCT}
 * @param denominatorMeasure known figure that fills in the denominator, e.g. {@code pupils:5-11}
 * @param mayExceedWhole a ratio such as exams per graduate, whose numerator may be above the denominator
 * @param targetsInherited whether a target holds below the organisation it is set for
 * @param comparableKinds kinds of periods that may stand beside each other; none: each kind only beside its own
 * @param smallCohort below this number of persons a value is suppressed for strangers; 0 when it is not about persons
 * @param doubts what its source document left doubtful, until a version without it settles it
 */
@Schema(name = "IndicatorDefinition")
public record Definition(
        @NotBlank @Size(max = 2000) @Schema(examples = "Доля обучающихся, прошедших диагностику") String name,
        @NotNull @Schema(examples = "percentage") IndicatorType type,
        @Size(max = 4000) @Schema(examples = "Обучающиеся 5–11 классов, прошедшие диагностику") @Nullable
                String numerator,
        @Size(max = 4000) @Schema(examples = "Все обучающиеся 5–11 классов") @Nullable String denominator,
        @NotBlank @Size(max = 100) @Schema(examples = "%") String unit,
        @Min(0) @Max(4) @Schema(examples = "1") @Defaulted Integer decimals,
        @Schema(examples = "increase") @Defaulted DesiredDirection desiredDirection,
        @Size(max = 10) @Defaulted List<@Valid Threshold> thresholds,
        @Size(max = 10) @Defaulted List<@Valid Band> bands,
        @Valid @Nullable Baseline baseline,
        @Valid @Nullable CollectionWindow window,
        @Size(max = 4000) @Nullable String source,
        @Size(max = 20000) @Nullable String methodology,
        @Size(max = 4000) @Nullable String legalBasis,
        @Size(max = 8) @Defaulted List<@Valid Disaggregation> disaggregations,
        @Size(max = 9) @Defaulted List<OrganisationKind> reportedBy,
        @Valid @Nullable Grades grades,
        @Schema(examples = "sum") @Defaulted RollUp rollUp,
        @Nullable OrganisationKind registryKind,
        @Nullable DenominatorDate denominatorDate,
        @Pattern(regexp = Definition.MEASURE) @Schema(examples = "pupils:5-11") @Nullable String denominatorMeasure,
        @Defaulted Boolean mayExceedWhole,
        @Schema(defaultValue = "true") @Defaulted Boolean ranked,
        @Schema(defaultValue = "true") @Defaulted Boolean targetsInherited,
        @Size(max = 7) @Defaulted List<PeriodKind> periodKinds,
        @Size(max = 7) @Defaulted List<PeriodKind> comparableKinds,
        @Min(0) @Max(1000) @Schema(defaultValue = "5") @Defaulted Integer smallCohort,
        @Size(max = 10) @Defaulted List<@Valid Doubt> doubts)
        implements Coherent {
    /** A measure of known figures, e.g. {@code pupils:5-11}. */
    public static final String MEASURE = "[a-z][a-z0-9_]*(:[a-z0-9_-]+)?";

    /** Below so many persons a value is suppressed for strangers, where nobody says otherwise. */
    public static final int SMALL_COHORT = 5;

    public Definition {
        decimals = decimals == null ? usualDecimals(type, denominator) : decimals;
        desiredDirection = desiredDirection == null ? DesiredDirection.NONE : desiredDirection;
        thresholds = Lists.of(thresholds);
        bands = Lists.of(bands);
        disaggregations = Lists.of(disaggregations);
        reportedBy = Lists.orElse(reportedBy, OrganisationKind.SCHOOL);
        rollUp = rollUp == null ? RollUp.SUM : rollUp;
        mayExceedWhole = Boolean.TRUE.equals(mayExceedWhole);
        ranked = !Boolean.FALSE.equals(ranked);
        targetsInherited = !Boolean.FALSE.equals(targetsInherited);
        periodKinds = Lists.orElse(periodKinds, PeriodKind.REPORTING_YEAR);
        comparableKinds = Lists.of(comparableKinds);
        smallCohort = smallCohort == null ? SMALL_COHORT : smallCohort;
        doubts = Lists.of(doubts);
    }

    @Override
    public void check(Faults faults) {
        DefinitionRules.check(this, faults);
    }

    /** How values are rounded where nobody says otherwise. */
    public static int usualDecimals(IndicatorType type, @Nullable String denominator) {
        return type == IndicatorType.COUNT || (type == IndicatorType.SCORE && denominator == null) ? 0 : 1;
    }

    /** What is missing before it can be collected; nothing when it is ready. */
    public List<Unfinished> unfinished() {
        var missing = new ArrayList<Unfinished>();
        if (hasDenominator() && (numerator == null || numerator.isBlank())) {
            missing.add(Unfinished.NO_NUMERATOR);
        }
        if (hasDenominator() && (denominator == null || denominator.isBlank())) {
            missing.add(Unfinished.NO_DENOMINATOR);
        }
        return missing;
    }

    /** Whether reporters can be asked for it. */
    public boolean collectable() {
        return unfinished().isEmpty();
    }

    /** Whether a denominator is asked for. */
    public boolean hasDenominator() {
        return switch (type) {
            case PERCENTAGE, AVERAGE -> true;
            case SCORE -> denominator != null;
            case COUNT -> false;
        };
    }

    /** The slices a form asks for: the whole, then each part of each disaggregation. */
    public List<String> slices() {
        return Stream.concat(Stream.of(""), disaggregations.stream().flatMap(d -> d.categories().stream()
                        .map(c -> d.dimension() + ":" + c.code())))
                .toList();
    }

    /** Whether a slice exists: empty for the whole, {@code gender:f}, several joined with {@code ;} in order. */
    public boolean hasSlice(String slice) {
        if (slice.isEmpty()) {
            return true;
        }
        int next = 0;
        for (var part : slice.split(";", -1)) {
            int colon = part.indexOf(':');
            int found = colon < 0 ? -1 : dimension(part.substring(0, colon), next);
            if (found < 0 || disaggregations.get(found).category(part.substring(colon + 1)) == null) {
                return false;
            }
            next = found + 1;
        }
        return true;
    }

    /** Whether values of the two kinds may stand beside each other. */
    public boolean comparable(PeriodKind one, PeriodKind other) {
        return one == other || (comparableKinds.contains(one) && comparableKinds.contains(other));
    }

    private int dimension(String code, int from) {
        for (int i = from; i < disaggregations.size(); i++) {
            if (disaggregations.get(i).dimension().equals(code)) {
                return i;
            }
        }
        return -1;
    }
}
