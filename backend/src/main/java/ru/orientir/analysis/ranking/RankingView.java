package ru.orientir.analysis.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.analysis.ReportedCompleteness;
import ru.orientir.analysis.Unranked;
import ru.orientir.figures.observation.ObservationStatus;
import ru.orientir.organisation.OrganisationKind;

/**
 * A page of a ranking: its rows are first those with a place, then those without.
 *
 * @param next the address of the next page, as of the same moment; absent on the last one
 * @param offset how many rows are above the page
 * @param total how many have a place
 * @param unrankedTotal how many have none
 */
@Schema(name = "Ranking")
public record RankingView(
        List<Place> items,
        @Nullable String next,
        List<WithoutPlace> unranked,
        int offset,
        int total,
        int unrankedTotal,
        RankingMethod method,
        RankingQuestionView question,
        long asOf,
        ReportedCompleteness completeness) {

    /**
     * @param place the place; who ties shares it, and the following ones are skipped
     * @param tied others share the place
     * @param name name of the organisation
     * @param score weighted mean of the scores, 0 to 1
     * @param next the least that would move it up; absent for the first, and where no single indicator can
     */
    @Schema(name = "RankingPlace")
    public record Place(
            int place,
            boolean tied,
            UUID organisationId,
            @Schema(examples = "Школа № 3") String name,
            OrganisationKind kind,
            @Schema(examples = "0.731250") BigDecimal score,
            List<Contribution> contributions,
            @Nullable NextPlaceView next) {}

    /**
     * How one indicator takes part in a score.
     *
     * @param score 0 to 1; absent where the indicator does not apply
     * @param weight after the weights of what does not apply are shared out; they sum to 1
     * @param contribution they sum to the score
     */
    @Schema(name = "RankingContribution")
    public record Contribution(
            String indicator,
            @Schema(examples = "reported") ObservationStatus status,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal target,
            @Nullable BigDecimal score,
            BigDecimal weight,
            BigDecimal contribution) {}

    /**
     * What would move an organisation up, all else as it is.
     *
     * @param neededNumerator absent where nothing is reported yet
     * @param points how far the value is from the present one, in its unit; absent where nothing is reported yet
     * @param place the place that would be reached
     * @param overtakes some of those now ahead and then not, the nearest first
     * @param overtaken how many those are in all
     */
    @Schema(name = "RankingNextPlace")
    public record NextPlaceView(
            String indicator,
            BigDecimal neededValue,
            @Nullable BigDecimal neededNumerator,
            @Nullable BigDecimal points,
            int place,
            List<UUID> overtakes,
            int overtaken) {}

    /**
     * An organisation without a place.
     *
     * @param name name of the organisation
     */
    @Schema(name = "RankingUnranked")
    public record WithoutPlace(
            UUID organisationId, @Schema(examples = "Школа № 3") String name, OrganisationKind kind, Unranked reason) {}
}
