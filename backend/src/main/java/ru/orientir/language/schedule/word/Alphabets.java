package ru.orientir.language.schedule.word;

/** Reads Latin letters typed inside Russian words as the Cyrillic ones they look like. */
final class Alphabets {

    private static final String LATIN = "aceopxykmthbiu";
    private static final String CYRILLIC = "асеорхукмтнвіи";

    private Alphabets() {}

    /** The word in one alphabet, if that makes it a word; else as it is. */
    static String read(String word) {
        if (Lexicon.find(word) != null || !hasLatin(word)) {
            return word;
        }
        String cyrillic = toCyrillic(word);
        boolean mixed = !cyrillic.equals(word) && hasCyrillic(word);
        return mixed || Lexicon.find(cyrillic) != null ? cyrillic : word;
    }

    private static String toCyrillic(String word) {
        StringBuilder result = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int at = LATIN.indexOf(word.charAt(i));
            result.append(at < 0 ? word.charAt(i) : CYRILLIC.charAt(at));
        }
        return result.toString();
    }

    private static boolean hasLatin(String word) {
        return word.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    }

    private static boolean hasCyrillic(String word) {
        return word.chars().anyMatch(c -> Character.UnicodeBlock.of(c) == Character.UnicodeBlock.CYRILLIC);
    }
}
