package ru.orientir.importing.recogniser.making;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.project.BodyDraft;
import ru.orientir.importing.draft.project.DirectionDraft;
import ru.orientir.importing.draft.project.EffectDraft;
import ru.orientir.importing.draft.project.LevelDraft;
import ru.orientir.importing.draft.project.MemberDraft;
import ru.orientir.importing.draft.project.PassportEntry;
import ru.orientir.importing.draft.project.ProjectDraft;
import ru.orientir.importing.draft.project.ResourceDraft;
import ru.orientir.importing.draft.project.StaffingDraft;
import ru.orientir.importing.draft.project.StageDraft;
import ru.orientir.importing.draft.project.SwotDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.PartyDraft;
import ru.orientir.importing.draft.value.PeriodDraft;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.project.Passport;

/** The project in the making. Lists are handed out alive: a reader may join a line to the last item it took. */
public final class ProjectBuilder {
    private final List<PartyDraft> coordinators = new ArrayList<>();
    private final List<Field<String>> goals = new ArrayList<>();
    private final List<Field<String>> objectives = new ArrayList<>();
    private final List<Field<String>> principles = new ArrayList<>();
    private final List<LevelDraft> levels = new ArrayList<>();
    private final List<StageDraft> stages = new ArrayList<>();
    private final List<DirectionDraft> directions = new ArrayList<>();
    private final List<Field<String>> expectedResults = new ArrayList<>();
    private final List<ResourceDraft> resources = new ArrayList<>();
    private final List<StaffingDraft> staffing = new ArrayList<>();
    private final List<Field<String>> conclusions = new ArrayList<>();
    private final List<EffectDraft> effects = new ArrayList<>();
    private final List<BodyDraft> bodies = new ArrayList<>();
    private final List<PassportEntry> passport = new ArrayList<>();
    private final List<Field<String>> notes = new ArrayList<>();
    private @Nullable Field<String> title;
    private @Nullable PeriodDraft period;
    private @Nullable PartyDraft head;
    private @Nullable Field<String> regionalProject;
    private @Nullable Field<String> federalProject;
    private @Nullable SwotDraft swot;
    private int stageKeys;

    ProjectBuilder() {}

    public @Nullable Field<String> title() {
        return title;
    }

    /** The first to name the project does. */
    public void title(@Nullable Field<String> read) {
        title = title == null ? read : title;
    }

    public @Nullable PeriodDraft period() {
        return period;
    }

    /** The first to say when the project runs does. */
    public void period(PeriodDraft read) {
        period = period == null ? read : period;
    }

    /** The first to be called the head is. */
    public void head(@Nullable PartyDraft read) {
        head = head == null ? read : head;
    }

    public void regionalProject(Field<String> read) {
        regionalProject = read;
    }

    public void federalProject(Field<String> read) {
        federalProject = read;
    }

    public void swot(SwotDraft read) {
        swot = read;
    }

    public List<PartyDraft> coordinators() {
        return coordinators;
    }

    public List<Field<String>> goals() {
        return goals;
    }

    public List<Field<String>> objectives() {
        return objectives;
    }

    public List<Field<String>> principles() {
        return principles;
    }

    public List<StageDraft> stages() {
        return stages;
    }

    /** Adds a stage and answers its key. */
    public String stage(
            @Nullable String number,
            Field<String> name,
            @Nullable Field<Schedule> schedule,
            List<Field<String>> items) {
        var key = "stage-" + ++stageKeys;
        stages.add(new StageDraft(key, number, name, schedule, items));
        return key;
    }

    public void level(Field<String> name, @Nullable Field<String> description) {
        levels.add(new LevelDraft("level-" + (levels.size() + 1), name, description));
    }

    public List<DirectionDraft> directions() {
        return directions;
    }

    public List<Field<String>> expectedResults() {
        return expectedResults;
    }

    public List<ResourceDraft> resources() {
        return resources;
    }

    public List<StaffingDraft> staffing() {
        return staffing;
    }

    public List<Field<String>> conclusions() {
        return conclusions;
    }

    public List<EffectDraft> effects() {
        return effects;
    }

    public void body(Field<String> name, Passport.Body.Kind kind, List<MemberDraft> members) {
        bodies.add(new BodyDraft("body-" + (bodies.size() + 1), name, kind, members));
    }

    public List<PassportEntry> passport() {
        return passport;
    }

    public List<Field<String>> notes() {
        return notes;
    }

    /** Whether a text is only a part of a goal or passport row already read. */
    public boolean saysAlready(String text) {
        var key = Words.key(text);
        return key.length() > 20
                && (goals.stream().anyMatch(goal -> Words.key(goal.value()).contains(key))
                        || passport.stream().anyMatch(entry -> Words.key(Field.text(entry.value()))
                                .contains(key)));
    }

    ProjectDraft build() {
        return new ProjectDraft(
                title,
                period,
                head,
                coordinators,
                regionalProject,
                federalProject,
                goals,
                objectives,
                principles,
                levels,
                stages,
                directions,
                expectedResults,
                resources,
                staffing,
                swotWithConclusions(),
                effects,
                bodies,
                passport,
                notes);
    }

    private @Nullable SwotDraft swotWithConclusions() {
        if (swot == null) {
            return conclusions.isEmpty()
                    ? null
                    : new SwotDraft(List.of(), List.of(), List.of(), List.of(), conclusions);
        }
        return new SwotDraft(swot.strengths(), swot.weaknesses(), swot.opportunities(), swot.threats(), conclusions);
    }
}
