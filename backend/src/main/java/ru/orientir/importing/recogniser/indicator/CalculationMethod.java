package ru.orientir.importing.recogniser.indicator;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a method of calculation («Отношение количества … к общему количеству …») divides by what.
 *
 * @param numerator in the nominative where its first words are known; null when the method names nothing
 * @param denominator null when the method names none
 */
public record CalculationMethod(@Nullable String numerator, @Nullable String denominator) {
    /** Longer than any method a person writes. */
    private static final int LONGEST = 5_000;

    private static final String AMOUNT = "(?:количеств|числ|численност|сумм)\\p{L}+";
    private static final String WHOLE = "(?:общ\\p{L}+\\s+" + AMOUNT + "|" + AMOUNT + ")";

    private static final Pattern LABELLED =
            Pattern.compile("(?iu).*?числител\\p{L}*\\s*[:–—-]\\s*(.+?)[\\s.;,]*знаменател\\p{L}*\\s*[:–—-]\\s*(.+)");
    private static final Pattern FORMULA =
            Pattern.compile("(?iu).*?=\\s*\\(?\\s*(\\p{L}{1,3}\\d?)\\s*[/÷:]\\s*(\\p{L}{1,3}\\d?)(?![\\p{L}\\d]).*");
    private static final Pattern RATIO =
            Pattern.compile("(?iu).*?(?:отношени\\p{L}+|соотношени\\p{L}+)\\s+(.+?)\\s*,?\\s+к\\s+((?:общ\\p{L}+|"
                    + AMOUNT + ")\\s.+)");
    private static final Pattern SHARE = Pattern.compile(
            "(?iu)^(?:процентн\\p{L}+\\s+)?(?:дол[яи]|процент|удельн\\p{L}+\\s+вес)\\s+(.+?)\\s*,?\\s+(?:от|к|в|из)\\s+(общ\\p{L}+\\s+"
                    + AMOUNT + "\\s.+)");
    private static final Pattern OF_ALL = Pattern.compile(
            "(?iu)^(" + AMOUNT + "\\s.+?)\\s*,?\\s+(?:от|к|в|из)\\s+(общ\\p{L}+\\s+" + AMOUNT + "\\s.+)");
    private static final Pattern DIVIDED = Pattern.compile(
            "(?iu)^(?:\\p{L}{1,3}\\s*=\\s*)?\\(?(.+?)\\s*(?:/|÷|разделить\\s+на|divided\\s+by|out\\s+of)\\s*(.+)");
    private static final Pattern ENGLISH = Pattern.compile("(?iu)^ratio\\s+of\\s+(.+?)\\s+to\\s+(.+)");

    private static final Pattern COUNTED = Pattern.compile("(?iu)^(?:отношени\\p{L}+\\s+)?(" + WHOLE + "\\s.+)");
    private static final Pattern SHARED =
            Pattern.compile("(?iu)^(?:процентн\\p{L}+\\s+)?(?:дол[яи]|процент|удельн\\p{L}+\\s+вес)\\s+(.+)");
    /** What follows the denominator: × 100, the next sentence. */
    private static final Pattern TAIL = Pattern.compile(
            "(?iu)\\s*,?\\s*(?:умнож|×|\\*|х\\s*100|x\\s*100|выраж|в\\s+процентах|\\.\\s+\\p{Lu}|\\)?\\s*[×*]\\s*100).*$");

    /** Reads a method as it is printed. */
    public static CalculationMethod of(@Nullable String printed) {
        if (printed == null || printed.isBlank() || printed.length() > LONGEST) {
            return new CalculationMethod(null, null);
        }
        var text = printed.replaceAll("\\s+", " ").strip();
        var formula = byLetters(text);
        if (formula != null) {
            return formula;
        }
        return Stream.of(LABELLED, RATIO, SHARE, OF_ALL, ENGLISH, DIVIDED)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(m -> new CalculationMethod(counted(m.group(1)), counted(m.group(2))))
                .orElseGet(() -> new CalculationMethod(alone(text), null));
    }

    /** «П = Ч / З × 100, где Ч – …; З – …». */
    private static @Nullable CalculationMethod byLetters(String text) {
        var m = FORMULA.matcher(text);
        if (!m.matches()) {
            return null;
        }
        var numerator = meaning(text, m.group(1));
        var denominator = meaning(text, m.group(2));
        return numerator == null && denominator == null ? null : new CalculationMethod(numerator, denominator);
    }

    private static @Nullable String meaning(String text, String letter) {
        var m = Pattern.compile("(?u)(?<![\\p{L}\\d])" + Pattern.quote(letter)
                        + "\\s*[–—-]\\s*(.+?)(?=\\s*[;,.]?\\s+(?<![\\p{L}\\d])\\p{L}{1,3}\\d?\\s+[–—-]\\s|$)")
                .matcher(text);
        return m.find() ? counted(m.group(1)) : null;
    }

    private static @Nullable String alone(String text) {
        var m = COUNTED.matcher(text);
        if (m.matches()) {
            return counted(m.group(1));
        }
        m = SHARED.matcher(text);
        return m.matches() ? counted("количество " + m.group(1)) : null;
    }

    /** A part without what follows it, beginning with «Количество», «Общее количество»… */
    private static String counted(String part) {
        var s = TAIL.matcher(part).replaceFirst("").strip().replaceAll("[\\s;:.,%]+$", "");
        s = s.replaceFirst("(?iu)^количеств(?:а|у)(?!\\p{L})", "количество")
                .replaceFirst("(?iu)^числ(?:а|у)(?!\\p{L})", "число")
                .replaceFirst("(?iu)^численности(?!\\p{L})", "численность")
                .replaceFirst("(?iu)^сумм(?:ы|е)(?!\\p{L})", "сумма")
                .replaceFirst("(?iu)^общ(?:его|ему)\\s+количеств(?:а|у)(?!\\p{L})", "общее количество")
                .replaceFirst("(?iu)^общ(?:его|ему)\\s+числ(?:а|у)(?!\\p{L})", "общее число")
                .replaceFirst("(?iu)^общей\\s+численности(?!\\p{L})", "общая численность")
                .replaceFirst("(?iu)^общей\\s+суммы?е?(?!\\p{L})", "общая сумма");
        if (!s.isEmpty() && Character.isLowerCase(s.codePointAt(0)) && !beginsWithAmount(s)) {
            s = participles(s) ? "количество " + s : s;
        }
        return s.isEmpty() ? s : s.substring(0, 1).toUpperCase(Locale.ROOT) + s.substring(1);
    }

    private static boolean beginsWithAmount(String text) {
        return text.matches("(?isu)^(?:общ\\p{L}+\\s+)?(?:количеств|числ|численност|сумм).*");
    }

    /** «обучающихся, прошедших …»: a genitive plural that only a «количество» before it makes a phrase. */
    private static boolean participles(String text) {
        return text.matches("(?isu)^\\p{L}+(?:ихся|ых|их|иков|ников|елей|анов|ов)(?!\\p{L}).*");
    }
}
