package ru.orientir.roadmap.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.roadmap.part.Activity;
import ru.orientir.roadmap.part.Placed;
import ru.orientir.roadmap.part.Section;

/** Reads sections and activities as the document prints them: a heading, its activities, the sections inside it. */
public final class DocumentOrder {
    private final Section last;
    private final List<Section> sections;
    private final List<Activity> activities;
    private final List<Placed> order = new ArrayList<>();

    private DocumentOrder(Section last, List<Section> sections, List<Activity> activities) {
        this.last = last;
        this.sections = sections;
        this.activities = activities;
    }

    /** Everything in order, the section the last one inside its parent. */
    public static List<Placed> withLast(Section section, List<Section> sections, List<Activity> activities) {
        var document = new DocumentOrder(section, sections, activities);
        document.read(null);
        return document.order;
    }

    private void read(@Nullable UUID parentId) {
        activities.stream()
                .filter(activity -> Objects.equals(activity.sectionId(), parentId))
                .forEach(order::add);
        sections.stream()
                .filter(section -> Objects.equals(section.parentId(), parentId))
                .sorted(Comparator.<Section, Boolean>comparing(section -> section == last)
                        .thenComparing(Section::position))
                .forEach(section -> {
                    order.add(section);
                    read(section.id());
                });
    }
}
