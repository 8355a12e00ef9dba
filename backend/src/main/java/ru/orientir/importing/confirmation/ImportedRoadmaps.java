package ru.orientir.importing.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.language.Wording;
import ru.orientir.roadmap.RoadmapOutline;
import ru.orientir.roadmap.Roadmaps;

/** The roadmaps of a draft, handed to those who keep roadmaps, beside what they have of them already. */
@ApplicationScoped
class ImportedRoadmaps {
    @Inject
    Roadmaps roadmaps;

    UUID create(UUID projectId, RoadmapDraft draft) {
        return roadmaps.write(RoadmapConversion.content(projectId, draft, RoadmapPairing.NONE));
    }

    /** Brings the roadmaps of a project up to date and adds those it doesn't have. */
    List<UUID> write(UUID projectId, List<RoadmapDraft> drafts) {
        var known = new ArrayList<>(roadmaps.outlines(projectId));
        var ids = new ArrayList<UUID>();
        for (var draft : drafts) {
            var outline = take(known, draft);
            ids.add(outline == null ? create(projectId, draft) : rewrite(outline, draft));
        }
        return ids;
    }

    private UUID rewrite(RoadmapOutline known, RoadmapDraft draft) {
        var id = known.roadmap().id();
        roadmaps.rewrite(
                id, RoadmapConversion.content(known.roadmap().projectId(), draft, new RoadmapPairing(known, draft)));
        return id;
    }

    List<ImportDifference> diff(UUID projectId, List<RoadmapDraft> drafts) {
        var known = new ArrayList<>(roadmaps.outlines(projectId));
        var differences = new ArrayList<ImportDifference>();
        for (var draft : drafts) {
            var outline = take(known, draft);
            if (outline == null) {
                differences.add(ImportDifference.added("roadmap", DraftConversion.text(draft.title())));
            } else {
                differences.addAll(Differences.of(draft, new RoadmapPairing(outline, draft)));
            }
        }
        return differences;
    }

    /** The roadmap of the same title, else the only one there is; taken out, so that no two drafts share it. */
    private static @Nullable RoadmapOutline take(List<RoadmapOutline> known, RoadmapDraft draft) {
        var title = DraftConversion.text(draft.title());
        var found = known.stream()
                .filter(outline -> Wording.same(outline.roadmap().title(), title))
                .findFirst()
                .orElse(known.size() == 1 ? known.getFirst() : null);
        known.remove(found);
        return found;
    }
}
