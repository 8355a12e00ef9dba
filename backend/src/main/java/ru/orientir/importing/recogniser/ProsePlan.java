package ru.orientir.importing.recogniser;

import static ru.orientir.importing.draft.ColumnMeaning.CONTROLLER;
import static ru.orientir.importing.draft.ColumnMeaning.CO_EXECUTOR;
import static ru.orientir.importing.draft.ColumnMeaning.PARTICIPANT;
import static ru.orientir.importing.draft.ColumnMeaning.REPORT_FORM;
import static ru.orientir.importing.draft.ColumnMeaning.RESPONSIBLE;
import static ru.orientir.importing.draft.ColumnMeaning.RESULT;
import static ru.orientir.importing.draft.ColumnMeaning.SCHEDULE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.ColumnMeaning;
import ru.orientir.importing.recogniser.Grid.GridRow;

/**
 * A plan written without a table: items whose words «Срок: … Ответственный: …» say what columns would. It becomes the table
 * it could have been.
 */
final class ProsePlan {

    private static final List<ColumnMeaning> DETAILS =
            List.of(SCHEDULE, RESPONSIBLE, CO_EXECUTOR, CONTROLLER, PARTICIPANT, RESULT, REPORT_FORM);
    private static final List<String> HEADERS = List.of(
            "№",
            "Мероприятие",
            "Срок",
            "Ответственный",
            "Соисполнители",
            "Контроль",
            "Участники",
            "Ожидаемый результат",
            "Форма отчёта");
    private static final Pattern LABEL = Pattern.compile("(?iu)(?<![\\p{L}«])(?:"
            + "(?<when>(?:срок\\p{L}*|дата|период)(?:\\s+(?:исполнения|проведения|реализации|выполнения))?)"
            + "|(?<who>ответственн\\p{L}+(?:\\s+исполнител\\p{L}+|\\s+за\\s+(?:исполнение|проведение|выполнение))?|отв\\.|исполнител[ьи])"
            + "|(?<with>соисполнител[ьи])|(?<control>контроль)|(?<for>участники|целевая\\s+аудитория)"
            + "|(?<result>(?:(?:ожидаем|планируем)\\p{L}+\\s+)?результат\\p{L}*)"
            + "|(?<report>форма\\s+(?:отч[её]та|отч[её]тности|представления|подтверждения)|подтверждение))"
            + "\\s*(?:[:–—-]+\\s*|(?<=отв\\.)\\s*|\\s(?=до\\s|с\\s|в\\s+теч|\\d))");
    private static final int MOST_LINES = 12;
    private static final String[] GROUPS = {"when", "who", "with", "control", "for", "result", "report"};

    /** One item with the lines it takes. */
    private record Item(String number, String title, Map<ColumnMeaning, String> details, Place place, int end) {

        boolean isActivity() {
            return !title.isBlank() && (details.containsKey(SCHEDULE) || details.containsKey(RESPONSIBLE));
        }
    }

    private final List<Flow> lines;
    private final int from;
    private final List<GridRow> rows = new ArrayList<>();
    private String month;
    private int activities;
    private int dated;
    private int end;

    private ProsePlan(List<Flow> lines, int from) {
        this.lines = lines;
        this.from = from;
        this.end = from;
    }

    /** A table and the line after the prose it was made of. */
    record Found(Grid grid, int end) {}

    /** The plan that begins with this line, or null. */
    static Found at(List<Flow> lines, int from) {
        return new ProsePlan(lines, from).find();
    }

    private Found find() {
        rows.add(row(HEADERS, lines.get(from).place()));
        int at = from;
        while (at < lines.size()) {
            Item item = item(at);
            if (item.isActivity()) {
                add(item);
                at = item.end();
                end = at;
            } else if (heads(at)) {
                section(lines.get(at));
                at++;
            } else {
                break;
            }
        }
        while (rows.getLast().filled() == 1) {
            rows.removeLast();
        }
        return activities >= 2 && dated * 2 >= activities
                ? new Found(
                        new Grid(
                                List.copyOf(rows),
                                HEADERS.size(),
                                rows.getFirst().place()),
                        end)
                : null;
    }

    /** A short line that an item, or another short line and an item, follow. */
    private boolean heads(int at) {
        Flow line = lines.get(at);
        boolean names = line.mayHead()
                && !ProseReader.ROADMAP.matcher(line.text()).find()
                && !OrderReader.isAnnex(line.text())
                && (at > from
                        || line.heading()
                        || Words.monthOf(line.text()) != null
                        || Words.numbered(line.text()).number() != null);
        if (!names || at + 1 >= lines.size()) {
            return false;
        }
        Flow next = lines.get(at + 1);
        return item(at + 1).isActivity()
                || next.mayHead() && at + 2 < lines.size() && item(at + 2).isActivity();
    }

    private void section(Flow line) {
        month = Words.monthOf(line.text()) == null ? null : line.text();
        var cells = new ArrayList<String>(List.of(line.text()));
        while (cells.size() < HEADERS.size()) {
            cells.add("");
        }
        rows.add(row(cells, line.place()));
    }

    private void add(Item item) {
        var cells = new ArrayList<String>(List.of(item.number() == null ? "" : item.number(), item.title()));
        if (month != null) {
            item.details().putIfAbsent(SCHEDULE, month);
        }
        DETAILS.forEach(d -> cells.add(item.details().getOrDefault(d, "")));
        rows.add(row(cells, item.place()));
        activities++;
        dated += item.details().containsKey(SCHEDULE) ? 1 : 0;
    }

    private static GridRow row(List<String> cells, Place place) {
        return new GridRow(List.copyOf(cells), new boolean[cells.size()], 1, place);
    }

    private Item item(int at) {
        Flow first = lines.get(at);
        var text = new StringBuilder(first.text());
        int next = at + 1;
        while (next < Math.min(lines.size(), at + MOST_LINES) && goesOn(lines.get(next), text)) {
            text.append('\n').append(lines.get(next++).text());
        }
        String whole = text.toString();
        Matcher label = LABEL.matcher(whole);
        var details = new EnumMap<ColumnMeaning, String>(ColumnMeaning.class);
        int titleEnd = whole.length();
        int valueStart = -1;
        ColumnMeaning meaning = null;
        while (label.find()) {
            if (meaning == null) {
                titleEnd = label.start();
            } else {
                put(details, meaning, whole.substring(valueStart, label.start()));
            }
            meaning = meaning(label);
            valueStart = label.end();
        }
        if (meaning != null) {
            put(details, meaning, whole.substring(valueStart));
        }
        var numbered = Words.numbered(Words.item(whole.substring(0, titleEnd).strip()));
        String title = trimmed(numbered.text());
        return new Item(number(numbered, whole), title, details, first.place(), next);
    }

    private static String number(Words.Numbered numbered, String whole) {
        Matcher bracketed = Pattern.compile("^(\\d{1,3})\\)").matcher(whole);
        return bracketed.find() ? bracketed.group(1) : numbered.number();
    }

    private boolean goesOn(Flow line, CharSequence before) {
        Matcher label = LABEL.matcher(line.text());
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
        String value = trimmed(text);
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
