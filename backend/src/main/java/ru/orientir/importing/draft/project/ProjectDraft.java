package ru.orientir.importing.draft.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.PartyDraft;
import ru.orientir.importing.draft.value.PeriodDraft;
import ru.orientir.platform.Lists;

/**
 * The project: its passport and the chapters around it.
 *
 * @param period the time it covers
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
        coordinators = Lists.of(coordinators);
        goals = Lists.of(goals);
        objectives = Lists.of(objectives);
        principles = Lists.of(principles);
        levels = Lists.of(levels);
        stages = Lists.of(stages);
        directions = Lists.of(directions);
        expectedResults = Lists.of(expectedResults);
        resources = Lists.of(resources);
        staffing = Lists.of(staffing);
        effects = Lists.of(effects);
        bodies = Lists.of(bodies);
        passport = Lists.of(passport);
        notes = Lists.of(notes);
    }
}
