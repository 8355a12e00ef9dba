package ru.orientir.importing.recogniser.line;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line that begins an annex: «Приложение 3», «Приложение № 1 к приказу …». */
public final class AnnexLine {
    private static final Pattern ANNEX = Pattern.compile("(?isu)^(?:приложение|annex|appendix).*");
    private static final Pattern NUMBER = Pattern.compile("(?iu)^\\p{L}+\\s*(?:№|N)?\\s*(\\d+|[IVX]+)?");

    private AnnexLine() {}

    /** Whether a text begins with the word; a sentence may, too. */
    public static boolean opens(String text) {
        return ANNEX.matcher(text).matches();
    }

    /** Whether a line is nothing else. */
    public static boolean is(String text) {
        return text.length() < 80 && opens(text);
    }

    /** As printed, or null. */
    public static @Nullable String number(String text) {
        var number = NUMBER.matcher(text);
        return number.find() ? number.group(1) : null;
    }
}
