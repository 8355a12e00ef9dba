package ru.orientir.language.responsible;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.name.GrammaticalCase;

/** Adjectives and participles by their endings: which cases a printed form can stand in, and its nominative. */
final class Adjective {

    private record Ending(String text, boolean plural, Set<GrammaticalCase> cases) {}

    private static final List<Ending> ENDINGS = List.of(
            ending("ыми ими", true, GrammaticalCase.INSTRUMENTAL),
            ending("ого его", false, GrammaticalCase.GENITIVE, GrammaticalCase.ACCUSATIVE),
            ending("ому ему", false, GrammaticalCase.DATIVE),
            ending("ый ий ая яя ое ее", false, GrammaticalCase.NOMINATIVE, GrammaticalCase.ACCUSATIVE),
            ending("ые ие", true, GrammaticalCase.NOMINATIVE, GrammaticalCase.ACCUSATIVE),
            ending("ую юю", false, GrammaticalCase.ACCUSATIVE),
            ending("ых их", true, GrammaticalCase.GENITIVE, GrammaticalCase.ACCUSATIVE, GrammaticalCase.PREPOSITIONAL),
            ending("ым им", true, GrammaticalCase.DATIVE),
            ending("ым им", false, GrammaticalCase.INSTRUMENTAL),
            ending(
                    "ой ей",
                    false,
                    GrammaticalCase.GENITIVE,
                    GrammaticalCase.DATIVE,
                    GrammaticalCase.INSTRUMENTAL,
                    GrammaticalCase.PREPOSITIONAL),
            ending("ой", false, GrammaticalCase.NOMINATIVE),
            ending("ом ем", false, GrammaticalCase.PREPOSITIONAL));

    /** Stems of adjectives stressed on the ending: «городской», not «городский». */
    private static final Pattern STRESSED_ENDING = Pattern.compile(
            ".*(?:городск|краев|областн|основн|мужск|передов|трудов|правов|групп?ов|выездн|полев|делов)");

    private Adjective() {}

    private static Ending ending(String texts, boolean plural, GrammaticalCase first, GrammaticalCase... rest) {
        return new Ending(texts, plural, EnumSet.of(first, rest));
    }

    /** Cases of the form in the given number; empty when it is no adjective of that number. */
    static Set<GrammaticalCase> cases(String word, boolean plural) {
        var result = EnumSet.noneOf(GrammaticalCase.class);
        var form = withoutReflexive(word);
        for (var e : ENDINGS) {
            if (e.plural() == plural && endingOf(form, e) != null) {
                result.addAll(e.cases());
            }
        }
        return result;
    }

    static boolean isAdjective(String word) {
        return !cases(word, true).isEmpty() || !cases(word, false).isEmpty();
    }

    /** Participles («курирующие», «назначенные») after a comma go on describing the party before it. */
    static boolean isParticiple(String word) {
        return word.matches(".*(?:[аяую]щ|вш|[аяе]нн)(?:ий|ие|ая|ую|его|ему|ими?|их|ей|ый|ые|ого|ому|ым|ых)(?:ся)?");
    }

    private static @Nullable String endingOf(String form, Ending e) {
        for (var ending : e.text().split(" ")) {
            if (form.length() > ending.length() + 2 && form.endsWith(ending)) {
                return ending;
            }
        }
        return null;
    }

    static String nominative(String word, boolean plural, Noun.Gender gender) {
        var form = withoutReflexive(word);
        var reflexive = word.substring(form.length());
        for (var e : ENDINGS) {
            var ending = endingOf(form, e);
            if (ending != null) {
                var stem = form.substring(0, form.length() - ending.length());
                return stem + nominativeEnding(stem, isSoft(stem, ending), plural, gender) + reflexive;
            }
        }
        return word;
    }

    private static boolean isSoft(String stem, String ending) {
        return "еию".indexOf(ending.charAt(0)) >= 0 && "кгх".indexOf(stem.charAt(stem.length() - 1)) < 0;
    }

    private static String nominativeEnding(String stem, boolean soft, boolean plural, Noun.Gender gender) {
        char last = stem.charAt(stem.length() - 1);
        boolean husher = "жшчщ".indexOf(last) >= 0;
        boolean velar = "кгх".indexOf(last) >= 0;
        if (plural) {
            return soft || velar || husher ? "ие" : "ые";
        }
        return switch (gender) {
            case FEMININE -> soft && !husher ? "яя" : "ая";
            case NEUTER -> soft ? "ее" : "ое";
            case MASCULINE -> STRESSED_ENDING.matcher(stem).matches() ? "ой" : soft || velar || husher ? "ий" : "ый";
        };
    }

    private static String withoutReflexive(String word) {
        return word.endsWith("ся") ? word.substring(0, word.length() - 2) : word;
    }
}
