package ru.orientir.importing.recogniser.indicator;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.orientir.importing.draft.IndicatorDraft;
import ru.orientir.importing.draft.value.DraftWarning;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.WarningCode;
import ru.orientir.importing.recogniser.line.Words;

/** Two shares of one whole, both meant to rise: «сформировано полностью» and «сформировано частично». One takes from the other. */
final class ComplementaryShares {
    private static final List<Pattern> SCALES = List.of(
            Pattern.compile("(?iu)полностью|частично|недостаточно"),
            Pattern.compile("(?iu)высок\\p{L}+|средн\\p{L}+|низк\\p{L}+|базов\\p{L}+|повышенн\\p{L}+"));
    private static final Pattern RISES =
            Pattern.compile("(?isu).*(?:положительн\\p{L}+\\s+динамик|рост(?!\\p{L})|увеличени|повышени).*");

    private ComplementaryShares() {}

    static void warn(List<IndicatorDraft> indicators) {
        for (int i = 0; i < indicators.size(); i++) {
            for (int j = i + 1; j < indicators.size(); j++) {
                var one = indicators.get(i);
                var other = indicators.get(j);
                var left = words(one);
                var right = words(other);
                int at = differing(left, right);
                if (at >= 0 && rises(one) && rises(other)) {
                    indicators.set(i, warned(one, left[at]));
                    indicators.set(j, warned(other, right[at]));
                }
            }
        }
    }

    private static String[] words(IndicatorDraft indicator) {
        return Words.key(Field.text(indicator.name())).split(" ");
    }

    /** Where two names differ, when that is one word of a scale; -1 otherwise. */
    private static int differing(String[] left, String[] right) {
        if (left.length != right.length) {
            return -1;
        }
        int found = -1;
        for (int i = 0; i < left.length; i++) {
            if (!left[i].equals(right[i])) {
                if (found >= 0 || !areOfOneScale(left[i], right[i])) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static boolean areOfOneScale(String one, String other) {
        return SCALES.stream()
                .anyMatch(s -> s.matcher(one).matches() && s.matcher(other).matches());
    }

    private static boolean rises(IndicatorDraft indicator) {
        return indicator.unit() != null
                && RISES.matcher(indicator.unit().value()).matches();
    }

    private static IndicatorDraft warned(IndicatorDraft indicator, String word) {
        var warning = new DraftWarning(WarningCode.COMPLEMENTARY_SHARES, word, indicator.place());
        return indicator.with(
                Stream.concat(indicator.warnings().stream(), Stream.of(warning)).toList());
    }
}
