package ru.orientir.importing.confirmation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.roadmap.ActivityDraft;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.importing.draft.roadmap.SectionDraft;
import ru.orientir.language.Wording;
import ru.orientir.roadmap.RoadmapOutline;
import ru.orientir.roadmap.part.ActivityView;
import ru.orientir.roadmap.part.SectionView;

/**
 * Which row of a document is which row of a known roadmap. The surest sign is tried first for all rows, then the next:
 * same title in the same section, same title anywhere, same number in the same section.
 */
final class RoadmapPairing {
    /** Of a roadmap nothing is known of. */
    static final RoadmapPairing NONE = new RoadmapPairing(List.of(), List.of());

    private final Map<String, SectionView> sections = new HashMap<>();
    private final Map<String, ActivityView> activities = new HashMap<>();
    private final Set<SectionView> removedSections;
    private final Set<ActivityView> removedActivities;

    private RoadmapPairing(List<SectionView> knownSections, List<ActivityView> knownActivities) {
        removedSections = new LinkedHashSet<>(knownSections);
        removedActivities = new LinkedHashSet<>(knownActivities);
    }

    RoadmapPairing(RoadmapOutline known, RoadmapDraft draft) {
        this(known.sections(), known.activities());
        pairSections(draft, RoadmapPairing::sameNumberAndTitle);
        pairSections(
                draft,
                (d, k) -> Wording.same(d.title(), k.title()) && !k.title().isBlank());
        pairSections(draft, (d, k) -> d.number() != null && d.number().equals(k.number()));
        pairActivities(draft, (d, k) -> sameTitle(d, k) && inSameSection(d, k));
        pairActivities(draft, RoadmapPairing::sameTitle);
        pairActivities(draft, (d, k) -> d.number() != null && d.number().equals(k.number()) && inSameSection(d, k));
    }

    @Nullable
    SectionView section(@Nullable String key) {
        return key == null ? null : sections.get(key);
    }

    @Nullable
    ActivityView activity(String key) {
        return activities.get(key);
    }

    List<SectionView> removedSections() {
        return new ArrayList<>(removedSections);
    }

    List<ActivityView> removedActivities() {
        return new ArrayList<>(removedActivities);
    }

    private void pairSections(RoadmapDraft draft, BiPredicate<SectionDraft, SectionView> same) {
        for (var d : draft.sections()) {
            if (!sections.containsKey(d.key())) {
                removedSections.stream()
                        .filter(k -> same.test(d, k))
                        .findFirst()
                        .ifPresent(k -> {
                            sections.put(d.key(), k);
                            removedSections.remove(k);
                        });
            }
        }
    }

    private void pairActivities(RoadmapDraft draft, BiPredicate<ActivityDraft, ActivityView> same) {
        for (var d : draft.activities()) {
            if (!activities.containsKey(d.key())) {
                removedActivities.stream()
                        .filter(k -> same.test(d, k))
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
        return Objects.equals(id, k.sectionId());
    }

    private static boolean sameTitle(ActivityDraft d, ActivityView k) {
        return Wording.same(DraftConversion.text(d.title()), k.title());
    }

    private static boolean sameNumberAndTitle(SectionDraft d, SectionView k) {
        return Objects.equals(d.number(), k.number()) && Wording.same(d.title(), k.title());
    }
}
