package ru.orientir.analysis.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import ru.orientir.figures.moment.Moment;
import ru.orientir.figures.name.Names;
import ru.orientir.figures.name.Versions;
import ru.orientir.figures.reporter.Peers;
import ru.orientir.figures.rollup.RollUps;
import ru.orientir.figures.sight.Sight;
import ru.orientir.figures.sight.Suppressions;
import ru.orientir.figures.suppression.Suppression;
import ru.orientir.figures.target.TargetsInForce;
import ru.orientir.indicator.Indicator;
import ru.orientir.indicator.IndicatorVersionRef;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.organisation.OrganisationKind;

/** Reads everything the figures of one organisation are computed from. */
@ApplicationScoped
class Boards {
    @Inject
    Names names;

    @Inject
    Versions versions;

    @Inject
    Peers peers;

    @Inject
    RollUps rollUps;

    @Inject
    TargetsInForce targets;

    @Inject
    Suppressions suppressions;

    /**
     * @param periods besides those before the asked one
     * @param kinds only organisations of these are added up; all when empty
     */
    Board of(
            UUID organisation,
            Collection<Indicator> indicators,
            ReportingPeriod period,
            Collection<ReportingPeriod> periods,
            String slice,
            Collection<OrganisationKind> kinds,
            Sight sight,
            Moment moment) {
        var lines = versions.ofEachLine(indicators.stream().map(Indicator::id).toList(), moment);
        var every = lines.values().stream().flatMap(List::stream).toList();
        var wanted = new LinkedHashSet<>(periods);
        wanted.add(period);
        wanted.addAll(Series.before(period, null));
        var periodIds = names.periodIds(wanted);
        var alone = List.of(organisation);
        var itself = peers.get(organisation, sight, moment);
        return new Board(
                organisation,
                itself.profile().kind(),
                period,
                slice,
                lines,
                periodIds,
                rollUps.of(alone, every, periodIds.values(), slice, kinds, moment)
                        .getOrDefault(organisation, Map.of()),
                peers.below(alone, period, moment).getOrDefault(organisation, List.of()).stream()
                        .filter(some ->
                                kinds.isEmpty() || kinds.contains(some.profile().kind()))
                        .toList(),
                targets.of(alone, aims(lines), periodIds.get(period.code()), moment)
                        .getOrDefault(organisation, Map.of()),
                // The sum of some of those below is none of the tree: it may give away what the pattern of the tree
                // hides.
                hidden(
                        itself.exact(),
                        pattern -> kinds.isEmpty() ? pattern.hides(organisation, slice) : !pattern.isEmpty(),
                        moment));
    }

    /** What the newest version of each indicator aims at. */
    static List<TargetsInForce.Aim> aims(Map<UUID, List<IndicatorVersionRef>> lines) {
        return lines.values().stream()
                .map(List::getFirst)
                .map(TargetsInForce.Aim::of)
                .toList();
    }

    Board.Hidden hidden(boolean exact, Predicate<Suppression> hides, Moment moment) {
        return (lineId, periodId) -> !exact && hides.test(suppressions.of(lineId, periodId, moment.number()));
    }
}
