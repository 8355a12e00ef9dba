package ru.orientir.importing.confirmation;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.definition.Band;
import ru.orientir.indicator.definition.CollectionWindow;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.definition.Disaggregation;
import ru.orientir.indicator.definition.Doubt;
import ru.orientir.indicator.definition.Threshold;
import ru.orientir.organisation.Grades;

/**
 * A known definition brought up to a newer edition of its document. What people have mended or added stays as long as the
 * document says the same method as before; a new method is taken with what it says.
 */
final class IndicatorMerge {
    private IndicatorMerge() {}

    static Definition of(Definition known, Definition edition) {
        var sameMethod = Objects.equals(plain(known.methodology()), plain(edition.methodology()));
        var formula = sameMethod ? known : edition;
        return new Definition(
                known.name(),
                formula.type(),
                said(formula, known, Definition::numerator),
                said(formula, known, Definition::denominator),
                formula.unit(),
                known.decimals(),
                known.desiredDirection(),
                sameThresholds(known, edition) ? known.thresholds() : edition.thresholds(),
                known.bands(),
                known.baseline(),
                sameWindow(known, edition) ? known.window() : edition.window(),
                said(edition, known, Definition::source),
                sameMethod ? known.methodology() : edition.methodology(),
                known.legalBasis(),
                formula.disaggregations().isEmpty() ? known.disaggregations() : formula.disaggregations(),
                known.reportedBy(),
                said(formula, known, Definition::grades),
                formula.rollUp(),
                formula.registryKind(),
                known.denominatorDate(),
                known.denominatorMeasure(),
                known.mayExceedWhole(),
                known.ranked(),
                known.targetsInherited(),
                known.periodKinds(),
                known.comparableKinds(),
                known.smallCohort(),
                sameMethod ? stillThere(known.doubts(), edition.doubts()) : edition.doubts());
    }

    /** What a person has settled stays settled, and what the document has mended is settled too. */
    private static List<Doubt> stillThere(List<Doubt> known, List<Doubt> edition) {
        var kinds = edition.stream().map(Doubt::kind).toList();
        return known.stream().filter(doubt -> kinds.contains(doubt.kind())).toList();
    }

    /** A document that is silent takes nothing away. */
    private static <T> @Nullable T said(Definition edition, Definition known, Function<Definition, @Nullable T> field) {
        var said = field.apply(edition);
        return said == null ? field.apply(known) : said;
    }

    private static boolean sameThresholds(Definition known, Definition edition) {
        return edition.thresholds().isEmpty() || texts(known.thresholds()).equals(texts(edition.thresholds()));
    }

    private static List<String> texts(List<Threshold> thresholds) {
        return thresholds.stream().map(t -> plain(t.text())).toList();
    }

    private static boolean sameWindow(Definition known, Definition edition) {
        return edition.window() == null
                || (known.window() != null
                        && plain(known.window().text())
                                .equals(plain(edition.window().text())));
    }

    private static String plain(@Nullable String text) {
        return DraftConversion.normalised(text);
    }

    /** A value of a definition in words. */
    static String words(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(IndicatorMerge::words).collect(Collectors.joining("; "));
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
