package ru.orientir.importing.recogniser.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that heads a stage: «I этап Организационный (май 2016 – октябрь 2016)», «2. Практический: 2023 год»,
 * «Основной этап (сентябрь 2023 – май 2024)».
 *
 * @param number as printed, or null
 * @param dates the schedule phrase, or null
 * @param named the word «этап» or a usual stage name stands in the line
 */
public record StageLine(@Nullable String number, String title, @Nullable String dates, boolean named) {

    private static final String ROMAN_OR_DIGIT = "([IVX]{1,4}|\\d{1,2})";
    private static final Pattern NUMBER_FIRST = Pattern.compile("(?iu)^" + ROMAN_OR_DIGIT
            + "(?:-?(?:й|ый|ой|ий))?[.)]?\\s*(?:этап|stage|phase)(?!\\p{L})\\s*[.:–—-]?\\s*(.*)$");
    private static final Pattern WORD_FIRST = Pattern.compile(
            "(?iu)^(?:этап|stage|phase)\\s*№?\\s*" + ROMAN_OR_DIGIT + "(?![\\d])\\s*[.:)–—-]?\\s*(.*)$");
    private static final Pattern ORDINAL =
            Pattern.compile("(?iu)^(перв|втор|трет|четв[её]рт|пят)\\p{L}+\\s+этап\\s*[.:–—-]?\\s*(.*)$");
    private static final Pattern BRACKETED =
            Pattern.compile("^(.*?)[\\s,.–—-]*\\(([^()]*)\\)\\s*[:.;]?$", Pattern.DOTALL);
    private static final Pattern AFTER_MARK =
            Pattern.compile("^(.{3,80}?)\\s*(?:[:,]|\\s[–—-])\\s+(.{4,60}?)[:.;]?$", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:этап|stage|phase|подготовит|организацион|проектн|основной|практич|внедренч|реализацион|деятельност|заключит|обобща|контрольн|аналитич|диагностич|рефлекс|итогов|констатир|формирующ|modell|preparat|main|final)\\p{L}*");

    /** Reads a line; null when it doesn't look like the head of a stage at all. */
    public static @Nullable StageLine of(String line) {
        String text = line.replace('\n', ' ').strip();
        if (text.length() > 220) {
            return null;
        }
        String number = null;
        String rest = text;
        boolean word = NAME.matcher(text).find();
        Matcher first = NUMBER_FIRST.matcher(text);
        Matcher second = WORD_FIRST.matcher(text);
        Matcher ordinal = ORDINAL.matcher(text);
        if (first.matches() || second.matches()) {
            Matcher m = first.matches() ? first : second;
            number = m.group(1);
            rest = m.group(2);
        } else if (ordinal.matches()) {
            number = Integer.toString(
                    "перввтортретчетвпят".indexOf(ordinal.group(1).toLowerCase().substring(0, 4)) / 4 + 1);
            rest = ordinal.group(2);
        } else {
            var numbered = Words.numbered(text);
            number = numbered.number();
            rest = numbered.text();
        }
        return split(number, rest, text, word);
    }

    private static StageLine split(@Nullable String number, String rest, String text, boolean word) {
        String head = rest;
        String dates = null;
        for (Pattern shape : new Pattern[] {BRACKETED, AFTER_MARK}) {
            Matcher m = shape.matcher(rest);
            if (m.matches() && dated(m.group(2))) {
                head = m.group(1);
                dates = m.group(2).strip();
                break;
            }
        }
        if (dates == null && dated(rest) && word && rest.length() < 50 && !rest.equals(text)) {
            dates = rest;
            head = "";
        }
        String title = head.replaceAll("[\\s:.;,–—-]+$", "").strip();
        return new StageLine(number, title.isEmpty() ? text : title, dates, word);
    }

    private static boolean dated(String text) {
        return Words.isSchedule(text)
                && (text.matches("(?s).*\\d{4}.*")
                        || text.matches(
                                "(?isu).*(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|квартал|полугод).*"));
    }

    /** Surely a stage, wherever it stands. */
    public boolean certain() {
        return named && dates != null;
    }
}
