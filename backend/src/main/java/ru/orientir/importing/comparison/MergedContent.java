package ru.orientir.importing.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.comparison.RoadmapEdition.ActivityRow;
import ru.orientir.importing.comparison.RoadmapEdition.SectionRow;
import ru.orientir.importing.draft.Take;
import ru.orientir.roadmap.RoadmapContent;
import ru.orientir.roadmap.part.RoadmapInput;

/** The rows of two editions put together in the form they are handed over: a section before what is inside it. */
final class MergedContent {
    private final RoadmapEdition mine;
    private final RoadmapEdition theirs;
    private final Decisions decisions;
    private final Map<String, SectionRow> sections;
    private final List<RoadmapContent.Part> parts = new ArrayList<>();
    private final Set<String> placed = new LinkedHashSet<>();

    /** @param sections those there will be whether anything stands in them or not */
    MergedContent(RoadmapEdition mine, RoadmapEdition theirs, Decisions decisions, Map<String, SectionRow> sections) {
        this.mine = mine;
        this.theirs = theirs;
        this.decisions = decisions;
        this.sections = new LinkedHashMap<>(sections);
    }

    /** The name of a row of the document that stands beside the one it was found to be. */
    static String copyOf(String name) {
        return "copy-" + name;
    }

    RoadmapContent of(RoadmapInput roadmap, Map<String, ActivityRow> activities) {
        activities.values().forEach(activity -> keep(activity.section()));
        List.copyOf(sections.values()).forEach(section -> keep(section.parent()));
        var rows = new HashMap<@Nullable String, List<RoadmapContent.Row>>();
        activities.forEach((name, activity) -> rows(name, activity)
                .forEach(row -> rows.computeIfAbsent(activity.section(), s -> new ArrayList<>())
                        .add(row)));
        place(null, rows);
        // Two sides may each have put one section into the other: such a ring stands at the top.
        List.copyOf(sections.keySet()).forEach(name -> place(name, null, rows));
        return new RoadmapContent(roadmap, rows.getOrDefault(null, List.of()), parts);
    }

    /** What something stands in stays, and so does what that stands in. */
    private void keep(@Nullable String name) {
        if (name == null || sections.containsKey(name)) {
            return;
        }
        var section = mine.sections().containsKey(name)
                ? mine.sections().get(name)
                : theirs.sections().get(name);
        sections.put(name, Objects.requireNonNull(section));
        keep(section.parent());
    }

    private Stream<RoadmapContent.Row> rows(String name, ActivityRow activity) {
        var row = new RoadmapContent.Row(name, id(mine.activities(), name), activity.content());
        var document = theirs.activities().get(name);
        return row.id() == null || document == null || decisions.of(name) != Take.BOTH
                ? Stream.of(row)
                : Stream.of(
                        row,
                        new RoadmapContent.Row(
                                copyOf(name), null, document.asNew().content()));
    }

    private void place(@Nullable String parent, Map<@Nullable String, List<RoadmapContent.Row>> rows) {
        sections.forEach((name, section) -> {
            if (Objects.equals(section.parent(), parent)) {
                place(name, parent, rows);
            }
        });
    }

    private void place(String name, @Nullable String parent, Map<@Nullable String, List<RoadmapContent.Row>> rows) {
        if (placed.add(name)) {
            var input = Objects.requireNonNull(sections.get(name)).input();
            parts.add(new RoadmapContent.Part(
                    name, parent, id(mine.sections(), name), input, rows.getOrDefault(name, List.of())));
            place(name, rows);
        }
    }

    private static @Nullable UUID id(Map<String, ?> known, String name) {
        return known.containsKey(name) ? UUID.fromString(name) : null;
    }
}
