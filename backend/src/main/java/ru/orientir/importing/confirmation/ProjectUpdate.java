package ru.orientir.importing.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.organisation.order.Order;
import ru.orientir.project.Project;
import ru.orientir.roadmap.Roadmaps;
import ru.orientir.roadmap.part.Activity;
import ru.orientir.roadmap.part.Roadmap;
import ru.orientir.roadmap.part.Section;

/**
 * Brings a known project up to a newer edition of its document. What a document cannot know, the status of an activity and
 * the people behind a party, stays; what it no longer names goes to the trash.
 */
@ApplicationScoped
class ProjectUpdate {
    @Inject
    EntityManager entities;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Validator validator;

    @Inject
    Confirmation confirmation;

    @Inject
    IndicatorWriter indicators;

    List<ImportDifference> diff(UUID projectId, Draft draft) {
        var project = entities.find(Project.class, projectId);
        var differences = new ArrayList<ImportDifference>();
        var title = title(project, draft);
        if (!project.title().equals(title)) {
            differences.add(new ImportDifference(
                    ImportDifference.Kind.CHANGED, "project", projectId, title, "title", project.title(), title));
        }
        var known = roadmapsOf(projectId);
        for (int i = 0; i < draft.roadmaps().size(); i++) {
            var roadmap = known(known, draft.roadmaps().get(i));
            if (roadmap == null) {
                differences.add(Differences.added(
                        "roadmap", DraftConversion.text(draft.roadmaps().get(i).title())));
            } else {
                differences.addAll(Differences.of(pair(roadmap, draft.roadmaps().get(i))));
            }
        }
        differences.addAll(indicators.diff(project.ownerId(), draft));
        return differences;
    }

    ImportResult apply(Project project, Draft draft) {
        var title = title(project, draft);
        var orderId = updateOrder(project, draft, title);
        var edition = DraftConversion.passport(draft.project());
        project.replace(title, orderId, PassportMerge.of(project.passport(), edition));
        var known = roadmapsOf(project.id());
        var ids = new ArrayList<UUID>();
        for (var roadmapDraft : draft.roadmaps()) {
            var roadmap = known(known, roadmapDraft);
            if (roadmap == null) {
                ids.add(confirmation.create(project, roadmapDraft).id());
            } else {
                update(pair(roadmap, roadmapDraft));
                ids.add(roadmap.id());
            }
        }
        return new ImportResult(orderId, project.id(), ids, indicators.write(project.ownerId(), project.id(), draft));
    }

    /** A roadmap that comes alone, as one more annex of the order, does not rename the project. */
    private static String title(Project project, Draft draft) {
        var title = DraftConversion.title(draft);
        var ofRoadmap = draft.roadmaps().stream()
                .anyMatch(r -> DraftConversion.normalised(DraftConversion.text(r.title()))
                        .equals(DraftConversion.normalised(title)));
        return ofRoadmap ? project.title() : title;
    }

    private @Nullable UUID updateOrder(Project project, Draft draft, String title) {
        if (OrderConversion.date(draft.order()).isEmpty()) {
            return project.orderId();
        }
        var order = project.orderId() == null ? null : entities.find(Order.class, project.orderId());
        if (order == null) {
            order = OrderConversion.create(project.ownerId(), draft.order(), title);
            entities.persist(order);
        } else {
            OrderConversion.update(order, draft.order(), title);
        }
        return order.id();
    }

    private void update(RoadmapPairing pairing) {
        var roadmap = pairing.roadmap;
        roadmap.replace(RoadmapWriter.valid(validator, DraftConversion.roadmap(roadmap.projectId(), pairing.draft)));
        var now = Instant.now();
        pairing.removedActivities().forEach(activity -> activity.trash(now));
        new RoadmapWriter(entities, validator, roadmap, roadmaps.plan(roadmap)).write(pairing.draft, pairing);
        pairing.removedSections().forEach(section -> section.trash(now));
    }

    private RoadmapPairing pair(Roadmap roadmap, RoadmapDraft draft) {
        return new RoadmapPairing(
                roadmap, draft, parts(Section.class, roadmap.id()), parts(Activity.class, roadmap.id()));
    }

    private <T> List<T> parts(Class<T> type, UUID roadmapId) {
        return entities.createQuery(
                        "select e from " + type.getSimpleName()
                                + " e where e.roadmapId = :id and e.deletedAt is null order by e.position, e.id",
                        type)
                .setParameter("id", roadmapId)
                .getResultList();
    }

    private List<Roadmap> roadmapsOf(UUID projectId) {
        return new ArrayList<>(entities.createQuery(
                        "select r from Roadmap r where r.projectId = :id and r.deletedAt is null order by r.id",
                        Roadmap.class)
                .setParameter("id", projectId)
                .getResultList());
    }

    /** The roadmap of the same title, else the only one there is; taken out, so that no two drafts share it. */
    private static @Nullable Roadmap known(List<Roadmap> known, RoadmapDraft draft) {
        var title = DraftConversion.normalised(DraftConversion.text(draft.title()));
        var found = known.stream()
                .filter(r -> DraftConversion.normalised(r.view().title()).equals(title))
                .findFirst()
                .orElse(known.size() == 1 ? known.getFirst() : null);
        known.remove(found);
        return found;
    }
}
