package ru.orientir.collection.entry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.reporter.Reporter;

/**
 * What rules may ask about the organisation that reports.
 *
 * @param kind lower_snake, as on the wire
 * @param settlement {@code urban} or {@code rural}
 */
public record ReporterTraits(
        String kind, @Nullable String settlement, @Nullable Integer lowestGrade, @Nullable Integer highestGrade) {

    public static ReporterTraits of(Reporter organisation) {
        var settlement = organisation.settlement();
        var grades = organisation.profile().grades();
        return new ReporterTraits(
                organisation.profile().kind().name().toLowerCase(Locale.ROOT),
                settlement == null ? null : settlement.name().toLowerCase(Locale.ROOT),
                grades == null ? null : grades.from(),
                grades == null ? null : grades.to());
    }

    Map<String, Object> forRules() {
        var map = new HashMap<String, Object>();
        map.put(RuleLanguage.KIND, kind);
        if (settlement != null) {
            map.put(RuleLanguage.SETTLEMENT, settlement);
        }
        if (lowestGrade != null) {
            map.put(RuleLanguage.LOWEST_GRADE, lowestGrade.doubleValue());
        }
        if (highestGrade != null) {
            map.put(RuleLanguage.HIGHEST_GRADE, highestGrade.doubleValue());
        }
        return map;
    }
}
