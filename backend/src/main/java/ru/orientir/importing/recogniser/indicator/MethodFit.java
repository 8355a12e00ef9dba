package ru.orientir.importing.recogniser.indicator;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.recogniser.line.Words;

/**
 * Whether a method measures what its indicator is called. Each rule points at a fault that real methodologies have; none
 * guesses at style, so that a sound method in other words than its name is left alone.
 */
final class MethodFit {
    private static final Pattern FIRST_NOUN = Pattern.compile(
            "(?iu)^(?:общ\\p{L}+\\s+)?(?:количеств|числ|численност)\\p{L}+\\s+((?:\\p{L}+(?:ых|их|ого|его)\\s+)*)(\\p{L}+).*");
    private static final Pattern LEARNER =
            Pattern.compile("(?iu)(?:обуча|учащ|учен|выпуск|воспит|детей|ребен|школьн).*");
    private static final Pattern ENTERS = Pattern.compile("(?isu).*(?:поступ|зачисл|продолж|трудоустр).*");
    private static final Pattern ATTENDS = Pattern.compile("(?isu).*(?:участв|принявш|охвач|прошедш|посети|вовлеч).*");
    private static final Pattern GRADES = Pattern.compile(
            "(?iu)\\d{1,2}(?:\\s*[-–—]?\\s*\\p{L}{1,2})?(?:\\s*(?:[-–—,]|и)\\s*\\d{1,2})?(?:\\s*-?\\s*\\p{L}{1,2})?\\s+класс\\p{L}*");
    private static final Pattern OWN_WHOLE = Pattern.compile(
            "(?iu).*\\(?(?:в|от|из)\\s+(общ\\p{L}+\\s+(?:количеств|числ|численност)\\p{L}+\\s+[^()]+)\\)?.*");
    private static final Pattern ACRONYM = Pattern.compile("(?u)(?<!\\p{L})\\p{Lu}{3,}(?!\\p{L})");
    private static final Pattern SHARE =
            Pattern.compile("(?isu)^(?:процентн\\p{L}+\\s+)?(?:доля|удельн\\p{L}+\\s+вес|процент|охват).*");
    private static final Pattern COMMON = Pattern.compile("(?:доля|доли|процен|колич|числ|общ|отнош|обуча|котор).*");
    private static final double ALIKE = 0.75;
    private static final double STRANGE = 0.25;
    private static final int STEM = 5;
    private static final int LONGEST = 5_000;

    private MethodFit() {}

    /** The piece of the method or the name that does not fit, or null. */
    static @Nullable String misfit(String name, String printedMethod) {
        var method = CalculationMethod.of(printedMethod);
        var counted = method.numerator();
        if (counted == null || name.length() > LONGEST) {
            return null;
        }
        var subject = name.replaceAll("\\s+", " ").strip();
        return Stream.of(
                        otherThing(subject, counted),
                        otherDeed(subject, counted),
                        otherGrades(subject, printedMethod),
                        lostGroup(subject, printedMethod),
                        otherWhole(subject, method.denominator()),
                        otherWords(subject, printedMethod, counted))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** «Количество организаций» by «количество договоров». */
    private static @Nullable String otherThing(String name, String counted) {
        var m = FIRST_NOUN.matcher(counted);
        if (!m.matches()) {
            return null;
        }
        var noun = m.group(2);
        boolean named = stems(name).contains(stem(noun));
        boolean learners = LEARNER.matcher(noun).matches()
                && Stream.of(name.split("[^\\p{L}]+"))
                        .anyMatch(w -> LEARNER.matcher(w).matches());
        return named || learners ? null : noun;
    }

    /** Who entered a college, by who visited an event. */
    private static @Nullable String otherDeed(String name, String counted) {
        boolean nameEnters = ENTERS.matcher(name).matches();
        return nameEnters
                        && !ENTERS.matcher(counted).matches()
                        && ATTENDS.matcher(counted).matches()
                ? counted
                : null;
    }

    /** The name says which grades, the method forgets them. */
    private static @Nullable String otherGrades(String name, String method) {
        var m = GRADES.matcher(name);
        return m.find() && !GRADES.matcher(method).find() ? m.group() : null;
    }

    /** Pupils with a disability are lost where the method counts only those with limited health abilities, and vice versa. */
    private static @Nullable String lostGroup(String name, String method) {
        for (var group : new String[] {"инвалид\\p{L}*", "ОВЗ"}) {
            Matcher m =
                    Pattern.compile("(?iu)(?<!\\p{L})" + group + "(?!\\p{L})").matcher(name);
            boolean inBrackets = name.matches("(?isu).*\\([^)]*" + group + "[^)]*\\).*");
            if (m.find() && !inBrackets && !method.matches("(?isu).*(?<!\\p{L})" + group + "(?!\\p{L}).*")) {
                return m.group();
            }
        }
        return null;
    }

    /** The name says of what whole, the method divides by another one. */
    private static @Nullable String otherWhole(String name, @Nullable String denominator) {
        var m = OWN_WHOLE.matcher(name);
        return denominator != null && m.matches() && Words.likeness(m.group(1), denominator) < ALIKE
                ? denominator
                : null;
    }

    /** A share whose name and method hardly share a word, nor an instrument such as ВПР. */
    private static @Nullable String otherWords(String name, String method, String counted) {
        if (!SHARE.matcher(name).matches() || sharesAcronym(name, method)) {
            return null;
        }
        var named = stems(name.replaceAll("\\([^)]*\\)", " "));
        var found = new HashSet<>(named);
        found.retainAll(stems(method));
        return named.size() > 3 && found.size() < STRANGE * named.size() ? counted : null;
    }

    private static boolean sharesAcronym(String name, String method) {
        return ACRONYM.matcher(name).results().anyMatch(r -> method.contains(r.group()));
    }

    private static Set<String> stems(String text) {
        var stems = new HashSet<String>();
        for (var word : Words.key(text).replace('ё', 'е').split(" ")) {
            if (word.length() > 2 && !COMMON.matcher(word).matches()) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    private static String stem(String word) {
        var lower = word.toLowerCase(Locale.ROOT).replace('ё', 'е');
        return lower.length() > STEM ? lower.substring(0, STEM) : lower;
    }
}
