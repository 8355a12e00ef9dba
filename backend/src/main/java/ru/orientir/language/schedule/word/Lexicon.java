package ru.orientir.language.schedule.word;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every known word form and its meaning. Forms are made of stems and endings, so that no case of a word is forgotten. */
final class Lexicon {

    private static final Map<String, Lexeme> WORDS = new HashMap<>();
    private static final Set<String> CORRECTABLE = new HashSet<>();

    static {
        RussianWords.addTo(new Builder());
        EnglishWords.addTo(new Builder());
    }

    private Lexicon() {}

    /** The meaning of a word in lower case, or null. */
    static @Nullable Lexeme find(String word) {
        return WORDS.get(word);
    }

    /** Long words of a kind that a typing slip still leaves recognisable. */
    static Collection<String> correctable() {
        return CORRECTABLE;
    }

    /** Adds words; a later entry of the same form replaces an earlier one. */
    static final class Builder {

        private static final int SHORTEST_CORRECTABLE = 6;

        Builder stem(Sense sense, int value, String stem, String endings) {
            for (String ending : endings.split(" ")) {
                String form = ending.equals("_") ? stem : stem + ending;
                WORDS.put(form, new Lexeme(sense, value));
                if (form.length() >= SHORTEST_CORRECTABLE && forgiving(sense)) {
                    CORRECTABLE.add(form);
                }
            }
            return this;
        }

        Builder words(Sense sense, int value, String forms) {
            return stem(sense, value, "", forms);
        }

        Builder unit(Unit unit, String stem, String endings) {
            return stem(Sense.UNIT, unit.ordinal(), stem, endings);
        }

        private static boolean forgiving(Sense sense) {
            return switch (sense) {
                case MONTH, WEEKDAY, EVERY_UNIT_ADVERB, CONTINUOUSLY, SCHOOL, HOLIDAYS, DURING -> true;
                default -> false;
            };
        }
    }
}
