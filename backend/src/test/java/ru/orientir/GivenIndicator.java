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
}
