package ru.orientir.importing.conversion;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.roadmap.ActivityDraft;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.importing.draft.roadmap.SectionDraft;
import ru.orientir.importing.draft.value.PartyMeaning;
import ru.orientir.organisation.Party;
import ru.orientir.organisation.ScheduleInput;
import ru.orientir.roadmap.part.ActivityContent;
import ru.orientir.roadmap.part.ActivityInput;
import ru.orientir.roadmap.part.ActivityStatus;
import ru.orientir.roadmap.part.ActivityView;
import ru.orientir.roadmap.part.RoadmapInput;
import ru.orientir.roadmap.part.SectionInput;

/**
 * The parts of a roadmap of a draft, over what is known of them. What a document cannot know, the status of an activity and the
 * people behind a party, stays.
 */
public final class RoadmapConversion {
    private RoadmapConversion() {}

    public static RoadmapInput roadmap(UUID projectId, RoadmapDraft draft) {
        return new RoadmapInput(
                projectId,
                DraftConversion.title(draft.title()),
                draft.startYear(),
                draft.endYear(),
                draft.planYear(),
                DraftConversion.period(draft.period()));
    }

    public static SectionInput section(SectionDraft section) {
        return new SectionInput(
                null, section.number(), Objects.requireNonNullElse(section.title(), ""), section.stageKey());
    }

    /**
     * Its schedule as the recogniser, or whoever corrected it, has read it in its document.
     *
     * @param meanings who the names of the document are
     */
    public static ActivityContent activity(
            ActivityDraft draft, Map<String, PartyMeaning> meanings, @Nullable ActivityView known) {
        var level = DraftConversion.text(draft.level());
        var schedule = DraftConversion.schedule(draft.schedule());
        var input = new ActivityInput(
                null,
                draft.number(),
                DraftConversion.title(draft.title()),
                level == null && known != null ? known.level() : level,
                schedule == null ? null : new ScheduleInput(schedule.text()),
                draft.responsible().stream()
                        .map(party -> identified(DraftConversion.party(party, meanings), known))
                        .toList(),
                DraftConversion.text(draft.expectedResult()),
                DraftConversion.text(draft.reportForm()),
                known == null ? ActivityStatus.PLANNED : known.status(),
                known == null ? null : known.indicatorNote(),
                known == null ? null : known.indicatorIds());
        return new ActivityContent(input, schedule);
    }

    /** A party whose words have not changed stays the person or body somebody has confirmed in its row. */
    private static Party identified(Party party, @Nullable ActivityView known) {
        return known == null
                ? party
                : known.responsible().stream()
                        .filter(k -> k.text().equals(party.text()) && k.kind() == party.kind() && isIdentified(k))
                        .findFirst()
                        .orElse(party);
    }

    private static boolean isIdentified(Party party) {
        return party.personId() != null || party.organisationId() != null || party.headsOf() != null;
    }
}
