package ru.orientir.analysis.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.analysis.ReportedCompleteness;
import ru.orientir.figures.reporter.Peers;
import ru.orientir.figures.rollup.RollUps;
import ru.orientir.figures.target.TargetsInForce;
import ru.orientir.indicator.IndicatorVersionRef;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.organisation.OrganisationKind;

/**
 * The figures of one organisation over some periods, as the caller may see them.
 *
 * @param versions the newest of each line, the newest line first
 * @param reporters those whose figures it is made of, by profile
 */
record Board(
        UUID organisation,
        OrganisationKind kind,
        ReportingPeriod period,
        String slice,
        Map<UUID, List<IndicatorVersionRef>> versions,
        Map<String, Integer> periodIds,
        Map<RollUps.Key, RollUps.Sum> sums,
        List<Peers.Alike> reporters,
        Map<UUID, TargetsInForce.InForce> targets,
        Hidden hidden) {
    /** Whether the caller is not shown the figure of a line in a period. */
    interface Hidden {
        boolean hides(int lineId, int periodId);
    }

    /** @param measured whether anybody has answered at all */
    record Placed(IndicatorVersionRef version, Figure figure, boolean measured) {
        @Nullable
        BigDecimal value() {
            return figure.value();
        }
    }

    /** Whether the indicator was there at the moment. */
    boolean knows(UUID indicator) {
        return versions.containsKey(indicator);
    }

    /** The figure of a period, in the newest line that has one. */
    Placed figureIn(UUID indicator, ReportingPeriod of) {
        var lines = Objects.requireNonNull(versions.get(indicator), "an indicator the board knows");
        @Nullable Integer periodId = periodIds.get(of.code());
        if (periodId != null) {
            for (var version : lines) {
                var sum = sums.get(new RollUps.Key(version.lineId(), periodId));
                if (sum != null) {
                    return new Placed(version, figure(version, periodId, sum), true);
                }
            }
        }
        var newest = lines.getFirst();
        return new Placed(newest, applies(newest) ? Figure.MISSING : Figure.NOT_APPLICABLE, false);
    }

    private Figure figure(IndicatorVersionRef version, int periodId, RollUps.Sum sum) {
        if (sum.reported() == 0 || sum.numerator() == null) {
            return sum.missing() > 0 ? Figure.MISSING : Figure.NOT_APPLICABLE;
        }
        return hidden.hides(version.lineId(), periodId)
                ? Figure.SUPPRESSED
                : Figure.of(version.definition(), sum.numerator(), sum.denominator());
    }

    private boolean applies(IndicatorVersionRef version) {
        return reporters.stream().anyMatch(some -> some.mustReport(version.definition()));
    }

    /** The comparable value before: of the same kind of period, else of another the definition allows. */
    @Nullable
    Before before(UUID indicator) {
        var definition = figureIn(indicator, period).version().definition();
        for (var earlier : Series.before(period, definition)) {
            var placed = figureIn(indicator, earlier);
            if (placed.measured()) {
                return new Before(earlier, placed);
            }
        }
        return null;
    }

    /** What a value is compared with. */
    record Before(ReportingPeriod period, Placed placed) {}

    /** Of those who are there and could report it, less those who said it doesn't apply. */
    ReportedCompleteness completeness(UUID indicator) {
        var placed = figureIn(indicator, period);
        int expected = reporters.stream()
                .filter(some -> some.mustReport(placed.version().definition()))
                .mapToInt(Peers.Alike::count)
                .sum();
        @Nullable Integer periodId = periodIds.get(period.code());
        RollUps.@Nullable Sum sum = periodId == null
                ? null
                : sums.get(new RollUps.Key(placed.version().lineId(), periodId));
        return sum == null
                ? new ReportedCompleteness(0, expected)
                : new ReportedCompleteness(sum.reported(), Math.max(sum.reported(), expected - sum.notApplicable()));
    }
}
