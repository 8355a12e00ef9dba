package ru.orientir.importing.recogniser.line;

import java.util.regex.Pattern;

/** What plans call themselves: «Дорожная карта …», «План мероприятий …», «Календарный план …». */
public final class RoadmapTitle {
    private static final Pattern NAMES = Pattern.compile(
            "(?iu)дорожн\\p{L}+\\s+карт|(?<!\\p{L})план\\p{L}*[\\s-]+(?:\\p{L}+\\s+){0,3}?(?:мероприят|работ|действий|график)|комплекс\\p{L}*\\s+(?:мер|мероприят)|календарн\\p{L}+\\s+план|план-график|road\\s?map|action\\s+plan|plan\\s+of|work\\s+plan");
    // «… в 2023 - 2027 гг.» is no sentence.
    private static final Pattern SENTENCE = Pattern.compile("(?iu)(?<!(?<!\\p{L})г)(?<!(?<!\\p{L})гг)[.;:]$");
    private static final int LONGEST = 400;
    private static final int NAMED_WITHIN = 60;

    private RoadmapTitle() {}

    /** Whether a text speaks of a plan at all. */
    public static boolean isNamedIn(String text) {
        return NAMES.matcher(text).find();
    }

    /** Whether a text begins with the name of a plan. */
    public static boolean opens(String text) {
        return NAMES.matcher(text).lookingAt();
    }

    /** Whether a line is the title of a plan: not a sentence, not an item, and soon at its point. */
    public static boolean is(String text) {
        if (text.length() > LONGEST || SENTENCE.matcher(text).find() || Words.isBulleted(text)) {
            return false;
        }
        var name = NAMES.matcher(text);
        return name.find() && name.start() < NAMED_WITHIN && Character.isUpperCase(firstLetter(text));
    }

    private static int firstLetter(String text) {
        return text.codePoints().filter(Character::isLetter).findFirst().orElse('x');
    }
}
