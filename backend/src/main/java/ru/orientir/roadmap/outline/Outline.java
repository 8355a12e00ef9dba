package ru.orientir.roadmap.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.problem.FieldError;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.roadmap.part.Activity;
import ru.orientir.roadmap.part.Placed;
import ru.orientir.roadmap.part.Positions;
import ru.orientir.roadmap.part.Section;

/** The sections and activities of one roadmap in document order, loaded for change, to be arranged anew. */
public final class Outline {
    private static final int NAMED = 20;

    private final Map<UUID, Section> sections = new HashMap<>();
    private final Map<UUID, Activity> activities = new HashMap<>();
    private final List<Placed> order = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();

    public Outline(List<Section> sections, List<Activity> activities) {
        sections.forEach(section -> this.sections.put(section.id(), section));
        activities.forEach(activity -> this.activities.put(activity.id(), activity));
    }

    /** Moves, renumbers and reorders everything in one step; 422 with all errors when the layout isn't whole. */
    public void arrange(LayoutInput layout) {
        var placed = new HashSet<UUID>();
        for (int i = 0; i < layout.sections().size(); i++) {
            var item = layout.sections().get(i);
            var pointer = "#/sections/" + i;
            if (item.id() == null || place(item, pointer, placed)) {
                place(item.items(), item.id(), pointer + "/activities", placed);
            }
        }
        requireWhole(placed);
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        Positions.settle(order);
    }

    private boolean place(LayoutInput.SectionItem item, String pointer, Set<UUID> placed) {
        var section = sections.get(item.id());
        if (section == null || !placed.add(item.id())) {
            errors.add(unknown(pointer, section == null));
            return false;
        }
        if (item.parentId() != null && (item.parentId().equals(item.id()) || !placed.contains(item.parentId()))) {
            errors.add(new FieldError(
                    pointer + "/parentId", "parent_not_before", "A section stands after the one around it."));
            return false;
        }
        section.arrange(item.parentId(), item.number());
        order.add(section);
        return true;
    }

    private void place(List<LayoutInput.Item> items, @Nullable UUID sectionId, String pointer, Set<UUID> placed) {
        for (int i = 0; i < items.size(); i++) {
            var activity = activities.get(items.get(i).id());
            if (activity == null || !placed.add(activity.id())) {
                errors.add(unknown(pointer + "/" + i, activity == null));
            } else {
                activity.arrange(sectionId, items.get(i).number());
                order.add(activity);
            }
        }
    }

    private static FieldError unknown(String pointer, boolean absent) {
        return absent
                ? new FieldError(pointer + "/id", "unknown_reference", "The roadmap has no such part.")
                : new FieldError(pointer + "/id", "repeated", "Each part stands in one place.");
    }

    /** Somebody may have added a part in the meantime: a layout that leaves it out would lose its place. */
    private void requireWhole(Set<UUID> placed) {
        var all = new HashSet<>(sections.keySet());
        all.addAll(activities.keySet());
        all.removeAll(placed);
        if (!all.isEmpty()) {
            var named = all.stream().limit(NAMED).map(UUID::toString).toList();
            errors.add(new FieldError("#/sections", "incomplete", "These parts of the roadmap have no place.", named));
        }
    }
}
