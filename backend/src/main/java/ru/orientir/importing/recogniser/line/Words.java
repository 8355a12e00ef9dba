package ru.orientir.importing.recogniser.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Texts;

/** What a short text looks like, told by its words alone. */
public final class Words {

    public static final String MONTH = "(?:январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр"
            + "|january|february|march|april|may|june|july|august|september|october|november|december)[а-я]*";
    private static final Pattern SCHEDULE = Pattern.compile("(?iu)(?<!\\p{L})(?:" + MONTH
            + "|ежегодн\\p{L}*|ежеквартальн\\p{L}*|ежемесячн\\p{L}*|еженедельн\\p{L}*|ежедневн\\p{L}*"
            + "|постоянно|систематически|регулярно|в\\s+течени[еи]|весь\\s+(?:период|год)|учебн\\p{L}+\\s+год\\p{L}*"
            + "|\\d+(?:\\s*[-–]\\s*\\d+)?\\s+раза?\\s+в|раз\\s+в|(?:до|к|с)\\s+\\d{1,2}[. ]|не\\s+позднее|(?:[1-4]|[IV]+)\\s*(?:-?\\s*(?:й|ый|ой|ий))?\\s*(?:квартал|полугоди|четверт)\\p{L}*"
            + "|квартал\\p{L}*|каникул\\p{L}*|по\\s+(?:отдельному\\s+)?(?:план|график|мере|запрос|соглас|необходим|требован|итогам)\\p{L}*"
            + "|в\\s+соответствии\\s+с[о]?\\s+(?:\\p{L}+\\s+){0,2}(?:план|график|срок)\\p{L}*|осен\\p{L}*|весн\\p{L}*|лет[оа]м?|зим\\p{L}*"
            + "|annually|yearly|monthly|quarterly|weekly|ongoing|throughout|by\\s+\\d|q[1-4]|autumn|spring|summer|winter)(?!\\p{L})"
            + "|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})|(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Pattern PERSON = Pattern.compile(
            "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?\\s+\\p{Lu}\\.\\s?\\p{Lu}\\.|\\p{Lu}\\.\\s?\\p{Lu}\\.\\s?\\p{Lu}\\p{Ll}+"
                    + "|\\p{Lu}\\p{Ll}+\\s+\\p{Lu}\\p{Ll}+\\s+\\p{Lu}\\p{Ll}+(?:вич|вна|ична|вича|вны|вичу|вне)(?!\\p{L})");
    private static final Pattern POST = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:руководител|директор|заместител|зам\\.|начальник|заведующ|методист|педагог|учител|классны|специалист|координатор|куратор"
                    + "|администрац|управлени[ея]|отдел|комитет|департамент|центр|совет|рабочая\\s+групп|групп|ответственн|социальн|психолог|советник"
                    + "|цзн|мбоу|мкоу|мбу|мку|муниципальн|образовательные\\s+орган|оо(?!\\p{L})|спо(?!\\p{L})|школ|вуз|head|director|teacher|coordinator|deputy|office|department|council|team|school)");
    private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}|[IVXLС]{1,6})\\s*[.)]?");
    private static final Pattern NUMBERED =
            Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,3}){0,4}|[IVX]{1,5})(?:[.)]\\s*|\\s+|(?=\\p{Lu}))(?=[\\p{L}«\"(])");
    private static final Pattern BULLET = Pattern.compile("^(?:[-–—•·*▪]\\s*|\\d{1,3}\\)\\s*|\\p{L}\\)\\s+)");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}%]+");

    private Words() {}

    /** A number with the text behind it; the number is null when there is none. */
    public record Numbered(@Nullable String number, String text) {

        public int depth() {
            return number == null
                    ? 0
                    : (int) number.chars().filter(c -> c == '.').count() + 1;
        }
    }

    public static Numbered numbered(String text) {
        Matcher m = NUMBERED.matcher(text);
        return m.find() ? new Numbered(m.group(1), text.substring(m.end()).strip()) : new Numbered(null, text);
    }

    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The printed number without its final mark. */
    public static String bareNumber(String text) {
        return text.replaceAll("[\\s.)]+$", "");
    }

    /** Mostly made of schedule words: short, with at least one of them. */
    public static boolean isSchedule(String text) {
        return !text.isBlank() && text.length() <= 160 && SCHEDULE.matcher(text).find() && !verbal(text);
    }

    // «Организация недели профориентации в апреле» is an activity: it opens with a noun of doing.
    private static boolean verbal(String text) {
        return text.length() > 30
                && text.matches(
                        "(?isu)^(?:\\p{L}+(?:ение|ание|ация|овка|отка|ия|ие|ить|ать|ести|верка)|подготовка|встреч\\p{L}+|экскурси\\p{L}+|конкурс\\p{L}*|участи\\p{L}+)\\s.*");
    }

    /** «сентября» for a text that is the name of a month, or null. */
    static @Nullable public String monthOf(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replaceFirst("\\s+\\d{4}.*$", "");
        return word.matches("январь|февраль|апрель|июнь|июль|сентябрь|октябрь|ноябрь|декабрь")
                ? word.substring(0, word.length() - 1) + "я"
                : word.matches("март|август") ? word + "а" : word.equals("май") ? "мая" : null;
    }

    public static boolean isResponsible(String text) {
        return !text.isBlank()
                && text.length() <= 400
                && (PERSON.matcher(text).find() || POST.matcher(text).lookingAt());
    }

    /** Finds «Петрова А.Б.», «А.Б. Петрова» and full names. */
    public static Matcher person(String text) {
        return PERSON.matcher(text);
    }

    public static boolean namesPerson(String text) {
        return PERSON.matcher(text).find();
    }

    /** A list item without its bullet. */
    public static String item(String text) {
        return BULLET.matcher(text).replaceFirst("").strip();
    }

    /** A list item without its bullet and number. */
    public static String bare(String text) {
        return numbered(item(text)).text();
    }

    public static boolean isBulleted(String text) {
        return BULLET.matcher(text).find();
    }

    public static boolean startsLower(String text) {
        return text.matches("(?s)^[«\"(]?\\p{Ll}.*");
    }

    /** Words in lower case with one blank between: what two texts are compared by. */
    public static String key(String text) {
        return NOT_A_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Share of common words, 0 to 1, by stems: endings after the sixth letter don't count. */
    public static double likeness(String a, String b) {
        Set<String> left = stems(a);
        Set<String> right = stems(b);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(left);
        common.retainAll(right);
        return 2.0 * common.size() / (left.size() + right.size());
    }

    private static Set<String> stems(String text) {
        var stems = new HashSet<String>();
        for (String word : key(text).split(" ")) {
            if (word.length() > 1) {
                stems.add(word.length() > 6 ? word.substring(0, 6) : word);
            }
        }
        return stems;
    }

    /** Items of a cell: its bulleted or numbered lines, or all lines; a lead-in line that ends with a colon isn't one. */
    public static List<String> items(String text) {
        var items = new ArrayList<String>();
        for (String line : text.split("\n")) {
            boolean opens = isBulleted(line) || numbered(line).number() != null;
            if (items.isEmpty()
                    || opens
                    || !Words.startsLower(line)
                    || items.getLast().matches("(?s).*[.;]$")) {
                items.add(opens ? bare(line) : line);
            } else {
                items.set(items.size() - 1, items.getLast() + " " + line);
            }
        }
        items.removeIf(String::isBlank);
        return items;
    }

    /** Joins a text cut by a page break; a hyphen at the cut vanishes unless it belongs to a compound. */
    public static String join(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first + second;
        }
        if (first.matches("(?s).*\\p{L}-") && startsLower(second)) {
            return (Texts.keepsHyphen(first, second) ? first : first.substring(0, first.length() - 1)) + second;
        }
        return first + (isBulleted(second) ? "\n" : " ") + second;
    }

    /** Without a pair of quotes around the whole. */
    public static String unquoted(String text) {
        String s = text.strip().replaceAll("[;,]$", "");
        if (s.length() > 2 && s.startsWith("«") && s.endsWith("»")) {
            int depth = 0;
            for (int i = 0; i < s.length() - 1; i++) {
                depth += s.charAt(i) == '«' ? 1 : s.charAt(i) == '»' ? -1 : 0;
                if (depth == 0) {
                    return s;
                }
            }
            return s.substring(1, s.length() - 1);
        }
        return s;
    }
}
