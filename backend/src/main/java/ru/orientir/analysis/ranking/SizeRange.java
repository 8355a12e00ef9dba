package ru.orientir.analysis.ranking;

import java.util.List;
import java.util.regex.Pattern;
import ru.orientir.analysis.place.Rounding;
import ru.orientir.platform.problem.ProblemException;

/** How many pupils, both ends included. */
record SizeRange(long from, long to) {
    private static final Pattern FORM = Pattern.compile("(\\d{0,9})-(\\d{0,9})");

    static SizeRange parse(String text) {
        var m = FORM.matcher(text);
        if (!m.matches() || text.equals("-")) {
            throw ProblemException.invalidParameter("size", "From–to.", List.of("100-500", "-100", "500-"));
        }
        return new SizeRange(
                m.group(1).isEmpty() ? 0 : Long.parseLong(m.group(1)),
                m.group(2).isEmpty() ? Long.MAX_VALUE / Rounding.WHOLE : Long.parseLong(m.group(2)));
    }

    boolean contains(long millionths) {
        return millionths >= from * Rounding.WHOLE && millionths <= to * Rounding.WHOLE;
    }

    @Override
    public String toString() {
        return from + "-" + (to > 999_999_999 ? "" : to);
    }
}
