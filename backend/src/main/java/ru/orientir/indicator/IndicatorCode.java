package ru.orientir.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The code of an indicator made from its name: the words that tell it from others, in Latin letters. */
final class IndicatorCode {
    /** What a code is written with: fit for a column, a query and a path. */
    static final String FORM = "[A-Za-z][A-Za-z0-9_-]{0,59}";

    private static final int LONGEST = 50;
    private static final int WORDS = 3;
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\d]+");
    /** Words most names share. */
    private static final Pattern FILLER = Pattern.compile(
            "(?:процентн|дол[яюи]|количеств|численност|охва[тч]|обуча|прошедш|"
                    + "принявш|участи|образовательн|организац|учрежден|общ|отношени|котор|соответств|мероприяти|вопрос|"
                    + "освоени|удельн|показател|результат|класс|област|направленност|после|числе|менее|более|имеющ|получ).*");

    private static final Pattern SHORT = Pattern.compile("\\p{Ll}{1,2}|для|при|под|над|без|том|лет|вес|или|как");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ё', "e"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "y"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"));

    private IndicatorCode() {}

    static String of(String name) {
        var words = new ArrayList<String>();
        var grades = new ArrayList<String>();
        for (var word :
                NOT_A_WORD.split(BRACKETS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" "))) {
            if (NUMBER.matcher(word).matches()) {
                grades.add(word);
            } else if (!word.isEmpty() && !isFiller(word)) {
                words.add(latin(word));
            }
        }
        words.addAll(Math.min(words.size(), WORDS), grades);
        var code = joined(words.subList(0, Math.min(words.size(), WORDS + grades.size())));
        return code.isEmpty() || !Character.isLetter(code.charAt(0)) ? joined(List.of("p", code)) : code;
    }

    private static boolean isFiller(String word) {
        return SHORT.matcher(word).matches() || FILLER.matcher(word).matches();
    }

    private static String joined(List<String> words) {
        var code = new StringBuilder();
        for (var word : words) {
            if (!word.isEmpty() && code.length() + word.length() < LONGEST) {
                code.append(code.isEmpty() ? "" : "-").append(word);
            }
        }
        return code.toString();
    }

    private static String latin(String word) {
        var latin = new StringBuilder();
        word.chars().forEach(c -> {
            if (c < 128) {
                latin.append((char) c);
            } else {
                latin.append(LATIN.getOrDefault((char) c, ""));
            }
        });
        return latin.substring(0, Math.min(latin.length(), 12));
    }
}
