package ru.orientir.indicator.definition;

import java.math.BigDecimal;
import java.util.HashSet;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.platform.problem.Coherent.Faults;

/** What the fields of a definition must be to each other. */
final class DefinitionRules {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private DefinitionRules() {}

    static void check(Definition definition, Faults faults) {
        checkParts(definition, faults);
        checkThresholds(definition, faults);
        checkBands(definition, faults);
        checkBaseline(definition, faults);
        var dimensions = new HashSet<String>();
        for (int i = 0; i < definition.disaggregations().size(); i++) {
            var part = definition.disaggregations().get(i);
            if (part != null && !dimensions.add(part.dimension())) {
                faults.add("disaggregations/" + i + "/dimension", "repeated", "It is parted by this already.");
            }
        }
    }

    private static void checkParts(Definition definition, Faults faults) {
        if (definition.type() == IndicatorType.COUNT && definition.denominator() != null) {
            faults.add("denominator", "not_expected", "A count has no denominator.");
        }
        var distinct = definition.rollUp() == RollUp.DISTINCT;
        if (distinct && definition.type() != null && definition.type() != IndicatorType.COUNT) {
            faults.add("rollUp", "only_counts", "Distinct members of a registry are a count.");
        }
        if (distinct && definition.registryKind() == null) {
            faults.add("registryKind", "required", "Say what is counted.");
        }
        if (!distinct && definition.registryKind() != null) {
            faults.add("registryKind", "not_expected", "Only a distinct roll-up counts a registry.");
        }
    }

    private static void checkThresholds(Definition definition, Faults faults) {
        var seen = new HashSet<String>();
        for (int i = 0; i < definition.thresholds().size(); i++) {
            var threshold = definition.thresholds().get(i);
            if (threshold == null) {
                continue;
            }
            if (!seen.add(threshold.level() + " " + threshold.comparison())) {
                faults.add("thresholds/" + i, "repeated", "This level has such a threshold already.");
            }
            if (threshold.value() != null && !fits(definition, threshold.value())) {
                faults.add("thresholds/" + i + "/value", "out_of_range", "A share lies between 0 and 100.");
            }
        }
    }

    private static boolean fits(Definition definition, BigDecimal value) {
        return definition.type() != IndicatorType.PERCENTAGE
                || (value.signum() >= 0 && (definition.mayExceedWhole() || value.compareTo(WHOLE) <= 0));
    }

    /** From low to high, without overlaps; gaps are allowed. */
    private static void checkBands(Definition definition, Faults faults) {
        BigDecimal reached = null;
        for (int i = 0; i < definition.bands().size(); i++) {
            var band = definition.bands().get(i);
            if (band == null) {
                continue;
            }
            if (band.from() != null && band.to() != null && band.to().compareTo(band.from()) <= 0) {
                faults.add("bands/" + i + "/to", "end_before_start", "It ends before it starts.");
            }
            if (i > 0 && (reached == null || band.from() == null || band.from().compareTo(reached) < 0)) {
                faults.add("bands/" + i + "/from", "overlaps", "It overlaps the band before.");
            }
            reached = band.to();
        }
    }

    private static void checkBaseline(Definition definition, Faults faults) {
        var baseline = definition.baseline();
        if (baseline == null) {
            return;
        }
        if (baseline.period() != null && ReportingPeriod.read(baseline.period()).isEmpty()) {
            faults.add("baseline/period", "invalid_value", ReportingPeriod.CODES);
        }
        if (definition.type() != null && definition.hasDenominator() && baseline.denominator() == null) {
            faults.add("baseline/denominator", "required", "It is a ratio.");
        }
    }
}
