package ru.orientir.importing.recogniser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.project.StageDraft;
import ru.orientir.importing.draft.roadmap.ActivityDraft;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.importing.draft.roadmap.SectionDraft;
import ru.orientir.importing.draft.value.DraftWarning;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.PartyDraft;
import ru.orientir.importing.draft.value.PeriodDraft;
import ru.orientir.importing.draft.value.WarningCode;
import ru.orientir.importing.recogniser.RoadmapRows.RowText;
import ru.orientir.importing.recogniser.RoadmapRows.Who;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.language.schedule.ScheduleKind;

/** One roadmap in the making. */
final class Roadmap {

    private final DraftBuilder draft;
    private final Field<String> title;
    private final String key;
    private final Sections sections;
    private final List<RowText> rows = new ArrayList<>();
    private final Map<String, List<PartyDraft>> parties = new HashMap<>();
    private boolean sectionSinceLast;
    boolean hasResponsible;
    boolean hasSchedule;
    boolean guessed;

    Roadmap(DraftBuilder draft, Field<String> title) {
        this.draft = draft;
        this.title = title;
        this.key = "roadmap-" + (draft.roadmaps.size() + 1);
        this.sections = new Sections(draft, key);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    RowText last() {
        return rows.isEmpty() || sectionSinceLast ? null : rows.getLast();
    }

    void sectionRow(String text, Place place, double confidence) {
        sections.open(text.replace('\n', ' '), place, confidence);
        sectionSinceLast = true;
    }

    void sectionColumn(String text, Place place) {
        if (sections.openUnlessCurrent(text.replace('\n', ' '), place)) {
            sectionSinceLast = true;
        }
    }

    void add(RowText row) {
        splitNumber(row);
        row.sectionKey = sections.currentKey();
        dateByMonth(row, sections.currentText());
        rows.add(row);
        sectionSinceLast = false;
    }

    // «СЕНТЯБРЬ» above its rows dates them all; beside it a column may hold the days alone.
    private void dateByMonth(RowText row, String month) {
        if (month == null || month.length() >= 30) {
            return;
        }
        boolean days = row.schedule.matches("\\d{1,2}(?:\\s*[-–—,]\\s*\\d{1,2})*\\.?");
        if (days && Words.monthOf(month) != null) {
            row.schedule = row.schedule.replaceFirst("\\.$", "") + " " + Words.monthOf(month);
            row.scheduleConfidence = 0.7;
        } else if (row.schedule.isBlank() && !hasSchedule && Words.isSchedule(month)) {
            row.schedule = month;
            row.scheduleConfidence = 0.7;
        }
    }

    // Without a number column the number may open the title.
    private static void splitNumber(RowText row) {
        if (row.number != null) {
            return;
        }
        var numbered = Words.numbered(row.title);
        if (numbered.number() != null && row.title.matches("(?s)^\\d{1,3}(?:\\.\\d{1,3})*[.)]\\s.*")) {
            row.number = numbered.number();
            row.title = numbered.text();
        }
    }

    void finish() {
        sections.impliedByNumbers(rows);
        PlanYears years = years();
        var activities = new ArrayList<ActivityDraft>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            activities.add(activity(rows.get(i), key + "-activity-" + (i + 1), years));
        }
        boolean projects = draft.period != null && PlanYears.in(title.value()) == null;
        PeriodDraft period = projects ? draft.period : years.period(title.place(), title.confidence());
        draft.roadmaps.add(new RoadmapDraft(
                key,
                title,
                years.start(),
                years.end(),
                years.year(),
                period,
                sections.drafts(),
                activities,
                title.place(),
                guessed ? 0.6 : title.confidence()));
        sections.warnMisnumbered();
        warnRepeatedNumbers();
    }

    /** By the title, else by the project, else by the dates inside; a plan without any year gets the order's. */
    private PlanYears years() {
        PlanYears named = PlanYears.in(title.value());
        if (named == null && draft.title != null) {
            named = PlanYears.in(draft.title.value());
        }
        if (named == null && draft.order != null && draft.order.title() != null) {
            named = PlanYears.in(draft.order.title().value());
        }
        if (named != null) {
            return named.phrase().matches("(?su).*(?:г|уч).*") || !runsFromSeptember() ? named : named.asSchool();
        }
        PlanYears dates = PlanYears.of(stagePhrases());
        if (dates == null) {
            dates = PlanYears.of(rows.stream().map(r -> r.schedule).toList());
        }
        draft.warn(WarningCode.YEARS_GUESSED, title.value(), title.place());
        if (dates == null) {
            int year = draft.orderDate() == null
                    ? draft.defaultYear
                    : draft.orderDate().getYear();
            dates = new PlanYears(year, year, PlanYear.CALENDAR, null);
        }
        return runsFromSeptember() ? dates.asSchool() : dates;
    }

    private List<String> stagePhrases() {
        Set<String> own = sections.stageKeys();
        Stream<StageDraft> stages = draft.stages.stream().filter(s -> own.isEmpty() || own.contains(s.key()));
        return stages.filter(s -> s.schedule() != null)
                .map(s -> s.schedule().value().text())
                .toList();
    }

    private boolean runsFromSeptember() {
        List<String> bare = rows.stream()
                .map(r -> r.schedule.toLowerCase())
                .filter(s -> !s.matches("(?s).*\\d{4}.*"))
                .toList();
        boolean schoolWords = bare.stream()
                .anyMatch(s -> s.contains("учебн")
                        || s.contains("четверт")
                        || s.matches("(?s).*сентябр\\S*\\s*[-–—]\\s*ма[йя].*"));
        boolean august = bare.stream()
                .filter(s -> s.matches("(?s).*(?:авг|сент|янв|май).*"))
                .findFirst()
                .map(s -> s.matches("(?s).*(?:авг|сент).*"))
                .orElse(false);
        return schoolWords || august;
    }

    private ActivityDraft activity(RowText row, String activityKey, PlanYears years) {
        var warnings = new ArrayList<DraftWarning>();
        Field<Schedule> schedule = schedule(row, years, warnings);
        List<PartyDraft> who = new ArrayList<>();
        row.who.forEach(w -> who.addAll(parties(w, row)));
        if (row.joined) {
            warnings.add(new DraftWarning(WarningCode.ROW_JOINED, "", row.place));
        }
        if (hasResponsible && row.responsible().isBlank()) {
            warnings.add(new DraftWarning(WarningCode.NO_RESPONSIBLE, "", row.place));
        }
        if (who.stream().anyMatch(p -> p.confidence() < Field.CERTAIN)) {
            warnings.add(new DraftWarning(WarningCode.RESPONSIBLE_UNCERTAIN, row.responsible(), row.place));
        }
        if (row.title.contains("???") || row.result.contains("???")) {
            warnings.add(new DraftWarning(WarningCode.AUTHOR_DOUBT, "???", row.place));
        }
        double confidence = guessed ? 0.6 : row.joined ? 0.9 : 1;
        return new ActivityDraft(
                activityKey,
                row.sectionKey,
                row.number,
                Field.of(row.title, row.place, confidence),
                schedule,
                who,
                field(row.responsible(), row, confidence),
                field(row.result, row, confidence),
                field(row.report, row, confidence),
                field(row.level, row, confidence),
                row.extra,
                row.place,
                confidence,
                warnings);
    }

    private List<PartyDraft> parties(Who who, RowText row) {
        // Thousands of rows name the same few parties: a cell is split once, then placed.
        var parsed = parties.computeIfAbsent(
                who.role() + who.text(), k -> Parties.of(who.text(), who.role(), null, guessed ? 0.6 : 1));
        return parsed.stream()
                .map(p -> new PartyDraft(
                        p.text(),
                        p.kind(),
                        p.role(),
                        p.personName(),
                        p.position(),
                        p.note(),
                        row.place,
                        p.confidence()))
                .toList();
    }

    private Field<Schedule> schedule(RowText row, PlanYears years, List<DraftWarning> warnings) {
        if (row.schedule.isBlank()) {
            warnings.add(new DraftWarning(WarningCode.NO_SCHEDULE, "", row.place));
            return null;
        }
        Schedule parsed = draft.schedule(row.schedule, years);
        double confidence = Math.min(row.scheduleConfidence, guessed ? 0.6 : 1);
        if (parsed.kind() == ScheduleKind.UNPARSEABLE) {
            warnings.add(new DraftWarning(WarningCode.SCHEDULE_NOT_UNDERSTOOD, row.schedule, row.place));
            confidence = Math.min(confidence, 0.4);
        } else if (!parsed.warnings().isEmpty()) {
            confidence = Math.min(confidence, 0.85);
        }
        if (parsed.start() != null
                && (parsed.start().getYear() < years.start() || parsed.start().getYear() > years.end() + 1)) {
            warnings.add(new DraftWarning(WarningCode.OUTSIDE_PERIOD, row.schedule, row.place));
        }
        return Field.of(parsed, row.place, confidence);
    }

    private static Field<String> field(String text, RowText row, double confidence) {
        return text.isBlank()
                ? null
                : Field.of(text, row.place, row.inherited ? Math.min(confidence, 0.9) : confidence);
    }

    private void warnRepeatedNumbers() {
        Map<String, Long> count = rows.stream()
                .filter(r -> r.number != null)
                .collect(Collectors.groupingBy(r -> r.sectionKey + " " + r.number, Collectors.counting()));
        for (RowText row : rows) {
            if (row.number != null && count.remove(row.sectionKey + " " + row.number) instanceof Long n && n > 1) {
                draft.warn(WarningCode.NUMBER_REPEATED, row.number, row.place);
            }
        }
    }

    List<SectionDraft> sectionDrafts() {
        return sections.drafts();
    }
}
