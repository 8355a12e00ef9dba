package ru.orientir;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Indicators a test starts from. */
public final class GivenIndicator {
    private GivenIndicator() {}

    /** A share of pupils, ready to be collected. */
    public static Given.Made share(Given.Made organisation) {
        return made(organisation, shareDefinition());
    }

    /** An indicator of a definition: the share, with these fields instead. */
    public static Given.Made with(Given.Made organisation, Map<String, Object> fields) {
        return made(organisation, shareWith(fields));
    }

    public static Map<String, Object> shareWith(Map<String, Object> fields) {
        var definition = shareDefinition();
        definition.putAll(fields);
        return definition;
    }

    /** A definition to begin from; a map that may be changed. */
    public static Map<String, Object> shareDefinition() {
        return new HashMap<>(Map.of(
                "name", "Доля обучающихся 5–11 классов, прошедших профессиональную диагностику",
                "type", "percentage",
                "numerator", "Обучающиеся 5–11 классов, прошедшие диагностику",
                "denominator", "Все обучающиеся 5–11 классов",
                "unit", "%",
                "desiredDirection", "increase",
                "thresholds", List.of(Map.of("level", "organisation", "comparison", "at_least", "value", 50))));
    }

    public static Given.Made made(Given.Made organisation, Map<String, Object> definition) {
        return Given.create(
                "/indicators",
                Map.of("organisationId", organisation.id(), "definition", definition),
                organisation.id());
    }

    /** What an organisation aims at in the reporting year 2025/26. */
    public static Given.Made target(Given.Made indicator, Given.Made organisation, Object value) {
        return Given.create(
                "/targets",
                Map.of(
                        "organisationId",
                        organisation.id(),
                        "indicatorId",
                        indicator.id(),
                        "period",
                        "RY2025",
                        "value",
                        value),
                organisation.id());
    }

    /** The trimesters of 2025/26. */
    public static Given.Made trimesters(Given.Made organisation) {
        return Given.create("/term-calendars", trimestersFrom(organisation, "2025-09-01"), organisation.id());
    }

    public static Map<String, Object> trimestersFrom(Given.Made organisation, String firstDay) {
        return Map.of(
                "organisationId",
                organisation.id(),
                "startYear",
                2025,
                "kind",
                "trimester",
                "terms",
                List.of(
                        Map.of("start", firstDay, "end", "2025-11-16"),
                        Map.of("start", "2025-11-24", "end", "2026-02-15"),
                        Map.of("start", "2026-02-24", "end", "2026-05-26")));
    }

    /** How many pupils the federal form says there are in grades 5–11. */
    public static Given.Made enrolment(Given.Made organisation, int pupils) {
        return Given.create("/known-figures", enrolmentOf(organisation, pupils), organisation.id());
    }

    public static Map<String, Object> enrolmentOf(Given.Made organisation, Object pupils) {
        return Map.of(
                "organisationId",
                organisation.id(),
                "measure",
                "pupils:5-11",
                "period",
                "RY2025",
                "value",
                pupils,
                "source",
                "ОО-1",
                "takenOn",
                "2025-09-20");
    }
}
