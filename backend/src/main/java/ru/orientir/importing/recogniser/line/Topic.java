package ru.orientir.importing.recogniser.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the lines after a heading or a lead-in are about. */
public enum Topic {
    GOAL("цел[ьи](?!\\p{L})|goals?(?!\\p{L})|aims?(?!\\p{L})"),
    OBJECTIVES("задач[иа]?(?!\\p{L})|objectives"),
    PRINCIPLES("принцип|principles"),
    DIRECTIONS("направлени|directions"),
    LEVELS("уровн(?:и|я|ей|ями|ях)(?!\\p{L})|(?:двух|тр[её]х|четыр[её]х|много)уровнев|levels"),
    STAGES("этап|stages|phases"),
    STAFFING("кадров\\p{L}+\\s+(?:обеспеч|состав|ресурс)|staffing"),
    RESOURCES(
            "ресурс|материально-техн|финанс|(?:информационн|методическ|нормативн\\p{L}*(?:-правов)?)\\p{L}*\\s+(?:обеспеч|баз)|resources"),
    RESULTS(
            "(?:ожидаем|планируем|предполагаем|конечн)\\p{L}+\\s+(?:\\p{L}+\\s+){0,2}результат|результаты\\s+(?:реализации|проекта|программы)|expected\\s+(?:results|outcomes)"),
    EFFECTS("эффект(?:ы|ивность\\s+реализации)|effects"),
    SWOT("swot"),
    CONCLUSIONS("вывод|conclusions"),
    INDICATORS("показател|индикатор|критери\\p{L}+\\s+(?:оценк|эффект|результат)|indicators"),
    NOTE(
            "пояснительн\\p{L}+\\s+записк|общие\\s+положения|введение|актуальност|обосновани|исходн\\p{L}+\\s|терминологи|основные\\s+понятия|нормативн\\p{L}+\\s+основани|проблемн\\p{L}+\\s+(?:анализ|поле)|анализ\\s+(?:исходн|текущ|ситуац|проблем)|introduction|background|rationale"),
    NONE("(?!)");

    private final Pattern words;

    Topic(String words) {
        this.words = Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")");
    }

    /** The topic a line opens: by its last topic word when it ends with a colon, by its first one when it is a heading. */
    public static @Nullable Topic of(Line line) {
        String text = line.text();
        if (text.length() > 260 || Words.isBulleted(text) && !line.heading()) {
            return null;
        }
        if (text.endsWith(":")) {
            return last(text);
        }
        if (line.heading()) {
            return first(text, text.length());
        }
        boolean heads = text.length() <= 120 && !text.matches("(?s).*[.;,!?]$");
        String bare = Words.numbered(text).text();
        return heads && Character.isUpperCase(bare.codePointAt(0)) ? first(bare, 25) : null;
    }

    private static @Nullable Topic first(String text, int within) {
        Topic best = null;
        int at = within;
        for (Topic topic : values()) {
            Matcher m = topic.words.matcher(text);
            if (m.find() && m.start() < at) {
                at = m.start();
                best = topic;
            }
        }
        return best;
    }

    private static @Nullable Topic last(String text) {
        Topic best = null;
        int at = Math.max(-1, text.length() - 100);
        for (Topic topic : values()) {
            Matcher m = topic.words.matcher(text);
            while (m.find()) {
                if (m.start() > at || m.start() == at && best == null) {
                    at = m.start();
                    best = topic;
                }
            }
        }
        boolean vague = best == DIRECTIONS && text.matches("(?isu).*рекомендац.*");
        return vague ? null : best;
    }
}
