package ru.orientir.indicator.definition;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.Wording;

/**
 * A known definition brought up to a newer edition of its document. What people have mended or added stays as long as the
 * document says the same method as before; a new method is taken with what it says.
 */
public final class DefinitionMerge {
    private DefinitionMerge() {}

    public static Definition of(Definition known, Definition edition) {
        var sameMethod = Wording.same(known.methodology(), edition.methodology());
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
        return thresholds.stream().map(t -> Wording.plain(t.text())).toList();
    }

    private static boolean sameWindow(Definition known, Definition edition) {
        return edition.window() == null
                || (known.window() != null
                        && Wording.same(known.window().text(), edition.window().text()));
    }
}
