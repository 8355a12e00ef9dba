package ru.orientir.importing.confirmation;

import java.util.List;
import java.util.stream.Collectors;
import ru.orientir.indicator.definition.Band;
import ru.orientir.indicator.definition.CollectionWindow;
import ru.orientir.indicator.definition.Disaggregation;
import ru.orientir.indicator.definition.Doubt;
import ru.orientir.indicator.definition.Threshold;
import ru.orientir.organisation.Grades;

/** A value of a definition in words, for whoever looks at what an import would change. */
final class DefinitionWords {
    private DefinitionWords() {}

    static String of(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(DefinitionWords::of).collect(Collectors.joining("; "));
            case Threshold threshold ->
                threshold.text() == null ? threshold.value().toPlainString() : threshold.text();
            case Band band -> band.name();
            case Doubt doubt -> String.valueOf(doubt.words());
            case CollectionWindow window -> window.text() == null ? window.from() + " – " + window.to() : window.text();
            case Disaggregation parts ->
                parts.categories().stream().map(Disaggregation.Category::name).collect(Collectors.joining(", "));
            case Grades grades -> grades.from() + "–" + grades.to();
            default -> String.valueOf(value);
        };
    }
}
