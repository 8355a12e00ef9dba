package ru.orientir.importing.confirmation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.roadmap.ActivityDraft;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.importing.draft.roadmap.SectionDraft;
import ru.orientir.organisation.Party;
import ru.orientir.organisation.ScheduleInput;
import ru.orientir.roadmap.RoadmapContent;
import ru.orientir.roadmap.part.ActivityContent;
import ru.orientir.roadmap.part.ActivityInput;
import ru.orientir.roadmap.part.ActivityStatus;
import ru.orientir.roadmap.part.ActivityView;
import ru.orientir.roadmap.part.RoadmapInput;
import ru.orientir.roadmap.part.SectionInput;

/**
 * A roadmap of a draft as a content, over what is known of it. What a document cannot know, the status of an activity and the
 * people behind a party, stays.
 */
final class RoadmapConversion {
    private final RoadmapDraft draft;
    private final RoadmapPairing known;

    private RoadmapConversion(RoadmapDraft draft, RoadmapPairing known) {
        this.draft = draft;
        this.known = known;
    }

    static RoadmapContent content(UUID projectId, RoadmapDraft draft, RoadmapPairing known) {
        var conversion = new RoadmapConversion(draft, known);
        return new RoadmapContent(
                new RoadmapInput(
                        projectId,
                        DraftConversion.title(draft.title()),
                        draft.startYear(),
                        draft.endYear(),
                        draft.planYear(),
                        DraftConversion.period(draft.period())),
                conversion.rows(null),
                draft.sections().stream().map(conversion::part).toList());
    }

    private RoadmapContent.Part part(SectionDraft section) {
        var before = known.section(section.key());
        var input = new SectionInput(
                null, section.number(), Objects.requireNonNullElse(section.title(), ""), section.stageKey());
        return new RoadmapContent.Part(
                section.key(), section.parentKey(), before == null ? null : before.id(), input, rows(section.key()));
    }

    private List<RoadmapContent.Row> rows(@Nullable String sectionKey) {
        return draft.activities().stream()
                .filter(activity -> Objects.equals(activity.sectionKey(), sectionKey))
                .map(this::row)
                .toList();
    }

    private RoadmapContent.Row row(ActivityDraft activity) {
        var before = known.activity(activity.key());
        return new RoadmapContent.Row(before == null ? null : before.id(), activity(activity, before));
    }

    /**
     * The new edition of an activity, its schedule as the recogniser, or whoever corrected it, has read it in its document, with
     * what only people know of the old one.
     */
    static ActivityContent activity(ActivityDraft draft, @Nullable ActivityView known) {
        var level = DraftConversion.text(draft.level());
        var schedule = DraftConversion.schedule(draft.schedule());
        var input = new ActivityInput(
                null,
                draft.number(),
                DraftConversion.title(draft.title()),
                level == null && known != null ? known.level() : level,
                schedule == null ? null : new ScheduleInput(schedule.text()),
                draft.responsible().stream()
                        .map(DraftConversion::party)
                        .map(party -> identified(party, known))
                        .toList(),
                DraftConversion.text(draft.expectedResult()),
                DraftConversion.text(draft.reportForm()),
                known == null ? ActivityStatus.PLANNED : known.status(),
                known == null ? null : known.indicatorNote(),
                known == null ? null : known.indicatorIds());
        return new ActivityContent(input, schedule);
    }

    /** A party whose words have not changed stays the person or body somebody has confirmed. */
    private static Party identified(Party party, @Nullable ActivityView known) {
        return known == null
                ? party
                : known.responsible().stream()
                        .filter(k -> k.text().equals(party.text()) && k.kind() == party.kind())
                        .findFirst()
                        .orElse(party);
    }
}
