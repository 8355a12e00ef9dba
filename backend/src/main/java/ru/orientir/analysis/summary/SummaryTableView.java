package ru.orientir.analysis.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.analysis.ReportedCompleteness;
import ru.orientir.figures.observation.ObservationStatus;
import ru.orientir.indicator.definition.DesiredDirection;
import ru.orientir.organisation.OrganisationKind;

/**
 * Organisations by indicators.
 *
 * @param next the address of the next page, as of the same moment; absent on the last one
 * @param indicators the columns
 * @param totals of everything below the asked organisation, not of the page
 * @param total how many rows there are in all
 */
@Schema(name = "SummaryTable")
public record SummaryTableView(
        List<Row> items,
        @Nullable String next,
        List<Column> indicators,
        Totals totals,
        int total,
        long asOf,
        @Schema(examples = "RY2025") String period,
        @Schema(examples = "RY2024") String previousPeriod) {

    /**
     * @param name name of the indicator
     * @param semver version of the definition by which the asked period was measured
     */
    @Schema(name = "SummaryTableColumn")
    public record Column(
            UUID indicatorId,
            String indicator,
            @Schema(examples = "Доля обучающихся, прошедших диагностику") String name,
            String unit,
            int decimals,
            @Schema(examples = "increase") DesiredDirection desiredDirection,
            @Schema(examples = "1.0.0") String semver) {}

    /**
     * The values of one organisation, in the order of the columns.
     *
     * @param name name of the organisation
     * @param cells values in the order of the columns
     */
    @Schema(name = "SummaryTableRow")
    public record Row(
            UUID organisationId,
            @Schema(examples = "Школа № 3") String name,
            OrganisationKind kind,
            List<Cell> cells) {}

    /**
     * Sums of parts, in the order of the columns.
     *
     * @param cells sums in the order of the columns
     */
    @Schema(name = "SummaryTableTotals")
    public record Totals(List<TotalCell> cells) {}

    /**
     * @param targetMet whether the target in force is; absent without one, without a value or without a desired direction
     * @param thresholdMet whether all thresholds of the organisation's level are
     */
    @Schema(name = "SummaryCell")
    public record Cell(
            String indicator,
            @Schema(examples = "reported") ObservationStatus status,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value,
            @Nullable Figure previous,
            @Nullable BigDecimal change,
            @Schema(examples = "up") Dynamics.Kind dynamics,
            @Nullable Boolean improved,
            boolean smallCohort,
            SummaryView.@Nullable TargetView target,
            @Nullable Boolean targetMet,
            @Nullable Boolean thresholdMet,
            SummaryView.@Nullable BandView band) {}

    /** A sum, with how many it is made of. */
    @Schema(name = "SummaryTotal")
    public record TotalCell(
            String indicator,
            @Schema(examples = "reported") ObservationStatus status,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value,
            @Nullable Figure previous,
            @Nullable BigDecimal change,
            @Schema(examples = "up") Dynamics.Kind dynamics,
            @Nullable Boolean improved,
            SummaryView.@Nullable TargetView target,
            @Nullable Boolean targetMet,
            @Nullable Boolean thresholdMet,
            SummaryView.@Nullable BandView band,
            ReportedCompleteness completeness) {}
}
