package ru.orientir.roadmap.outline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.orientir.roadmap.part.ActivityRepository;
import ru.orientir.roadmap.part.Placed;
import ru.orientir.roadmap.part.Positions;
import ru.orientir.roadmap.part.SectionRepository;

/** Finds where something new stands in a roadmap. */
@ApplicationScoped
public class Places {
    @Inject
    EntityManager entities;

    @Inject
    SectionRepository sections;

    @Inject
    ActivityRepository activities;

    /** After everything inside the section, or at the end of the roadmap. */
    public long endOfSection(UUID roadmapId, @Nullable UUID sectionId) {
        if (sectionId == null) {
            return after(roadmapId, () -> last("e.roadmapId = :of", "e.roadmapId = :of", roadmapId));
        }
        var inside = sections.subtree(sectionId);
        return after(roadmapId, () -> last("e.id in :of", "e.sectionId in :of", inside));
    }

    /** After the last activity of the section itself, or at the beginning of the roadmap. */
    public long endOfActivities(UUID roadmapId, @Nullable UUID sectionId) {
        return sectionId == null
                ? after(
                        roadmapId,
                        () -> last(
                                "e.id is null and e.id = :of", "e.sectionId is null and e.roadmapId = :of", roadmapId))
                : after(roadmapId, () -> last("e.id = :of", "e.sectionId = :of", sectionId));
    }

    private long after(UUID roadmapId, LongSupplier last) {
        long before = last.getAsLong();
        return Positions.between(before, next(roadmapId, before)).orElseGet(() -> {
            makeRoom(roadmapId);
            long moved = last.getAsLong();
            return Positions.between(moved, next(roadmapId, moved)).orElseThrow();
        });
    }

    private long last(String ofSections, String ofActivities, Object of) {
        return Stream.of(
                        position("max", "Section e where " + ofSections, of, null),
                        position("max", "Activity e where " + ofActivities, of, null))
                .mapToLong(position -> position == null ? 0 : position)
                .max()
                .orElseThrow();
    }

    private @Nullable Long next(UUID roadmapId, long after) {
        return Stream.of("Section", "Activity")
                .map(part ->
                        position("min", part + " e where e.roadmapId = :of and e.position > :after", roadmapId, after))
                .filter(position -> position != null)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable Long position(String which, String from, Object of, @Nullable Long after) {
        var query = entities.createQuery("select " + which + "(e.position) from " + from, Long.class)
                .setParameter("of", of);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.getSingleResult();
    }

    private void makeRoom(UUID roadmapId) {
        List<Placed> all = new ArrayList<>(sections.ofRoadmapForChange(roadmapId));
        all.addAll(activities.ofRoadmapForChange(roadmapId));
        all.sort(Comparator.comparingLong(Placed::position));
        Positions.renumber(all);
        entities.flush();
    }
}
