package ru.orientir.importing.recogniser.roadmap;

import static ru.orientir.importing.draft.ColumnMeaning.CONTROLLER;
import static ru.orientir.importing.draft.ColumnMeaning.CO_EXECUTOR;
import static ru.orientir.importing.draft.ColumnMeaning.PARTICIPANT;
import static ru.orientir.importing.draft.ColumnMeaning.REPORT_FORM;
import static ru.orientir.importing.draft.ColumnMeaning.RESPONSIBLE;
import static ru.orientir.importing.draft.ColumnMeaning.RESULT;
import static ru.orientir.importing.draft.ColumnMeaning.SCHEDULE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.ColumnMeaning;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.line.Words;

/**
 * An item of a plan whose words say what columns would: «1. Семинар. Срок: до 1 мая. Ответственный: методист».
 *
 * @param number as printed, or null
 * @param details what follows each label
 * @param end the line after those it takes
 */
record PlanItem(@Nullable String number, String title, Map<ColumnMeaning, String> details, Place place, int end) {
    static final List<ColumnMeaning> DETAILS =
            List.of(SCHEDULE, RESPONSIBLE, CO_EXECUTOR, CONTROLLER, PARTICIPANT, RESULT, REPORT_FORM);
    private static final Pattern LABEL = Pattern.compile("(?iu)(?<![\\p{L}«])(?:"
            + "(?<when>(?:срок\\p{L}*|дата|период)(?:\\s+(?:исполнения|проведения|реализации|выполнения))?)"
            + "|(?<who>ответственн\\p{L}+(?:\\s+исполнител\\p{L}+|\\s+за\\s+(?:исполнение|проведение|выполнение))?|отв\\.|исполнител[ьи])"
            + "|(?<with>соисполнител[ьи])|(?<control>контроль)|(?<for>участники|целевая\\s+аудитория)"
            + "|(?<result>(?:(?:ожидаем|планируем)\\p{L}+\\s+)?результат\\p{L}*)"
            + "|(?<report>форма\\s+(?:отч[её]та|отч[её]тности|представления|подтверждения)|подтверждение))"
            + "\\s*(?:[:–—-]+\\s*|(?<=отв\\.)\\s*|\\s(?=до\\s|с\\s|в\\s+теч|\\d))");
    private static final String[] GROUPS = {"when", "who", "with", "control", "for", "result", "report"};
    private static final Pattern BRACKETED = Pattern.compile("^(\\d{1,3})\\)");
    private static final int MOST_LINES = 12;

    boolean isActivity() {
        return !title.isBlank() && (details.containsKey(SCHEDULE) || details.containsKey(RESPONSIBLE));
    }

    /** Reads the item that begins with a line, whether it is one of a plan or not. */
    static PlanItem at(List<Line> lines, int from) {
        var text = new StringBuilder(lines.get(from).text());
        int next = from + 1;
        while (next < Math.min(lines.size(), from + MOST_LINES) && goesOn(lines.get(next), text)) {
            text.append('\n').append(lines.get(next++).text());
        }
        return of(text.toString(), lines.get(from).place(), next);
    }

    private static PlanItem of(String text, Place place, int end) {
        var details = new EnumMap<ColumnMeaning, String>(ColumnMeaning.class);
        var label = LABEL.matcher(text);
        int titleEnd = text.length();
        if (label.find()) {
            titleEnd = label.start();
            ColumnMeaning meaning = meaning(label);
            int value = label.end();
            while (label.find()) {
                put(details, meaning, text.substring(value, label.start()));
                meaning = meaning(label);
                value = label.end();
            }
            put(details, meaning, text.substring(value));
        }
        var numbered = Words.numbered(Words.item(text.substring(0, titleEnd).strip()));
        var bracketed = BRACKETED.matcher(text);
        var number = bracketed.find() ? bracketed.group(1) : numbered.number();
        return new PlanItem(number, trimmed(numbered.text()), details, place, end);
    }

    private static boolean goesOn(Line line, CharSequence before) {
        var label = LABEL.matcher(line.text());
        boolean opensWithLabel = label.find() && label.start() <= 2;
        return !line.heading()
                && (opensWithLabel
                        || Words.startsLower(line.text())
                                && LABEL.matcher(before).find());
    }

    private static ColumnMeaning meaning(Matcher label) {
        for (int i = 0; i < GROUPS.length; i++) {
            if (label.group(GROUPS[i]) != null) {
                return DETAILS.get(i);
            }
        }
        throw new IllegalStateException(label.group());
    }

    private static void put(Map<ColumnMeaning, String> details, ColumnMeaning meaning, String text) {
        var value = trimmed(text);
        if (!value.isEmpty()) {
            details.merge(meaning, value, (a, b) -> a + "\n" + b);
        }
    }

    /** Without the marks that separate it from what follows; the dot of «г.» and of initials is its own. */
    private static String trimmed(String text) {
        String s = text.strip().replaceAll("^[\\s.;,–—-]+", "").replaceAll("[\\s;,(–—-]+$", "");
        boolean opened = s.chars().filter(c -> c == '(').count()
                < s.chars().filter(c -> c == ')').count();
        if (opened) {
            s = s.replaceAll("\\)[.;,]?$", "").strip();
        }
        return s.matches("(?su).*(?:(?<!\\p{L})гг?|\\p{Lu})\\.$") ? s : s.replaceAll("[.;,]+$", "");
    }
}
