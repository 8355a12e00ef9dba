package ru.orientir.importing.recogniser;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.orientir.importing.draft.ActivityDraft;
import ru.orientir.importing.draft.Field;
import ru.orientir.importing.draft.PartyDraft;
import ru.orientir.importing.draft.RoadmapDraft;
import ru.orientir.schedule.PlanContext;
import ru.orientir.schedule.Schedule;
import ru.orientir.schedule.ScheduleParser;

/** Reads again what depends on a value a person corrected in the draft. What a person wrote is certain. */
public final class Rereading {

    private Rereading() {}

    /** A corrected schedule phrase, read by the years of its roadmap; {@code documentDate} may be null. */
    public static Field<Schedule> schedule(
            String text, Field<Schedule> before, RoadmapDraft roadmap, LocalDate documentDate) {
        Schedule parsed = ScheduleParser.parse(text, context(roadmap, documentDate));
        return Field.of(parsed, before == null ? roadmap.place() : before.place());
    }

    /** A corrected responsible cell, split into its parties. */
    public static List<PartyDraft> responsible(String cell, ActivityDraft activity) {
        return Parties.of(cell, null, activity.place(), 1);
    }

    /** The roadmap with all its schedules read again, after its years or the order's date changed. */
    public static RoadmapDraft schedules(RoadmapDraft roadmap, LocalDate documentDate) {
        PlanContext context = context(roadmap, documentDate);
        List<ActivityDraft> activities =
                roadmap.activities().stream().map(a -> reread(a, context)).toList();
        return new RoadmapDraft(
                roadmap.key(),
                roadmap.title(),
                roadmap.startYear(),
                roadmap.endYear(),
                roadmap.planYear(),
                roadmap.period(),
                roadmap.sections(),
                activities,
                roadmap.place(),
                roadmap.confidence());
    }

    private static ActivityDraft reread(ActivityDraft a, PlanContext context) {
        if (a.schedule() == null) {
            return a;
        }
        Schedule parsed = ScheduleParser.parse(a.schedule().value().text(), context);
        var schedule = Field.of(parsed, a.schedule().place(), a.schedule().confidence());
        return new ActivityDraft(
                a.key(),
                a.sectionKey(),
                a.number(),
                a.title(),
                schedule,
                a.responsible(),
                a.responsibleText(),
                a.expectedResult(),
                a.reportForm(),
                a.level(),
                a.extra(),
                a.place(),
                a.confidence(),
                a.warnings());
    }

    private static PlanContext context(RoadmapDraft roadmap, LocalDate documentDate) {
        int end = Math.max(roadmap.startYear(), roadmap.endYear());
        return new PlanContext(roadmap.startYear(), end, roadmap.planYear(), Optional.ofNullable(documentDate));
    }
}
