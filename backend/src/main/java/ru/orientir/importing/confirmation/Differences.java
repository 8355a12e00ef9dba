package ru.orientir.importing.confirmation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.roadmap.ActivityDraft;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.importing.draft.roadmap.SectionDraft;
import ru.orientir.organisation.Party;
import ru.orientir.roadmap.part.ActivityView;
import ru.orientir.roadmap.part.SectionView;

/** What an update would change of a roadmap, field by field, in the words of both editions. */
final class Differences {
    private final List<ImportDifference> found = new ArrayList<>();

    private Differences() {}

    static List<ImportDifference> of(RoadmapDraft draft, RoadmapPairing known) {
        var differences = new Differences();
        draft.sections().forEach(section -> differences.compare(section, known.section(section.key())));
        draft.activities().forEach(activity -> differences.compare(activity, known.activity(activity.key())));
        known.removedActivities()
                .forEach(a -> differences.found.add(ImportDifference.removed("activity", a.id(), a.title())));
        known.removedSections()
                .forEach(s -> differences.found.add(ImportDifference.removed("section", s.id(), s.title())));
        return differences.found;
    }

    private void compare(SectionDraft draft, @Nullable SectionView known) {
        if (known == null) {
            found.add(ImportDifference.added("section", draft.title()));
            return;
        }
        var changes = new Changes("section", known.id(), Objects.requireNonNullElse(draft.title(), ""));
        changes.add("title", known.title(), draft.title());
        changes.add("number", known.number(), draft.number());
    }

    private void compare(ActivityDraft draft, @Nullable ActivityView known) {
        if (known == null) {
            found.add(ImportDifference.added("activity", DraftConversion.text(draft.title())));
            return;
        }
        var after = RoadmapConversion.activity(draft, known).input();
        var changes = new Changes("activity", known.id(), after.title());
        changes.add("number", known.number(), after.number());
        changes.add("title", known.title(), after.title());
        changes.add(
                "schedule",
                known.schedule() == null ? null : known.schedule().text(),
                after.schedule() == null ? null : after.schedule().text());
        changes.add("responsible", words(known.responsible()), words(after.responsible()));
        changes.add("expectedResult", known.expectedResult(), after.expectedResult());
        changes.add("reportForm", known.reportForm(), after.reportForm());
    }

    private static @Nullable String words(@Nullable List<Party> parties) {
        return parties == null || parties.isEmpty()
                ? null
                : parties.stream().map(Party::text).collect(Collectors.joining(", "));
    }

    private final class Changes {
        private final String entity;
        private final UUID id;
        private final String title;

        Changes(String entity, UUID id, String title) {
            this.entity = entity;
            this.id = id;
            this.title = title;
        }

        void add(String field, @Nullable String before, @Nullable String after) {
            if (!Objects.equals(before, after)) {
                found.add(new ImportDifference(ImportDifference.Kind.CHANGED, entity, id, title, field, before, after));
            }
        }
    }
}
