package ru.orientir.importing.confirmation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.roadmap.ActivityDraft;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.importing.draft.roadmap.SectionDraft;
import ru.orientir.roadmap.part.Activity;
import ru.orientir.roadmap.part.ActivityView;
import ru.orientir.roadmap.part.Roadmap;
import ru.orientir.roadmap.part.Section;
import ru.orientir.roadmap.part.SectionView;

/**
 * Which row of a document is which row of a known roadmap. The surest sign is tried first for all rows, then the next:
 * same title in the same section, same title anywhere, same number in the same section.
 */
final class RoadmapPairing {
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, Activity> activities = new HashMap<>();
    private final Set<Section> removedSections;
    private final Set<Activity> removedActivities;
    final Roadmap roadmap;
    final RoadmapDraft draft;

    RoadmapPairing(Roadmap roadmap, RoadmapDraft draft, List<Section> knownSections, List<Activity> knownActivities) {
        this.roadmap = roadmap;
        this.draft = draft;
        removedSections = new LinkedHashSet<>(knownSections);
        removedActivities = new LinkedHashSet<>(knownActivities);
        pairSections(RoadmapPairing::sameNumberAndTitle);
        pairSections((d, k) -> same(d.title(), k.title()) && !k.title().isBlank());
        pairSections((d, k) -> d.number() != null && d.number().equals(k.number()));
        pairActivities((d, k) -> sameTitle(d, k) && inSameSection(d, k));
        pairActivities(RoadmapPairing::sameTitle);
        pairActivities((d, k) -> d.number() != null && d.number().equals(k.number()) && inSameSection(d, k));
    }

    @Nullable
    Section section(@Nullable String key) {
        return key == null ? null : sections.get(key);
    }

    @Nullable
    Activity activity(String key) {
        return activities.get(key);
    }

    List<Section> removedSections() {
        return new ArrayList<>(removedSections);
    }

    List<Activity> removedActivities() {
        return new ArrayList<>(removedActivities);
    }

    private void pairSections(BiPredicate<SectionDraft, SectionView> same) {
        for (var d : draft.sections()) {
            if (!sections.containsKey(d.key())) {
                removedSections.stream()
                        .filter(k -> same.test(d, k.view()))
                        .findFirst()
                        .ifPresent(k -> {
                            sections.put(d.key(), k);
                            removedSections.remove(k);
                        });
            }
        }
    }

    private void pairActivities(BiPredicate<ActivityDraft, ActivityView> same) {
        for (var d : draft.activities()) {
            if (!activities.containsKey(d.key())) {
                removedActivities.stream()
                        .filter(k -> same.test(d, k.view()))
                        .findFirst()
                        .ifPresent(k -> {
                            activities.put(d.key(), k);
                            removedActivities.remove(k);
                        });
            }
        }
    }

    private boolean inSameSection(ActivityDraft d, ActivityView k) {
        var section = section(d.sectionKey());
        UUID id = section == null ? null : section.id();
        return java.util.Objects.equals(id, k.sectionId());
    }

    private static boolean sameTitle(ActivityDraft d, ActivityView k) {
        return same(DraftConversion.text(d.title()), k.title());
    }

    private static boolean sameNumberAndTitle(SectionDraft d, SectionView k) {
        return java.util.Objects.equals(d.number(), k.number()) && same(d.title(), k.title());
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return DraftConversion.normalised(one).equals(DraftConversion.normalised(other));
    }
}
