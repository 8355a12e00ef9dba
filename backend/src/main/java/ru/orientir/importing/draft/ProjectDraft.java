package ru.orientir.importing.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The project: its passport and the chapters around it.
 *
 * @param notes text of explanatory chapters, kept as printed
 */
public record ProjectDraft(
        @Nullable Field<String> title,
        @Nullable PeriodDraft period,
        @Nullable PartyDraft head,
        List<PartyDraft> coordinators,
        @Nullable Field<String> regionalProject,
        @Nullable Field<String> federalProject,
        List<Field<String>> goals,
        List<Field<String>> objectives,
        List<Field<String>> principles,
        List<LevelDraft> levels,
        List<StageDraft> stages,
        List<DirectionDraft> directions,
        List<Field<String>> expectedResults,
        List<ResourceDraft> resources,
        List<StaffingDraft> staffing,
        @Nullable SwotDraft swot,
        List<EffectDraft> effects,
        List<BodyDraft> bodies,
        List<PassportEntry> passport,
        List<Field<String>> notes) {

    public ProjectDraft {
        coordinators = Lists.copy(coordinators);
        goals = Lists.copy(goals);
        objectives = Lists.copy(objectives);
        principles = Lists.copy(principles);
        levels = Lists.copy(levels);
        stages = Lists.copy(stages);
        directions = Lists.copy(directions);
        expectedResults = Lists.copy(expectedResults);
        resources = Lists.copy(resources);
        staffing = Lists.copy(staffing);
        effects = Lists.copy(effects);
        bodies = Lists.copy(bodies);
        passport = Lists.copy(passport);
        notes = Lists.copy(notes);
    }
}
