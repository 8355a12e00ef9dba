package ru.orientir.importing.recogniser.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.roadmap.ActivityDraft;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.WarningCode;
import ru.orientir.importing.recogniser.line.PlanYears;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;

/** One roadmap in the making: its rows and sections, read for dates and parties when all are there. */
final class RoadmapBuilder {
    private static final int LONGEST_MONTH = 30;

    private final DraftBuilder draft;
    private final Field<String> title;
    private final String key;
    private final SectionTree sections;
    private final List<RowText> rows = new ArrayList<>();
    private boolean sectionSinceLast;
    private boolean hasResponsible;
    private boolean hasSchedule;
    private boolean guessed;

    RoadmapBuilder(DraftBuilder draft, Field<String> title) {
        this.draft = draft;
        this.title = title;
        this.key = "roadmap-" + (draft.roadmaps().size() + 1);
        this.sections = new SectionTree(draft, key);
    }

    /** What the columns of one more of its tables hold. */
    void columns(boolean responsible, boolean schedule, boolean byGuess) {
        hasResponsible |= responsible;
        hasSchedule |= schedule;
        guessed |= byGuess;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The row above in the same section, or null. */
    @Nullable
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
    private void dateByMonth(RowText row, @Nullable String month) {
        if (month == null || month.length() >= LONGEST_MONTH) {
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
        var years = new RoadmapYears(draft, title, sections.stageKeys(), rows).read();
        var activities = activities(years);
        var ofProject = draft.project().period();
        boolean asProject = ofProject != null && PlanYears.in(title.value()) == null;
        draft.roadmaps()
                .add(new RoadmapDraft(
                        key,
                        title,
                        years.start(),
                        years.end(),
                        years.year(),
                        asProject ? ofProject : years.period(title.place(), title.confidence()),
                        sections.drafts(),
                        activities,
                        title.place(),
                        guessed ? 0.6 : title.confidence()));
        sections.warnMisnumbered();
        warnRepeatedNumbers();
    }

    private List<ActivityDraft> activities(PlanYears years) {
        var reader = new ActivityReader(draft, years, hasResponsible, guessed);
        var activities = new ArrayList<ActivityDraft>(rows.size());
        for (var row : rows) {
            activities.add(reader.read(row, key + "-activity-" + (activities.size() + 1)));
        }
        return activities;
    }

    private void warnRepeatedNumbers() {
        Map<String, Long> count = rows.stream()
                .filter(r -> r.number != null)
                .collect(Collectors.groupingBy(r -> r.sectionKey + " " + r.number, Collectors.counting()));
        for (var row : rows) {
            if (row.number != null && count.remove(row.sectionKey + " " + row.number) instanceof Long n && n > 1) {
                draft.warn(WarningCode.NUMBER_REPEATED, row.number, row.place);
            }
        }
    }
}
