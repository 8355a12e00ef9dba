package ru.orientir.importing.recogniser.indicator;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.IndicatorDraft;
import ru.orientir.importing.draft.value.DraftWarning;
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
                var word = differing(one, other);
                if (word != null && rises(one) && rises(other)) {
                    indicators.set(i, warned(one, word));
                    indicators.set(j, warned(other, differing(other, one)));
                }
            }
        }
    }

    /** The one word of a scale in which two names differ, as the first one has it; null otherwise. */
    private static @Nullable String differing(IndicatorDraft one, IndicatorDraft other) {
        var left = Words.key(one.name().value()).split(" ");
        var right = Words.key(other.name().value()).split(" ");
        String found = null;
        if (left.length != right.length) {
            return null;
        }
        for (int i = 0; i < left.length; i++) {
            var pair = new String[] {left[i], right[i]};
            if (!pair[0].equals(pair[1])) {
                boolean ofScale = SCALES.stream()
                        .anyMatch(s -> s.matcher(pair[0]).matches()
                                && s.matcher(pair[1]).matches());
                if (found != null || !ofScale) {
                    return null;
                }
                found = pair[0];
            }
        }
        return found;
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
