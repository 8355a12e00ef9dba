package ru.orientir.importing.recogniser.indicator;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** «не менее 50%» as it is printed in the name of an indicator or beside it. */
final class PrintedThreshold {
    private static final Pattern THRESHOLD = Pattern.compile(
            "(?iu)\\(?\\s*((?:не\\s+(?:менее|ниже|меньше|более|выше|больше)|до|от|≥|<=|>=|at\\s+least|not\\s+less\\s+than)\\s*\\d+(?:[.,]\\d+)?\\s*(?:%|процент\\p{L}*|ед\\.?|балл\\p{L}*)?)\\s*\\)?");

    private PrintedThreshold() {}

    /** The last one of a text, or null. */
    static @Nullable String in(String text) {
        Matcher m = THRESHOLD.matcher(text);
        String found = null;
        while (m.find()) {
            if (isSurely(m)) {
                found = m.group(1).strip();
            }
        }
        return found;
    }

    private static boolean isSurely(Matcher m) {
        var whole = m.group().strip();
        boolean bracketed = whole.startsWith("(") && whole.endsWith(")");
        return bracketed
                || m.group(1).toLowerCase(Locale.ROOT).startsWith("не")
                || m.group(1).contains("%");
    }
}
