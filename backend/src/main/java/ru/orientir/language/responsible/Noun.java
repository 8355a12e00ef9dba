package ru.orientir.language.responsible;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.orientir.language.name.GrammaticalCase;

/** A noun that can head a party, with its declension; class and gender follow from the dictionary form. */
record Noun(String lemma, PartKind kind) {

    /** One printed form; {@code nominative} is the nominative of the same number. */
    record Form(String printed, Noun noun, boolean plural, GrammaticalCase grammaticalCase, String nominative) {}

    enum Gender {
        MASCULINE,
        FEMININE,
        NEUTER
    }

    /**
     * Endings after the lemma loses {@code cut}, in the order of {@link GrammaticalCase}: {@code -} is no ending, {@code *}
     * the accusative that follows the genitive for people and the nominative for things.
     */
    private record Declension(String cut, String singular, String plural) {}

    private static final Set<String> PLURAL_IN_A =
            Set.of("директор", "профессор", "доктор", "мастер", "учитель", "инспектор", "редактор");
    private static final Set<String> FEMININE_IN_SOFT_SIGN = Set.of("молодежь", "сеть", "часть", "общественность");

    /** The first that fits; substantive adjectives («заведующий») decline as adjectives. */
    private static final List<Declension> DECLENSIONS = List.of(
            new Declension("щийся", "щийся щегося щемуся щегося щимся щемся", "щиеся щихся щимся щихся щимися щихся"),
            new Declension("щий", "щий щего щему щего щим щем", "щие щих щим щих щими щих"),
            new Declension("щая", "щая щей щей щую щей щей", "щие щих щим щих щими щих"),
            new Declension("ый", "ый ого ому ого ым ом", "ые ых ым ых ыми ых"),
            new Declension("ная", "ная ной ной ную ной ной", "ные ных ным ных ными ных"),
            new Declension("тая", "тая той той тую той той", "тые тых тым тых тыми тых"),
            new Declension("ия", "ия ии ии ию ией ии", "ии ий иям * иями иях"),
            new Declension("ие", "ие ия ию ие ием ии", "ия ий иям ия иями иях"),
            new Declension("е", "е а у е ем е", "а - ам а ами ах"),
            new Declension("о", "о а у о ом е", "а - ам а ами ах"),
            new Declension("ья", "ья ьи ье ью ьей ье", "ьи ей ьям * ьями ьях"),
            new Declension("я", "я и е ю ей е", "и ь ям * ями ях"),
            new Declension("й", "й я ю * ем е", "и ев ям * ями ях"),
            new Declension("ь", "ь я ю * ем е", "и ей ям * ями ях"));

    private static final Declension SOFT_FEMININE = new Declension("ь", "ь и и ь ью и", "и ей ям и ями ях");

    Gender gender() {
        if (lemma.endsWith("о") || lemma.endsWith("е")) {
            return Gender.NEUTER;
        }
        boolean inA = lemma.endsWith("а") || lemma.endsWith("я") && !lemma.endsWith("ся");
        return inA || FEMININE_IN_SOFT_SIGN.contains(lemma) ? Gender.FEMININE : Gender.MASCULINE;
    }

    List<Form> forms() {
        var declension = declension();
        var stem = lemma.substring(0, lemma.length() - declension.cut().length());
        var forms = new ArrayList<Form>();
        decline(stem, declension.singular(), false, lemma, forms);
        var regular = stem + declension.plural().split(" ")[0];
        var plural = PLURAL_IN_A.contains(lemma) ? stem + (lemma.endsWith("ь") ? "я" : "а") : regular;
        decline(stem, declension.plural(), true, plural, forms);
        if (!plural.equals(regular)) {
            forms.add(new Form(plural, this, true, GrammaticalCase.NOMINATIVE, plural));
        }
        return forms;
    }

    private void decline(String stem, String endings, boolean plural, String nominative, List<Form> into) {
        var all = endings.split(" ");
        for (var c : GrammaticalCase.values()) {
            var ending = all[c.ordinal()];
            if (ending.equals("*")) {
                boolean thing = kind == PartKind.BODY || !plural && gender() == Gender.FEMININE;
                ending = all[thing ? 0 : 1];
            }
            into.add(new Form(stem + ending.replace("-", ""), this, plural, c, nominative));
        }
    }

    private Declension declension() {
        if (FEMININE_IN_SOFT_SIGN.contains(lemma)) {
            return SOFT_FEMININE;
        }
        return DECLENSIONS.stream()
                .filter(d -> lemma.endsWith(d.cut()))
                .findFirst()
                .orElseGet(this::afterConsonant);
    }

    /** Spelling rules: и after к г х ж ш ч щ; -ей and -ем after hushers. */
    private Declension afterConsonant() {
        boolean feminine = lemma.endsWith("а");
        char last = lemma.charAt(lemma.length() - (feminine ? 2 : 1));
        boolean husher = "жшчщ".indexOf(last) >= 0;
        var plural = husher || "кгх".indexOf(last) >= 0 ? "и" : "ы";
        if (feminine) {
            return new Declension(
                    "а", "а %s е у %s е".formatted(plural, husher ? "ей" : "ой"), plural + " - ам * ами ах");
        }
        return new Declension(
                "",
                "- а у * %s е".formatted(husher ? "ем" : "ом"),
                "%s %s ам * ами ах".formatted(plural, husher ? "ей" : "ов"));
    }
}
