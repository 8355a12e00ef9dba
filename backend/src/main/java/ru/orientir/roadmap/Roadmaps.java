package ru.orientir.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.IndicatorRepository;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.http.Trash;
import ru.orientir.platform.problem.InputRules;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;
import ru.orientir.project.ProjectRepository;
import ru.orientir.roadmap.outline.DocumentOrder;
import ru.orientir.roadmap.outline.LayoutInput;
import ru.orientir.roadmap.outline.Outline;
import ru.orientir.roadmap.outline.Places;
import ru.orientir.roadmap.part.Activity;
import ru.orientir.roadmap.part.ActivityInput;
import ru.orientir.roadmap.part.ActivityRepository;
import ru.orientir.roadmap.part.Positions;
import ru.orientir.roadmap.part.Roadmap;
import ru.orientir.roadmap.part.RoadmapInput;
import ru.orientir.roadmap.part.RoadmapRepository;
import ru.orientir.roadmap.part.Section;
import ru.orientir.roadmap.part.SectionInput;
import ru.orientir.roadmap.part.SectionRepository;

/** The use cases that touch a roadmap and its parts together. */
@ApplicationScoped
public class Roadmaps {
    @Inject
    EntityManager entities;

    @Inject
    ProjectRepository projects;

    @Inject
    RoadmapRepository roadmaps;

    @Inject
    SectionRepository sections;

    @Inject
    ActivityRepository activities;

    @Inject
    IndicatorRepository indicators;

    @Inject
    Places places;

    @Inject
    RoadmapTrash trash;

    @Inject
    RoadmapWriter writer;

    @Inject
    InputRules rules;

    @Inject
    ChangeGuard guard;

    Roadmap create(RoadmapInput input) {
        var project = projects.referenced(input.projectId(), "#/projectId");
        guard.requireScope(project.ownerId(), RoadmapRepository.EDIT);
        var roadmap = Roadmap.create(project, input);
        roadmaps.persistAndFlush(roadmap);
        return roadmap;
    }

    Roadmap replace(UUID id, RoadmapInput input) {
        var roadmap = roadmaps.forChange(id);
        if (roadmap.replace(input)) {
            readAnew(roadmap);
        }
        entities.flush();
        return roadmap;
    }

    /**
     * Adds a roadmap that comes whole.
     *
     * @throws ProblemException 403 or 404 where the caller may not, 422 for what breaks the limits of the API
     */
    public RoadmapContent.Written write(RoadmapContent content) {
        var roadmap = create(rules.require(content.roadmap()));
        return new RoadmapContent.Written(roadmap.id(), writer.write(roadmap, plan(roadmap), content));
    }

    /** Brings a roadmap up to a newer edition of its document: what the edition doesn't name goes to the trash. */
    public RoadmapContent.Written rewrite(UUID id, RoadmapContent edition) {
        var roadmap = roadmaps.forParts(id);
        if (roadmap.replace(rules.require(edition.roadmap()))) {
            readAnew(roadmap);
        }
        return new RoadmapContent.Written(id, writer.rewrite(roadmap, plan(roadmap), edition));
    }

    /** The roadmaps of a project that are not in the trash, the oldest first. */
    public List<RoadmapOutline> outlines(UUID projectId) {
        return roadmaps.keptOf(projectId).stream()
                .map(id -> outline(roadmaps.get(id), sections.ofRoadmap(id), activities.ofRoadmap(id)))
                .toList();
    }

    /** The same, locked until the transaction ends. */
    public List<RoadmapOutline> outlinesForChange(UUID projectId) {
        return roadmaps.keptOf(projectId).stream()
                .map(id -> outline(
                        roadmaps.forParts(id), sections.ofRoadmapForChange(id), activities.ofRoadmapForChange(id)))
                .toList();
    }

    private static RoadmapOutline outline(Roadmap roadmap, List<Section> sections, List<Activity> activities) {
        return new RoadmapOutline(
                roadmap.view(),
                sections.stream().map(Section::view).toList(),
                activities.stream().map(Activity::view).toList());
    }

    private void readAnew(Roadmap roadmap) {
        var plan = plan(roadmap);
        activities.ofRoadmapForChange(roadmap.id()).forEach(activity -> activity.readScheduleAnew(plan));
    }

    Roadmap arrange(UUID id, LayoutInput layout) {
        var roadmap = roadmaps.forChange(id);
        roadmap.arranged();
        new Outline(sections.ofRoadmapForChange(id), activities.ofRoadmapForChange(id)).arrange(layout);
        entities.flush();
        return roadmap;
    }

    void trash(UUID id) {
        var moment = Trash.now();
        roadmaps.forChange(id).trash(moment);
        trash.moveRoadmapParts(List.of(id), null, moment);
    }

    Roadmap restore(UUID id) {
        var roadmap = roadmaps.forParts(id);
        if (projects.get(roadmap.projectId()).isTrashed()) {
            throw parentInTrash("project");
        }
        var moment = roadmap.restore();
        entities.flush();
        trash.moveRoadmapParts(List.of(id), moment, null);
        entities.refresh(roadmap);
        return roadmap;
    }

    Section addSection(UUID roadmapId, SectionInput input) {
        var roadmap = roadmaps.forParts(roadmapId);
        sections.requireInRoadmap(input.parentId(), roadmapId, "#/parentId");
        var section = Section.create(roadmap, input, places.endOfSection(roadmapId, input.parentId()));
        sections.persistAndFlush(section);
        return section;
    }

    Section replaceSection(UUID id, SectionInput input) {
        var roadmapId = sections.roadmapOf(id);
        roadmaps.forParts(roadmapId);
        var section = sections.forChange(id);
        sections.requireInRoadmap(input.parentId(), roadmapId, "#/parentId");
        if (input.parentId() != null && sections.subtree(id).contains(input.parentId())) {
            throw ProblemException.invalid("#/parentId", "own_parent", "A section can't stand inside itself.");
        }
        var moved = !Objects.equals(section.parentId(), input.parentId());
        section.replace(input);
        if (moved) {
            Positions.settle(DocumentOrder.withLast(
                    section, sections.ofRoadmapForChange(roadmapId), activities.ofRoadmapForChange(roadmapId)));
        }
        entities.flush();
        return section;
    }

    void trashSection(UUID id) {
        roadmaps.forParts(sections.roadmapOf(id));
        sections.forChange(id).requireOutOfTrash();
        trash.moveSections(sections.subtree(id), null, Trash.now());
    }

    Section restoreSection(UUID id) {
        var roadmapId = sections.roadmapOf(id);
        roadmaps.forParts(roadmapId);
        var section = sections.forRestore(id);
        var moment = section.requireInTrash();
        requireRestorable(roadmapId, section.parentId());
        trash.moveSections(sections.subtree(id), moment, null);
        entities.refresh(section);
        return section;
    }

    Activity addActivity(UUID roadmapId, ActivityInput input) {
        var roadmap = roadmaps.forParts(roadmapId);
        sections.requireInRoadmap(input.sectionId(), roadmapId, "#/sectionId");
        indicators.requireReferenced(input.indicatorIds(), List.of(), "#/indicatorIds");
        var plan = plan(roadmap);
        var activity = Activity.create(
                roadmap, input.read(null, plan), plan, places.endOfActivities(roadmapId, input.sectionId()));
        activities.persistAndFlush(activity);
        return activity;
    }

    Activity replaceActivity(UUID id, ActivityInput input) {
        var activity = activities.forChange(id);
        var roadmap = roadmaps.get(activity.roadmapId());
        if (!Objects.equals(activity.sectionId(), input.sectionId())) {
            sections.requireInRoadmap(input.sectionId(), activity.roadmapId(), "#/sectionId");
            activity.moveTo(places.endOfActivities(activity.roadmapId(), input.sectionId()));
        }
        indicators.requireReferenced(input.indicatorIds(), activity.indicatorIds(), "#/indicatorIds");
        var plan = plan(roadmap);
        activity.replace(input.read(activity.schedule(), plan), plan);
        entities.flush();
        return activity;
    }

    Activity restoreActivity(UUID id) {
        var activity = activities.forRestore(id);
        requireRestorable(activity.roadmapId(), activity.sectionId());
        activity.restore();
        entities.flush();
        return activity;
    }

    /** By what the roadmap's schedules are read. */
    public PlanContext plan(Roadmap roadmap) {
        return roadmap.plan(projects.documentDate(roadmap.projectId()));
    }

    private void requireRestorable(UUID roadmapId, @Nullable UUID sectionId) {
        roadmaps.requireOutOfTrash(roadmapId);
        if (sectionId != null && sections.findById(sectionId).isTrashed()) {
            throw parentInTrash("section");
        }
    }

    private static ProblemException parentInTrash(String parent) {
        return ProblemException.because(ProblemType.CONFLICT, "parent-in-trash", "Restore the " + parent + " first.");
    }
}
