package ru.orientir.collection.entry;

import java.util.List;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.definition.Disaggregation;
import ru.orientir.indicator.definition.Disaggregation.Category;
import ru.orientir.indicator.definition.Disaggregation.Relation;
import ru.orientir.indicator.definition.IndicatorType;

/** Questions of each kind. */
final class Questions {
    private Questions() {}

    static Question share(String code) {
        return of(code, IndicatorType.PERCENTAGE);
    }

    static Question ratio(String code) {
        return question(code, IndicatorType.PERCENTAGE, true, List.of());
    }

    static Question of(String code, IndicatorType type) {
        return question(code, type, false, List.of());
    }

    /** Parted by gender. */
    static Question parted(String code, IndicatorType type, Relation relation) {
        var gender = new Disaggregation(
                "gender", "Пол", relation, List.of(new Category("f", "Девушки"), new Category("m", "Юноши")));
        return question(code, type, false, List.of(gender));
    }

    private static Question question(
            String code, IndicatorType type, boolean mayExceedWhole, List<Disaggregation> disaggregations) {
        boolean two = type == IndicatorType.PERCENTAGE || type == IndicatorType.AVERAGE;
        return new Question(
                code,
                new Definition(
                        "Показатель " + code,
                        type,
                        "Числитель",
                        two ? "Знаменатель" : null,
                        "%",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        disaggregations,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        mayExceedWhole,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }
}
