package ru.orientir.importing.confirmation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.roadmap.ActivityDraft;
import ru.orientir.organisation.Party;
import ru.orientir.roadmap.part.ActivityContent;
import ru.orientir.roadmap.part.ActivityInput;
import ru.orientir.roadmap.part.ActivityView;

/** What an update would change, field by field, in the words of both editions. */
final class Differences {
    private Differences() {}

    static List<ImportDifference> of(RoadmapPairing pairing) {
        var differences = new ArrayList<ImportDifference>();
        for (var section : pairing.draft.sections()) {
            var known = pairing.section(section.key());
            if (known == null) {
                differences.add(added("section", section.title()));
            } else {
                var view = known.view();
                add(differences, "section", known.id(), section.title(), "title", view.title(), section.title());
                add(differences, "section", known.id(), section.title(), "number", view.number(), section.number());
            }
        }
        for (var activity : pairing.draft.activities()) {
            var known = pairing.activity(activity.key());
            if (known == null) {
                differences.add(added("activity", DraftConversion.text(activity.title())));
            } else {
                var section = pairing.section(activity.sectionKey());
                compare(
                        differences,
                        known.view(),
                        merged(activity, section == null ? null : section.id(), known.view())
                                .input());
            }
        }
        pairing.removedActivities().forEach(a -> differences.add(removed("activity", a.id(), a.title())));
        pairing.removedSections()
                .forEach(
                        s -> differences.add(removed("section", s.id(), s.view().title())));
        return differences;
    }

    /** The new edition of an activity, with what only people know of the old one. */
    static ActivityContent merged(ActivityDraft draft, @Nullable UUID sectionId, ActivityView known) {
        var content = DraftConversion.activity(
                draft, sectionId, new DraftConversion.KnownActivity(known.status(), known.indicatorNote()));
        var input = content.input();
        var merged = new ActivityInput(
                input.sectionId(),
                input.number(),
                input.title(),
                input.level() == null ? known.level() : input.level(),
                input.schedule(),
                input.responsible().stream()
                        .map(p -> identified(p, known.responsible()))
                        .toList(),
                input.expectedResult(),
                input.reportForm(),
                input.status(),
                input.indicatorNote(),
                known.indicatorIds());
        return new ActivityContent(merged, content.schedule());
    }

    static ImportDifference added(String entity, @Nullable String title) {
        return new ImportDifference(
                ImportDifference.Kind.ADDED, entity, null, Objects.requireNonNullElse(title, ""), null, null, null);
    }

    private static ImportDifference removed(String entity, UUID id, String title) {
        return new ImportDifference(ImportDifference.Kind.REMOVED, entity, id, title, null, null, null);
    }

    /** A party whose words have not changed stays the person or body somebody has confirmed. */
    private static Party identified(Party party, List<Party> known) {
        return known.stream()
                .filter(k -> k.text().equals(party.text()) && k.kind() == party.kind())
                .findFirst()
                .orElse(party);
    }

    private static void compare(List<ImportDifference> differences, ActivityView before, ActivityInput after) {
        var id = before.id();
        add(differences, "activity", id, after.title(), "number", before.number(), after.number());
        add(differences, "activity", id, after.title(), "title", before.title(), after.title());
        add(
                differences,
                "activity",
                id,
                after.title(),
                "schedule",
                before.schedule() == null ? null : before.schedule().text(),
                after.schedule() == null ? null : after.schedule().text());
        add(
                differences,
                "activity",
                id,
                after.title(),
                "responsible",
                parties(before.responsible()),
                parties(after.responsible()));
        add(
                differences,
                "activity",
                id,
                after.title(),
                "expectedResult",
                before.expectedResult(),
                after.expectedResult());
        add(differences, "activity", id, after.title(), "reportForm", before.reportForm(), after.reportForm());
    }

    private static @Nullable String parties(@Nullable List<Party> parties) {
        return parties == null || parties.isEmpty()
                ? null
                : parties.stream().map(Party::text).collect(Collectors.joining(", "));
    }

    private static void add(
            List<ImportDifference> differences,
            String entity,
            UUID id,
            String title,
            String field,
            @Nullable String before,
            @Nullable String after) {
        if (!Objects.equals(before, after)) {
            differences.add(
                    new ImportDifference(ImportDifference.Kind.CHANGED, entity, id, title, field, before, after));
        }
    }
}
