package ru.orientir.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.platform.http.Trash;
import ru.orientir.platform.problem.InputRules;
import ru.orientir.roadmap.part.Activity;
import ru.orientir.roadmap.part.ActivityRepository;
import ru.orientir.roadmap.part.Positions;
import ru.orientir.roadmap.part.Roadmap;
import ru.orientir.roadmap.part.Section;
import ru.orientir.roadmap.part.SectionRepository;

/** Writes the parts of a roadmap that is handed over whole. */
@ApplicationScoped
class RoadmapWriter {
    @Inject
    SectionRepository sections;

    @Inject
    ActivityRepository activities;

    @Inject
    InputRules rules;

    /** The parts of a roadmap: what is known of them by its id, and where the next one comes to stand. */
    private final class Writing {
        final Roadmap roadmap;
        final PlanContext plan;
        final Map<UUID, Section> knownSections;
        final Map<UUID, Activity> knownActivities;
        final Map<String, UUID> written = new HashMap<>();
        int place;

        Writing(Roadmap roadmap, PlanContext plan, List<Section> sections, List<Activity> activities) {
            this.roadmap = roadmap;
            this.plan = plan;
            knownSections = byId(sections, Section::id);
            knownActivities = byId(activities, Activity::id);
        }

        Map<String, UUID> write(RoadmapContent content) {
            content.activities().forEach(row -> write(row, null));
            for (var part : content.sections()) {
                var id = write(part);
                part.activities().forEach(row -> write(row, id));
            }
            return written;
        }

        private UUID write(RoadmapContent.Part part) {
            var parent = part.parentKey() == null ? null : written.get(part.parentKey());
            var input = rules.require(part.section().in(parent));
            var section = knownSections.get(part.id());
            if (section == null) {
                section = Section.create(roadmap, input, Positions.at(place++));
                sections.persist(section);
            } else {
                section.replace(input);
                section.moveTo(Positions.at(place++));
            }
            written.put(part.key(), section.id());
            return section.id();
        }

        private void write(RoadmapContent.Row row, @Nullable UUID sectionId) {
            var activity = knownActivities.get(row.id());
            var content = row.activity().in(sectionId).read(activity == null ? null : activity.schedule(), plan);
            rules.require(content.input());
            if (activity == null) {
                activity = Activity.create(roadmap, content, plan, Positions.at(place++));
                activities.persist(activity);
            } else {
                activity.replace(content, plan);
                activity.moveTo(Positions.at(place++));
            }
            written.put(row.key(), activity.id());
        }
    }

    private static <T> Map<UUID, T> byId(List<T> known, Function<T, UUID> id) {
        return known.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    /** Into an empty roadmap. */
    Map<String, UUID> write(Roadmap roadmap, PlanContext plan, RoadmapContent content) {
        return new Writing(roadmap, plan, List.of(), List.of()).write(content);
    }

    /** Over the parts there are; what the content doesn't name by its id goes to the trash. */
    Map<String, UUID> rewrite(Roadmap roadmap, PlanContext plan, RoadmapContent content) {
        var knownSections = sections.ofRoadmapForChange(roadmap.id());
        var knownActivities = activities.ofRoadmapForChange(roadmap.id());
        var kept = content.knownIds();
        var now = Trash.now();
        knownActivities.stream()
                .filter(activity -> !kept.contains(activity.id()))
                .forEach(activity -> activity.trash(now));
        var written = new Writing(roadmap, plan, knownSections, knownActivities).write(content);
        knownSections.stream().filter(section -> !kept.contains(section.id())).forEach(section -> section.trash(now));
        return written;
    }
}
