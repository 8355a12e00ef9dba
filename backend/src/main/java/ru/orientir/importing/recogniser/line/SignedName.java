package ru.orientir.importing.recogniser.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name with initials as signatures print it: «Р.А. Тетерин», «Тетерин Р. А.». */
public final class SignedName {
    /** With the name as its one group. */
    public static final String REGEX =
            "(\\p{Lu}\\.\\s?(?:\\p{Lu}\\.)?\\s?\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?|\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?\\s+\\p{Lu}\\.\\s?(?:\\p{Lu}\\.)?)";

    private static final Pattern NAME = Pattern.compile(REGEX);
    private static final int LONGEST = 50;

    private SignedName() {}

    /** To be searched; the name is its first group. */
    public static Matcher in(String text) {
        return NAME.matcher(text);
    }

    public static boolean isIn(String text) {
        return in(text).find();
    }

    /** Whether a line is nothing but a name. */
    public static boolean is(String text) {
        return text.length() < LONGEST && in(text.strip()).matches();
    }
}
