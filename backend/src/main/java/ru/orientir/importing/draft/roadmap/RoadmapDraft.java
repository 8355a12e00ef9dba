package ru.orientir.importing.draft.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.PeriodDraft;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.platform.Lists;

/**
 * One roadmap. The dates of its activities are read by its years, so changing them means reading the schedules again.
 *
 * @param key unique in the draft
 * @param period the time it covers
 */
public record RoadmapDraft(
        String key,
        @Nullable Field<String> title,
        int startYear,
        int endYear,
        PlanYear planYear,
        @Nullable PeriodDraft period,
        List<SectionDraft> sections,
        List<ActivityDraft> activities,
        Place place,
        double confidence) {

    public RoadmapDraft {
        sections = Lists.of(sections);
        activities = Lists.of(activities);
    }
}
