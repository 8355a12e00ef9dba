package ru.orientir.analysis.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.analysis.ReportedCompleteness;
import ru.orientir.figures.observation.ObservationStatus;
import ru.orientir.figures.target.TargetsInForce;
import ru.orientir.indicator.definition.Band;
import ru.orientir.indicator.definition.DesiredDirection;
import ru.orientir.indicator.definition.Threshold;

/**
 * What one indicator says about an organisation in a period.
 *
 * @param name name of the indicator
 * @param semver version of the definition the value was measured by
 * @param previous of the comparable period before
 * @param change in percentage points, or in units
 * @param improved whether the change goes where it should («положительная динамика»)
 * @param smallCohort so few stand behind a value that a change says little
 * @param trend the last five periods, the asked one last
 */
@Schema(name = "IndicatorSummary")
public record SummaryView(
        UUID indicatorId,
        String indicator,
        @Schema(examples = "Доля обучающихся, прошедших диагностику") String name,
        String unit,
        int decimals,
        @Schema(examples = "increase") DesiredDirection desiredDirection,
        @Schema(examples = "1.0.0") String semver,
        @Schema(examples = "RY2025") String period,
        Figure current,
        @Nullable Figure previous,
        @Schema(examples = "RY2024") @Nullable String previousPeriod,
        @Schema(examples = "4.5") @Nullable BigDecimal change,
        @Schema(examples = "up") Dynamics.Kind dynamics,
        @Schema(examples = "true") @Nullable Boolean improved,
        boolean smallCohort,
        @Nullable TargetView target,
        @Nullable Boolean targetMet,
        List<ThresholdView> thresholds,
        @Nullable BandView band,
        List<TrendPoint> trend,
        ReportedCompleteness completeness) {

    /**
     * @param value what the value shall reach, in the unit of the indicator
     * @param inheritedFrom the organisation it is set for, where that is one above
     */
    @Schema(name = "SummaryTarget")
    public record TargetView(@Schema(examples = "60") BigDecimal value, @Nullable UUID inheritedFrom) {
        static @Nullable TargetView of(TargetsInForce.@Nullable InForce target, Board board) {
            return target == null ? null : new TargetView(target.value(), target.inheritedBy(board.organisation()));
        }
    }

    /**
     * @param value the value to reach or to stay below, in the unit of the indicator
     * @param met absent where there is no value, or where the threshold is of another level
     */
    @Schema(name = "SummaryThreshold")
    public record ThresholdView(
            @Schema(examples = "organisation") Threshold.Level level,
            @Schema(examples = "at_least") Threshold.Comparison comparison,
            @Schema(examples = "50") BigDecimal value,
            @Nullable String text,
            @Nullable Boolean met) {}

    /**
     * The stretch a value lies in.
     *
     * @param name what the stretch is called
     */
    @Schema(name = "SummaryBand")
    public record BandView(
            @Schema(examples = "Средний уровень") String name, @Schema(examples = "fair") Band.Tone tone) {
        static @Nullable BandView of(List<Band> bands, @Nullable BigDecimal value) {
            return value == null
                    ? null
                    : bands.stream()
                            .filter(band -> band.contains(value))
                            .findFirst()
                            .map(band -> new BandView(band.name(), band.tone()))
                            .orElse(null);
        }
    }

    /**
     * @param semver version of the definition; another major version is a break of the series
     */
    @Schema(name = "SummaryTrendPoint")
    public record TrendPoint(
            @Schema(examples = "RY2024") String period,
            @Schema(examples = "reported") ObservationStatus status,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value,
            @Schema(examples = "1.0.0") @Nullable String semver) {

        static TrendPoint of(String period, Figure figure, @Nullable String version) {
            return new TrendPoint(
                    period, figure.status(), figure.numerator(), figure.denominator(), figure.value(), version);
        }
    }
}
