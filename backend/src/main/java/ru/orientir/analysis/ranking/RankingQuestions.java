package ru.orientir.analysis.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.moment.Moment;
import ru.orientir.figures.name.NamedIndicators;
import ru.orientir.figures.name.Versions;
import ru.orientir.indicator.Indicator;
import ru.orientir.indicator.IndicatorVersionRef;
import ru.orientir.indicator.definition.DesiredDirection;
import ru.orientir.indicator.period.Periods;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.organisation.OrganisationKind;
import ru.orientir.platform.problem.ProblemException;

/** Brings what is asked into its normal form, or says what is wrong with it. */
@ApplicationScoped
class RankingQuestions {
    private static final int MOST = 50;

    @Inject
    NamedIndicators indicators;

    @Inject
    Versions versions;

    @Inject
    Periods periods;

    RankingQuestion read(RankingParameters asked, Moment moment) {
        var period = ReportingPeriod.parse(asked.period);
        var periodId = periods.find(period).orElse(null);
        var criteria = criteria(asked, periodId, moment);
        return new RankingQuestion(
                asked.under,
                period,
                asked.slice,
                criteria,
                asked.rules(),
                kinds(asked.kinds, criteria),
                asked.settlement,
                asked.size == null ? null : SizeRange.parse(asked.size));
    }

    private List<RankingQuestion.Asked> criteria(RankingParameters asked, @Nullable Integer periodId, Moment moment) {
        var given = asked.criteria.isEmpty() ? rankable(asked.under, moment) : AskedCriterion.parse(asked.criteria);
        var weights = AskedCriterion.weights(given);
        var found = indicators.each(
                "criterion", given.stream().map(AskedCriterion::indicator).toList(), asked.under, moment);
        requireDistinct(found);
        var measured = versions.measuring(found.stream().map(Indicator::id).toList(), periodId, moment);
        var criteria = new ArrayList<RankingQuestion.Asked>();
        for (int i = 0; i < given.size(); i++) {
            @Nullable IndicatorVersionRef version = measured.get(found.get(i).id());
            if (version == null) {
                throw refuse(found.get(i).code(), "was not there at that moment");
            }
            criteria.add(criterion(version, given.get(i), weights.get(i), asked.slice));
        }
        criteria.sort(Comparator.comparing(criterion -> criterion.version().code()));
        return List.copyOf(criteria);
    }

    private List<AskedCriterion> rankable(@Nullable UUID under, Moment moment) {
        var all = indicators.all(under, moment).stream()
                .filter(i -> i.definition().ranked() && i.definition().desiredDirection() != DesiredDirection.NONE)
                .map(i -> i.id().toString() + ":1")
                .toList();
        if (all.size() > MOST) {
            throw ProblemException.invalidParameter("criterion", "Name them: there are too many for all.", List.of());
        }
        return AskedCriterion.parse(all);
    }

    private static void requireDistinct(List<Indicator> indicators) {
        var seen = new HashSet<UUID>();
        for (var indicator : indicators) {
            if (!seen.add(indicator.id())) {
                throw refuse(indicator.code(), "is named twice");
            }
        }
    }

    private static RankingQuestion.Asked criterion(
            IndicatorVersionRef version, AskedCriterion asked, long weight, String slice) {
        var definition = version.definition();
        if (!definition.ranked()) {
            throw refuse(version.code(), "may not be ranked by its definition");
        }
        if (asked.lessIsBetter() == null && definition.desiredDirection() == DesiredDirection.NONE) {
            throw refuse(version.code(), "has no desired direction: say increase or decrease");
        }
        if (!definition.hasSlice(slice)) {
            throw ProblemException.invalidParameter(
                    "slice", version.code() + " has no such slice.", definition.slices());
        }
        boolean less = asked.lessIsBetter() != null
                ? asked.lessIsBetter()
                : definition.desiredDirection() == DesiredDirection.DECREASE;
        return new RankingQuestion.Asked(version, weight, less);
    }

    private static ProblemException refuse(String code, String why) {
        return ProblemException.invalidParameter("criterion", "%s %s.".formatted(code, why), List.of());
    }

    private static Set<OrganisationKind> kinds(List<OrganisationKind> asked, List<RankingQuestion.Asked> criteria) {
        var kinds = EnumSet.noneOf(OrganisationKind.class);
        kinds.addAll(asked);
        if (kinds.isEmpty()) {
            criteria.forEach(
                    criterion -> kinds.addAll(criterion.version().definition().reportedBy()));
        }
        return kinds;
    }
}
