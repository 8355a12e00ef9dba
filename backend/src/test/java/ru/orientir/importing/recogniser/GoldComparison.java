package ru.orientir.importing.recogniser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.draft.roadmap.ActivityDraft;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.importing.draft.roadmap.SectionDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.PartyDraft;

/** Counts how much of the truth of one document is in its draft. */
final class GoldComparison {

    record Count(int right, int of) {
        boolean all() {
            return right == of;
        }

        @Override
        public String toString() {
            return right + "/" + of;
        }
    }

    final Map<String, Count> counts = new LinkedHashMap<>();
    final List<String> differences = new ArrayList<>();
    private final JsonNode truth;
    private final Draft draft;
    private final String name;

    GoldComparison(String name, JsonNode truth, Draft draft) {
        this.name = name;
        this.truth = truth;
        this.draft = draft;
        activities();
        lists();
        indicators();
    }

    private record Found(ActivityDraft activity, SectionDraft section) {}

    private void activities() {
        var found = new ArrayList<Found>();
        for (RoadmapDraft roadmap : draft.roadmaps()) {
            Map<String, SectionDraft> sections = new HashMap<>();
            roadmap.sections().forEach(s -> sections.put(s.key(), s));
            roadmap.activities().forEach(a -> found.add(new Found(a, sections.get(a.sectionKey()))));
        }
        var left = new ArrayList<>(found);
        int title = 0;
        int number = 0;
        int section = 0;
        int schedule = 0;
        int certain = 0;
        int who = 0;
        int result = 0;
        int missing = 0;
        for (JsonNode a : truth.get("activities")) {
            Found f = left.stream()
                    .filter(x -> cut(x.activity().title().value())
                                    .equals(a.get("title").asText())
                            && sameSection(x, a))
                    .findFirst()
                    .orElse(null);
            if (f == null) {
                f = left.stream()
                        .filter(x -> x.activity().place().line() != null
                                && Math.abs(x.activity().place().line()
                                                - a.get("line").asInt())
                                        <= 1)
                        .findFirst()
                        .orElse(null);
            }
            if (f == null) {
                missing++;
                differences.add(name + " missing: " + a.get("title").asText());
                continue;
            }
            left.remove(f);
            title += check(cut(f.activity().title().value()), a.get("title").asText(), "title");
            number += check(
                    f.activity().number(),
                    a.get("number").isNull() ? null : a.get("number").asText(),
                    "number");
            section += sameSection(f, a)
                    ? 1
                    : differ(
                            "section",
                            String.valueOf(f.section()),
                            a.get("section").asText() + " " + a.get("title").asText());
            boolean sure = a.path("schedule_certain").asBoolean(true);
            certain += sure ? 1 : 0;
            schedule += sure
                    ? check(
                            f.activity().schedule() == null
                                    ? ""
                                    : line(f.activity().schedule().value().text()),
                            a.get("schedule").asText(),
                            "schedule")
                    : 0;
            who += check(
                    f.activity().responsible().stream()
                            .map(PartyDraft::text)
                            .toList()
                            .toString(),
                    texts(a.get("responsible")).toString(),
                    "responsible");
            result += check(
                    cut(text(f.activity().expectedResult())),
                    a.get("result").isNull() ? "" : a.get("result").asText(),
                    "result");
        }
        left.forEach(
                f -> differences.add(name + " invented: " + f.activity().title().value()));
        int all = truth.get("activities").size();
        counts.put("found", new Count(all - missing, all));
        counts.put("invented", new Count(left.size(), 0));
        counts.put("title", new Count(title, all));
        counts.put("number", new Count(number, all));
        counts.put("section", new Count(section, all));
        counts.put("schedule", new Count(schedule, certain));
        counts.put("responsible", new Count(who, all));
        counts.put("result", new Count(result, all));
    }

    private boolean sameSection(Found f, JsonNode a) {
        if (a.get("section").isTextual()) {
            return f.section() != null
                    && a.get("section").asText().equals(f.section().number());
        }
        JsonNode section = truth.get("sections").get(a.get("section").asInt() - 1);
        return f.section() != null
                && line(f.section().title()).equals(section.get("title").asText());
    }

    private void lists() {
        var project = draft.project();
        count(
                "sections",
                draft.roadmaps().stream().mapToInt(r -> r.sections().size()).sum(),
                truth.get("sections").size());
        count("stages", project.stages().size(), truth.get("stages").size());
        int stageItems = 0;
        int ofItems = 0;
        int dates = 0;
        for (int i = 0; i < truth.get("stages").size() && i < project.stages().size(); i++) {
            JsonNode stage = truth.get("stages").get(i);
            var own = project.stages().get(i);
            ofItems += stage.path("items").asInt(0);
            stageItems += stage.has("items")
                            && own.items().size() == stage.get("items").asInt()
                    ? stage.get("items").asInt()
                    : 0;
            boolean same = own.title().value().equals(stage.get("title").asText())
                    && own.schedule() != null
                    && own.schedule().value().text().equals(stage.get("phrase").asText());
            dates += same ? 1 : differ("stage", own.toString(), stage.toString());
        }
        counts.put(
                "stage titles and phrases", new Count(dates, truth.get("stages").size()));
        counts.put("stage items", new Count(stageItems, ofItems));
        if (truth.path("goals").isNumber()) {
            count("goals", project.goals().size(), truth.get("goals").asInt());
        }
        if (truth.path("tasks").isNumber()) {
            count("tasks", project.objectives().size(), truth.get("tasks").asInt());
        }
        if (truth.has("principles")) {
            count(
                    "principles",
                    project.principles().size(),
                    truth.get("principles").asInt());
        }
        if (truth.has("directions")) {
            count(
                    "directions",
                    project.directions().size(),
                    truth.get("directions").size());
            for (int i = 0;
                    i < truth.get("directions").size()
                            && i < project.directions().size();
                    i++) {
                count(
                        "direction " + (i + 1) + " items",
                        project.directions().get(i).items().size(),
                        truth.get("directions").get(i).get("items").asInt());
            }
        }
        if (truth.has("passport_rows")) {
            count(
                    "passport rows",
                    project.passport().size(),
                    truth.get("passport_rows").asInt());
            count(
                    "resources",
                    project.resources().size(),
                    truth.get("resources").asInt());
        }
        if (truth.has("swot")) {
            var s = project.swot();
            count(
                    "swot S",
                    s == null ? 0 : s.strengths().size(),
                    truth.get("swot").get("S").asInt());
            count(
                    "swot W",
                    s == null ? 0 : s.weaknesses().size(),
                    truth.get("swot").get("W").asInt());
            count(
                    "swot O",
                    s == null ? 0 : s.opportunities().size(),
                    truth.get("swot").get("O").asInt());
            count(
                    "swot T",
                    s == null ? 0 : s.threats().size(),
                    truth.get("swot").get("T").asInt());
        }
        if (truth.has("staffing")) {
            count("staffing", project.staffing().size(), truth.get("staffing").size());
            for (int i = 0;
                    i < truth.get("staffing").size() && i < project.staffing().size();
                    i++) {
                count(
                        "functions " + (i + 1),
                        project.staffing().get(i).functions().size(),
                        truth.get("staffing").get(i).get("functions").asInt());
            }
        }
        if (truth.has("order_tasks")) {
            int tasks = 0;
            for (JsonNode task : truth.get("order_tasks")) {
                boolean same = draft.order() != null
                        && draft.order().instructions().stream()
                                .anyMatch(i -> line(i.text().value())
                                                .startsWith(task.get("text").asText())
                                        && (i.schedule() == null
                                                        ? ""
                                                        : i.schedule().value().text())
                                                .equals(
                                                        task.get("schedule").isNull()
                                                                ? ""
                                                                : task.get("schedule")
                                                                        .asText())
                                        && !i.executors().isEmpty());
                tasks += same
                        ? 1
                        : differ(
                                "order task",
                                draft.order() == null
                                        ? ""
                                        : draft.order().instructions().toString(),
                                task.toString());
            }
            counts.put("order tasks", new Count(tasks, truth.get("order_tasks").size()));
        }
        if (truth.has("order")) {
            boolean same = draft.order() != null
                    && draft.order().number() != null
                    && draft.order()
                            .number()
                            .value()
                            .equals(truth.get("order").get("number").asText())
                    && draft.order().date() != null
                    && draft.order()
                            .date()
                            .value()
                            .toString()
                            .equals(truth.get("order").get("date").asText());
            counts.put(
                    "order head",
                    new Count(
                            same
                                    ? 1
                                    : differ(
                                            "order",
                                            String.valueOf(draft.order()),
                                            truth.get("order").toString()),
                            1));
        }
        String title = truth.get("title").asText();
        counts.put(
                "project title",
                new Count(
                        check(
                                project.title() == null
                                        ? null
                                        : line(project.title().value()),
                                title,
                                "project title"),
                        1));
        if (truth.path("head").isTextual()) {
            counts.put(
                    "head",
                    new Count(
                            check(
                                    project.head() == null
                                            ? null
                                            : project.head().text(),
                                    truth.get("head").asText(),
                                    "head"),
                            1));
        }
    }

    private void indicators() {
        JsonNode rows = truth.path("indicators");
        if (rows.size() == 0) {
            return;
        }
        int right = 0;
        int thresholds = 0;
        for (JsonNode row : rows) {
            var own = draft.indicators().stream()
                    .filter(i ->
                            line(i.name().value()).equals(line(row.get("name").asText())))
                    .findFirst()
                    .orElse(null);
            boolean same = own != null
                    && text(own.method()).equals(row.get("method").asText())
                    && text(own.unit()).equals(row.get("unit").asText())
                    && text(own.window()).equals(row.get("period").asText())
                    && text(own.source()).equals(row.get("source").asText())
                    && truth.get("indicator_sections")
                            .get(row.get("section").asInt() - 1)
                            .get("title")
                            .asText()
                            .equals(own.section());
            right += same ? 1 : differ("indicator", String.valueOf(own), row.toString());
            thresholds += own != null
                    ? check(
                            text(own.threshold()),
                            row.get("threshold").isNull()
                                    ? ""
                                    : row.get("threshold").asText(),
                            "threshold of " + row.get("name").asText())
                    : 0;
        }
        counts.put("methodology rows", new Count(right, rows.size()));
        counts.put("thresholds", new Count(thresholds, rows.size()));
        int union = truth.get("counts").get("indicators_union").asInt();
        count("indicators in all", draft.indicators().size(), union);
        int listed = (int)
                draft.indicators().stream().filter(i -> i.listedAs() != null).count();
        count("listed", listed, truth.get("indicator_list_section_4").size());
    }

    private void count(String what, int own, int expected) {
        counts.put(what, new Count(own, expected));
        if (own != expected) {
            differences.add(name + " " + what + ": " + own + " instead of " + expected);
        }
    }

    private int check(String own, String expected, String what) {
        return java.util.Objects.equals(own, expected) ? 1 : differ(what, own, expected);
    }

    private int differ(String what, String own, String expected) {
        differences.add(name + " " + what + ": " + own + " <> " + expected);
        return 0;
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(t -> texts.add(t.asText()));
        return texts;
    }

    private static String text(Field<String> field) {
        return field == null ? "" : line(field.value());
    }

    static String line(String text) {
        return text == null
                ? ""
                : text.replaceAll("\\s+", " ").replace("· ", "- ").strip();
    }

    static String cut(String text) {
        String s = line(text);
        return s.length() > 60 ? s.substring(0, 60) : s;
    }

    boolean perfect() {
        return differences.isEmpty();
    }
}
