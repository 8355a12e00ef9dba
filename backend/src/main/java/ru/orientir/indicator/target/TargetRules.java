package ru.orientir.indicator.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.definition.IndicatorType;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.platform.problem.FieldError;
import ru.orientir.platform.problem.ProblemException;

/** What a target must be to the definition it aims at. */
final class TargetRules {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private TargetRules() {}

    static void check(TargetInput input, ReportingPeriod period, Definition definition) {
        var errors = new ArrayList<FieldError>();
        if (!definition.periodKinds().contains(period.kind())) {
            errors.add(new FieldError(
                    "#/period", "other_kind", "It is not measured over such periods.", kinds(definition)));
        }
        var share = definition.type() == IndicatorType.PERCENTAGE && !definition.mayExceedWhole();
        if (input.value().signum() < 0 || (share && input.value().compareTo(WHOLE) > 0)) {
            errors.add(new FieldError("#/value", "out_of_range", "No value of it can be there."));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private static List<String> kinds(Definition definition) {
        return definition.periodKinds().stream()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
