package ru.orientir.analysis.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.analysis.place.NotReported;
import ru.orientir.analysis.place.Scoring;
import ru.orientir.indicator.definition.DesiredDirection;
import ru.orientir.organisation.OrganisationKind;
import ru.orientir.organisation.Settlement;

/** The question a ranking answers, in its normal form. */
@Schema(name = "RankingQuestion")
public record RankingQuestionView(
        @Nullable UUID under,
        @Schema(examples = "RY2025") String period,
        @Schema(examples = "gender:f") String slice,
        List<CriterionView> criteria,
        @Schema(examples = "min_max") Scoring scoring,
        @Schema(examples = "last") NotReported notReported,
        List<OrganisationKind> kinds,
        @Nullable Settlement settlement,
        @Nullable String size,
        long minimumCohort) {

    /**
     * @param name name of the indicator
     * @param semver version of the definition the values were measured by
     * @param weight of all weights
     */
    @Schema(name = "RankingCriterion")
    public record CriterionView(
            UUID indicatorId,
            String indicator,
            @Schema(examples = "Доля обучающихся, прошедших диагностику") String name,
            String unit,
            int decimals,
            @Schema(examples = "1.0.0") String semver,
            @Schema(examples = "0.25") BigDecimal weight,
            @Schema(examples = "increase") DesiredDirection direction) {}

    static RankingQuestionView of(RankingQuestion question) {
        long sum = question.criteria().stream()
                .mapToLong(RankingQuestion.Asked::weight)
                .sum();
        return new RankingQuestionView(
                question.under(),
                question.period().code(),
                question.slice(),
                question.criteria().stream().map(asked -> criterion(asked, sum)).toList(),
                question.rules().scoring(),
                question.rules().notReported(),
                question.kinds().stream().sorted().toList(),
                question.settlement(),
                question.size() == null ? null : question.size().toString(),
                question.rules().minimumCohort());
    }

    private static CriterionView criterion(RankingQuestion.Asked asked, long sum) {
        var definition = asked.version().definition();
        return new CriterionView(
                asked.version().indicatorId(),
                asked.version().code(),
                definition.name(),
                definition.unit(),
                definition.decimals(),
                asked.version().version(),
                BigDecimal.valueOf(asked.weight()).divide(BigDecimal.valueOf(sum), 6, RoundingMode.HALF_UP),
                asked.lessIsBetter() ? DesiredDirection.DECREASE : DesiredDirection.INCREASE);
    }
}
