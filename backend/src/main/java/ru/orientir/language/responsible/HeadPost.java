package ru.orientir.language.responsible;

import java.util.regex.Pattern;

/** Which posts are those of the head of an organisation, as people name them in their record. */
public final class HeadPost {
    private static final Pattern HEAD = Pattern.compile(
            "(?iuU)\\s*(?:и\\.?\\s?о\\.?\\s+|врио\\s+|исполняющ\\p{L}+\\s+обязанности\\s+)?"
                    + "(?:(?:директора?|ректора?)(?!\\p{L})(?!\\s+(?:по|столов|музе|библиотек)).*"
                    + "|(?:заведующ(?:ий|ая|его|ей)|руководител[ья]|начальника?)"
                    + "(?:\\s+(?:школ|детск|доу|мб?доу|учрежд|организац|образовательн|центр|управлен|комитет|департамент).*)?)\\s*");

    private HeadPost() {}

    /** Whether «директор», «и. о. заведующей» heads the organisation; «заместитель директора», «заведующий библиотекой» don't. */
    public static boolean is(String title) {
        return HEAD.matcher(title).matches();
    }
}
