package ru.orientir.language.responsible;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.name.GrammaticalCase;
import ru.orientir.language.responsible.Noun.Form;

/**
 * The head of a party.
 *
 * @param index token of the noun
 * @param adjectives tokens of the adjectives before it
 * @param cases cases the head can stand in
 * @param form null for quotes, abbreviations and unknown words
 * @param certain can't be a genitive, so it begins a party even without a separator
 */
record Head(
        int index,
        List<Integer> adjectives,
        PartKind kind,
        boolean plural,
        Set<GrammaticalCase> cases,
        @Nullable Form form,
        boolean certain) {

    Head {
        adjectives = List.copyOf(adjectives);
    }

    static Head plain(int index, PartKind kind, boolean plural) {
        return new Head(index, List.of(), kind, plural, HeadReader.ANY, null, false);
    }

    String lemma() {
        return form == null ? "" : form.noun().lemma();
    }

    boolean isIn(Set<String> lemmas) {
        return lemmas.contains(lemma());
    }
}
