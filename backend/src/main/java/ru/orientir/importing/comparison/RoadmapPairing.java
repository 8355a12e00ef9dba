package ru.orientir.importing.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ru.orientir.importing.comparison.RoadmapEdition.ActivityRow;
import ru.orientir.importing.comparison.RoadmapEdition.SectionRow;
import ru.orientir.importing.conversion.DraftConversion;
import ru.orientir.importing.draft.roadmap.ActivityDraft;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.importing.draft.roadmap.SectionDraft;
import ru.orientir.language.Wording;

/**
 * Which row of a document is which known row. A row is known by the words the document had for it last time and by those people
 * have given it since. The surest sign is tried first for all rows, then the next: same title in the same section, same title
 * anywhere, same number in the same section.
 */
final class RoadmapPairing {
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Map.Entry<String, SectionRow>> sections = new ArrayList<>();
    private final List<Map.Entry<String, ActivityRow>> activities = new ArrayList<>();

    /** @param known editions of the roadmap, the surest first */
    RoadmapPairing(List<RoadmapEdition> known, RoadmapDraft draft) {
        known.forEach(edition -> {
            sections.addAll(edition.sections().entrySet());
            activities.addAll(edition.activities().entrySet());
        });
        pairSections(draft, (d, k) -> Objects.equals(d.number(), k.input().number()) && sameTitle(d, k));
        pairSections(draft, (d, k) -> sameTitle(d, k) && !k.input().title().isBlank());
        pairSections(
                draft,
                (d, k) -> d.number() != null && d.number().equals(k.input().number()));
        pairActivities(draft, (d, k) -> sameTitle(d, k) && inSameSection(d, k));
        pairActivities(draft, RoadmapPairing::sameTitle);
        pairActivities(
                draft,
                (d, k) -> d.number() != null && d.number().equals(k.input().number()) && inSameSection(d, k));
    }

    /** Of a row of the draft: that of the known row it is, else its key. */
    String name(String key) {
        return names.getOrDefault(key, key);
    }

    private void pairSections(RoadmapDraft draft, BiPredicate<SectionDraft, SectionRow> same) {
        draft.sections().forEach(d -> pair(d.key(), sections.stream(), k -> same.test(d, k)));
    }

    private void pairActivities(RoadmapDraft draft, BiPredicate<ActivityDraft, ActivityRow> same) {
        draft.activities().forEach(d -> pair(d.key(), activities.stream(), k -> same.test(d, k)));
    }

    private <K> void pair(String key, Stream<Map.Entry<String, K>> known, Predicate<K> same) {
        if (!names.containsKey(key)) {
            known.filter(k -> !taken.contains(k.getKey()) && same.test(k.getValue()))
                    .findFirst()
                    .ifPresent(k -> {
                        names.put(key, k.getKey());
                        taken.add(k.getKey());
                    });
        }
    }

    private boolean inSameSection(ActivityDraft d, ActivityRow k) {
        var section = d.sectionKey() == null ? null : name(d.sectionKey());
        return Objects.equals(section, k.section());
    }

    private static boolean sameTitle(SectionDraft d, SectionRow k) {
        return Wording.same(d.title(), k.input().title());
    }

    private static boolean sameTitle(ActivityDraft d, ActivityRow k) {
        return Wording.same(DraftConversion.text(d.title()), k.input().title());
    }
}
