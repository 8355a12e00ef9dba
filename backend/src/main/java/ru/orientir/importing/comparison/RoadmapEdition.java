package ru.orientir.importing.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.conversion.RoadmapConversion;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.importing.draft.value.PartyMeaning;
import ru.orientir.organisation.ScheduleInput;
import ru.orientir.roadmap.RoadmapOutline;
import ru.orientir.roadmap.part.ActivityContent;
import ru.orientir.roadmap.part.ActivityInput;
import ru.orientir.roadmap.part.ActivityStatus;
import ru.orientir.roadmap.part.ActivityView;
import ru.orientir.roadmap.part.RoadmapInput;
import ru.orientir.roadmap.part.RoadmapView;
import ru.orientir.roadmap.part.SectionInput;

/**
 * A roadmap as one side has it, its rows in the order of the document and by names that all sides share: the id where a row is
 * known, else its key in the draft.
 *
 * @param id of the known roadmap; null for what a document says
 * @param roadmap null where there is none
 */
record RoadmapEdition(
        @Nullable UUID id,
        @Nullable RoadmapInput roadmap,
        Map<String, SectionRow> sections,
        Map<String, ActivityRow> activities) {

    static final RoadmapEdition NONE = new RoadmapEdition(null, null, Map.of(), Map.of());

    /** A section and the name of the one it stands in. */
    record SectionRow(@Nullable String parent, SectionInput input) {}

    /** An activity and the name of the section it stands in. */
    record ActivityRow(@Nullable String section, ActivityContent content) {

        ActivityInput input() {
            return content.input();
        }

        /** Nothing has been done of it yet, whatever it was found beside. */
        ActivityRow asNew() {
            var input = content.input();
            return new ActivityRow(
                    section,
                    new ActivityContent(
                            new ActivityInput(
                                    null,
                                    input.number(),
                                    input.title(),
                                    input.level(),
                                    input.schedule(),
                                    input.responsible(),
                                    input.expectedResult(),
                                    input.reportForm(),
                                    ActivityStatus.PLANNED,
                                    null,
                                    null),
                            content.schedule()));
        }
    }

    /** As people have it; what its schedules mean is left to the years of the roadmap. */
    static RoadmapEdition of(RoadmapOutline outline) {
        var sections = new LinkedHashMap<String, SectionRow>();
        outline.sections()
                .forEach(s -> sections.put(
                        name(s.id()),
                        new SectionRow(
                                nameOrNull(s.parentId()),
                                new SectionInput(null, s.number(), s.title(), s.stageKey()))));
        var activities = new LinkedHashMap<String, ActivityRow>();
        outline.activities()
                .forEach(a -> activities.put(
                        name(a.id()), new ActivityRow(nameOrNull(a.sectionId()), new ActivityContent(input(a), null))));
        return new RoadmapEdition(outline.roadmap().id(), input(outline.roadmap()), sections, activities);
    }

    /**
     * As a document has it. A section it doesn't have holds nothing: what names it stands above all sections.
     *
     * @param meanings who its names are
     * @param names of its rows, by their keys
     * @param known what is known of an activity, by its name
     */
    static RoadmapEdition of(
            UUID projectId,
            RoadmapDraft draft,
            Map<String, PartyMeaning> meanings,
            UnaryOperator<String> names,
            Function<String, @Nullable ActivityView> known) {
        var sections = new LinkedHashMap<String, SectionRow>();
        draft.sections()
                .forEach(s -> sections.put(names.apply(s.key()), new SectionRow(null, RoadmapConversion.section(s))));
        draft.sections()
                .forEach(s -> sections.computeIfPresent(
                        names.apply(s.key()),
                        (name, row) -> new SectionRow(among(sections, s.parentKey(), names), row.input())));
        var activities = new LinkedHashMap<String, ActivityRow>();
        draft.activities().forEach(a -> {
            var name = names.apply(a.key());
            activities.put(
                    name,
                    new ActivityRow(
                            among(sections, a.sectionKey(), names),
                            RoadmapConversion.activity(a, meanings, known.apply(name))));
        });
        return new RoadmapEdition(null, RoadmapConversion.roadmap(projectId, draft), sections, activities);
    }

    /** Its schedules by the years of the roadmap, where those are not the document's. */
    RoadmapEdition unread() {
        var unread = new LinkedHashMap<String, ActivityRow>();
        activities.forEach(
                (name, a) -> unread.put(name, new ActivityRow(a.section(), new ActivityContent(a.input(), null))));
        return new RoadmapEdition(id, roadmap, sections, unread);
    }

    private static @Nullable String among(
            Map<String, SectionRow> sections, @Nullable String key, UnaryOperator<String> names) {
        var name = key == null ? null : names.apply(key);
        return name != null && sections.containsKey(name) ? name : null;
    }

    private static RoadmapInput input(RoadmapView view) {
        return new RoadmapInput(
                view.projectId(), view.title(), view.startYear(), view.endYear(), view.planYear(), view.period());
    }

    private static ActivityInput input(ActivityView view) {
        return new ActivityInput(
                null,
                view.number(),
                view.title(),
                view.level(),
                view.schedule() == null
                        ? null
                        : new ScheduleInput(view.schedule().text()),
                view.responsible(),
                view.expectedResult(),
                view.reportForm(),
                view.status(),
                view.indicatorNote(),
                view.indicatorIds());
    }

    private static String name(UUID id) {
        return id.toString();
    }

    private static @Nullable String nameOrNull(@Nullable UUID id) {
        return id == null ? null : name(id);
    }
}
