package ru.orientir.importing.recogniser.order;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.recogniser.line.Words;

/** The words of an instruction that say by when or how often: «ежегодно, до 15 января», «с 1 по 20 сентября». */
final class DeadlinePhrase {
    private static final Pattern DEADLINE = Pattern.compile(
            "(?iu)(?:в\\s+срок\\s+)?(?:до|не\\s+позднее|к)\\s+\\d{1,2}(?:\\.\\d{1,2}(?:\\.\\d{4})?|\\s+\\p{L}+)(?:\\s+\\d{4})?(?:\\s*(?:года|г\\.))?(?:\\s+(?:текущего|последующ\\p{L}+|каждого|следующего|ежегодно)[^;.,:()]*)?|в\\s+течение\\s+[^;.,:()]{3,40}");
    private static final String DAY = "\\d{1,2}(?:\\.\\d{1,2}(?:\\.\\d{4})?|\\s+" + Words.MONTH + ")";
    private static final Pattern SPAN = Pattern.compile("(?iu)(?:в\\s+период\\s+)?(?<!\\p{L})с\\s+(?:" + DAY
            + "|\\d{1,2})(?:\\s+\\d{4})?(?:\\s*(?:года|г\\.))?\\s+(?:по|до)\\s+" + DAY
            + "(?:\\s+\\d{4})?(?:\\s*(?:года|г\\.))?");
    private static final Pattern RHYTHM = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:ежегодн|ежеквартальн|ежемесячн|постоянно|annually|quarterly|monthly)\\p{L}*");

    private DeadlinePhrase() {}

    /** As printed, or null when nothing says it. */
    static @Nullable String in(String text) {
        Matcher span = SPAN.matcher(text);
        if (span.find()) {
            return span.group().strip();
        }
        Matcher deadline = DEADLINE.matcher(text);
        Matcher rhythm = RHYTHM.matcher(text);
        String often = rhythm.find() ? rhythm.group() : null;
        if (often != null && often.toLowerCase().matches("ежегодн\\p{L}*")) {
            often = "ежегодно";
        }
        if (!deadline.find()) {
            return often;
        }
        String by = deadline.group().strip();
        if (often == null || by.contains(often)) {
            return by;
        }
        // «ежегодно, до 15 января» stays as printed; apart from each other they still belong together.
        boolean adjacent = text.substring(Math.min(rhythm.end(), deadline.start()), deadline.start())
                .matches("[,\\s]*");
        return adjacent && rhythm.start() < deadline.start()
                ? text.substring(rhythm.start(), deadline.end()).strip()
                : often + ", " + by;
    }
}
