package ru.orientir.importing.recogniser.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and numbers as orders print them: «от 11.11.2021 г. № 79», ««18» июля 2022 г.». */
public final class DocumentDates {

    private static final List<String> MONTHS =
            List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");
    private static final String MONTH =
            "(январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)(?:я|а|ь|е|й)?(?!\\p{L})";
    public static final String DATE = "(?:(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})|[«\"]?(\\d{1,2})[»\"]?\\s+" + MONTH
            + "\\s+(\\d{4}))(?:\\s*(?:г\\.?|года)(?!\\p{L}))?";
    private static final Pattern DATE_PATTERN = Pattern.compile("(?iu)(?<!\\d)" + DATE);
    private static final Pattern NUMBER =
            Pattern.compile("(?:№|(?<!\\p{L})N(?=\\s*\\d))\\s*([\\p{L}\\d][\\p{L}\\d/.\\-–]*)");

    private DocumentDates() {}

    public static @Nullable LocalDate date(String text) {
        Matcher m = DATE_PATTERN.matcher(text);
        return m.find() ? date(m, 0) : null;
    }

    public static @Nullable LocalDate date(Matcher m, int offset) {
        try {
            if (m.group(offset + 1) != null) {
                return LocalDate.of(number(m, offset + 3), number(m, offset + 2), number(m, offset + 1));
            }
            String month = m.group(offset + 5).toLowerCase();
            int index = 0;
            while (!month.startsWith(MONTHS.get(index))) {
                index++;
            }
            boolean march = month.startsWith("мар");
            return LocalDate.of(number(m, offset + 6), march ? 3 : index + 1, number(m, offset + 4));
        } catch (DateTimeException e) {
            // 31 June: printed, but no date; the text stays and a person decides.
            return null;
        }
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    /** The number after «№», without a final dot, or null. */
    public static @Nullable String number(String text) {
        Matcher m = NUMBER.matcher(text);
        return m.find() ? m.group(1).replaceAll("[.\\-–]+$", "") : null;
    }
}
