package ru.orientir.importing.confirmation;

import jakarta.persistence.EntityManager;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.roadmap.ActivityDraft;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.importing.draft.roadmap.SectionDraft;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.roadmap.part.Activity;
import ru.orientir.roadmap.part.Positions;
import ru.orientir.roadmap.part.Roadmap;
import ru.orientir.roadmap.part.Section;

/** Writes the sections and activities of a draft into a roadmap, in the order of the document. */
final class RoadmapWriter {
    private final EntityManager entities;
    private final Validator validator;
    private final Roadmap roadmap;
    private final PlanContext plan;
    private final Map<String, UUID> sections = new HashMap<>();
    private int place;

    RoadmapWriter(EntityManager entities, Validator validator, Roadmap roadmap, PlanContext plan) {
        this.entities = entities;
        this.validator = validator;
        this.roadmap = roadmap;
        this.plan = plan;
    }

    /** Into an empty roadmap. */
    void write(RoadmapDraft draft) {
        write(draft, null);
    }

    /** Over what the pairing knows; what it doesn't know is new. */
    void write(RoadmapDraft draft, @Nullable RoadmapPairing known) {
        activitiesOf(null, draft).forEach(activity -> write(activity, known));
        for (var section : draft.sections()) {
            write(section, known);
            activitiesOf(section.key(), draft).forEach(activity -> write(activity, known));
        }
    }

    /** Refuses with 422 what breaks the limits of the API: a draft is no way round them. */
    static <T> T valid(Validator validator, T input) {
        var violations = validator.validate(input);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return input;
    }

    private void write(SectionDraft draft, @Nullable RoadmapPairing known) {
        var parent = draft.parentKey() == null ? null : sections.get(draft.parentKey());
        var input = valid(validator, DraftConversion.section(draft, parent));
        var section = known == null ? null : known.section(draft.key());
        if (section == null) {
            section = Section.create(roadmap, input, nextPlace());
            entities.persist(section);
        } else {
            section.replace(input);
            section.moveTo(nextPlace());
        }
        sections.put(draft.key(), section.id());
    }

    private void write(ActivityDraft draft, @Nullable RoadmapPairing known) {
        var sectionId = draft.sectionKey() == null ? null : sections.get(draft.sectionKey());
        var activity = known == null ? null : known.activity(draft.key());
        var content = activity == null
                ? DraftConversion.activity(draft, sectionId, null)
                : Differences.merged(draft, sectionId, activity.view());
        valid(validator, content.input());
        if (activity == null) {
            entities.persist(Activity.create(roadmap, content, plan, nextPlace()));
        } else {
            activity.replace(content, plan);
            activity.moveTo(nextPlace());
        }
    }

    private static List<ActivityDraft> activitiesOf(@Nullable String sectionKey, RoadmapDraft draft) {
        return draft.activities().stream()
                .filter(activity -> Objects.equals(activity.sectionKey(), sectionKey))
                .toList();
    }

    private long nextPlace() {
        return Positions.at(place++);
    }
}
