package ru.orientir.language;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Titles and names compared by their words: blanks, case, quotes, dashes and «ё» make no difference. */
public final class Wording {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Wording() {}

    /** The words alone, with one blank between; empty for none. */
    public static String plain(@Nullable String text) {
        return text == null
                ? ""
                : NO_WORD.matcher(text.toLowerCase(Locale.ROOT).replace('ё', 'е'))
                        .replaceAll(" ")
                        .strip();
    }

    public static boolean same(@Nullable String one, @Nullable String other) {
        return plain(one).equals(plain(other));
    }
}
