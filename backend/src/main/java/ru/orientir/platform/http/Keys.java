package ru.orientir.platform.http;

import java.util.regex.Pattern;

/** Sort keys computed in Java exactly as the database computes them. */
public final class Keys {
    private static final int WIDTH = 6;
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");

    private Keys() {}

    /** The first characters of a text, as {@code left(text, length)} counts them: by code point. */
    public static String of(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length));
    }

    /** A printed number so that 4.10 follows 4.9. */
    public static String natural(String number) {
        return DIGITS.matcher(number)
                .replaceAll(digits -> "0".repeat(WIDTH - digits.group().length()) + digits.group());
    }
}
