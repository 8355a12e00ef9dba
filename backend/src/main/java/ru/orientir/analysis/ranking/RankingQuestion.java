package ru.orientir.analysis.ranking;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.analysis.place.Criterion;
import ru.orientir.analysis.place.RankingRules;
import ru.orientir.analysis.place.Rounding;
import ru.orientir.indicator.IndicatorVersionRef;
import ru.orientir.indicator.definition.IndicatorType;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.organisation.OrganisationKind;
import ru.orientir.organisation.Settlement;

/**
 * A question in its one normal form: however it is asked, the same question is equal.
 *
 * @param criteria in the order of their codes; weights without a common divisor
 */
record RankingQuestion(
        @Nullable UUID under,
        ReportingPeriod period,
        String slice,
        List<Asked> criteria,
        RankingRules rules,
        Set<OrganisationKind> kinds,
        @Nullable Settlement settlement,
        @Nullable SizeRange size) {

    /** An indicator in the version whose values the period has. */
    record Asked(IndicatorVersionRef version, long weight, boolean lessIsBetter) {
        Criterion criterion() {
            var definition = version.definition();
            var type = definition.type();
            // A score without parts moves by its last decimal; whatever is counted, by one.
            boolean counted = type != IndicatorType.SCORE;
            return new Criterion(
                    version.code(),
                    weight,
                    lessIsBetter,
                    type == IndicatorType.PERCENTAGE,
                    definition.decimals(),
                    type == IndicatorType.PERCENTAGE && !definition.mayExceedWhole(),
                    counted ? Rounding.WHOLE : Rounding.power(Rounding.DECIMALS - definition.decimals()));
        }
    }
}
