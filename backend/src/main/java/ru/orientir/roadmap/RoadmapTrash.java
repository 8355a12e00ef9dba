package ru.orientir.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.change.ChangeSets;
import ru.orientir.project.ProjectRestored;
import ru.orientir.project.ProjectTrashed;
import ru.orientir.roadmap.part.RoadmapRepository;

/**
 * Puts parts into the trash together with what they are part of, and takes back exactly those: they bear the same
 * moment. Whoever calls has passed the gate of what they are part of.
 */
@ApplicationScoped
class RoadmapTrash {
    @Inject
    EntityManager entities;

    @Inject
    ChangeSets changes;

    @Inject
    RoadmapRepository roadmaps;

    void projectTrashed(@Observes ProjectTrashed event) {
        moveProject(event.projectId(), null, event.moment());
    }

    void projectRestored(@Observes ProjectRestored event) {
        moveProject(event.projectId(), event.moment(), null);
    }

    private void moveProject(UUID projectId, @Nullable Instant from, @Nullable Instant to) {
        var ids = roadmaps.ofProject(projectId);
        if (!ids.isEmpty()) {
            move("Roadmap", "id", ids, from, to);
            moveRoadmapParts(ids, from, to);
        }
    }

    /** @param from null for what is not in the trash; {@code to} null to take out of it */
    void moveRoadmapParts(List<UUID> roadmapIds, @Nullable Instant from, @Nullable Instant to) {
        move("Section", "roadmapId", roadmapIds, from, to);
        move("Activity", "roadmapId", roadmapIds, from, to);
    }

    void moveSections(List<UUID> sectionIds, @Nullable Instant from, @Nullable Instant to) {
        move("Section", "id", sectionIds, from, to);
        move("Activity", "sectionId", sectionIds, from, to);
    }

    private void move(String entity, String key, List<UUID> ids, @Nullable Instant from, @Nullable Instant to) {
        var query = entities.createQuery("update " + entity + " e set e.deletedAt = :to, e.version = :version where e."
                        + key + " in :ids and e.deletedAt " + (from == null ? "is null" : "= :from"))
                .setParameter("to", to)
                .setParameter("version", changes.current())
                .setParameter("ids", ids);
        if (from != null) {
            query.setParameter("from", from);
        }
        query.executeUpdate();
    }
}
