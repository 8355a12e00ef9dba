package ru.orientir.importing.recogniser.project;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a body out of «состав рабочей группы по …»: «Рабочая группа по …». */
final class BodyName {

    private static final Map<String, String> NOUNS = Map.of(
            "группы", "группа",
            "комиссии", "комиссия",
            "команды", "команда",
            "совета", "совет",
            "комитета", "комитет",
            "штаба", "штаб",
            "офиса", "офис",
            "объединения", "объединение");
    private static final Pattern GENITIVE = Pattern.compile(
            "(?iu)^((?:\\p{L}+(?:-\\p{L}+)?\\s+)*?)(" + String.join("|", NOUNS.keySet()) + ")(?!\\p{L})(.*)$");

    private BodyName() {}

    static String nominative(String name) {
        Matcher m = GENITIVE.matcher(name);
        if (!m.matches()) {
            return name;
        }
        String noun = NOUNS.getOrDefault(m.group(2).toLowerCase(), m.group(2));
        String ending = noun.endsWith("а") || noun.endsWith("я") ? "ая" : noun.endsWith("е") ? "ое" : "ый";
        String adjectives = m.group(1)
                .replaceAll("(?iu)(?:ой|ого)(?!\\p{L})", ending)
                .replaceAll(
                        "(?iu)(?:ей|его)(?!\\p{L})", ending.equals("ая") ? "ая" : ending.equals("ое") ? "ее" : "ий");
        String whole = adjectives + noun + m.group(3);
        return Character.toUpperCase(whole.charAt(0)) + whole.substring(1);
    }
}
