package ru.orientir.importing.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.comparison.LastImport;
import ru.orientir.importing.comparison.RoadmapMerge;
import ru.orientir.importing.conversion.DraftConversion;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.language.Wording;
import ru.orientir.roadmap.RoadmapOutline;
import ru.orientir.roadmap.Roadmaps;

/** The roadmaps of a draft, beside what there is of them already, and handed to those who keep roadmaps. */
@ApplicationScoped
class ImportedRoadmaps {
    @Inject
    Roadmaps roadmaps;

    /** All of them new. */
    static List<RoadmapMerge> anew(UUID projectId, Draft draft) {
        return draft.roadmaps().stream()
                .map(roadmap -> RoadmapMerge.ofNew(projectId, draft, roadmap))
                .toList();
    }

    /** Beside the roadmaps the project has. */
    List<RoadmapMerge> compared(UUID projectId, Draft draft, List<LastImport> imports) {
        return merges(projectId, draft, imports, roadmaps.outlines(projectId));
    }

    /** The same, with nobody changing those roadmaps before they are written. */
    List<RoadmapMerge> locked(UUID projectId, Draft draft, List<LastImport> imports) {
        return merges(projectId, draft, imports, roadmaps.outlinesForChange(projectId));
    }

    private static List<RoadmapMerge> merges(
            UUID projectId, Draft draft, List<LastImport> imports, List<RoadmapOutline> outlines) {
        var left = new ArrayList<>(outlines);
        return draft.roadmaps().stream()
                .map(roadmap -> {
                    var known = take(left, roadmap, imports);
                    return known == null
                            ? RoadmapMerge.ofNew(projectId, draft, roadmap)
                            : RoadmapMerge.of(known, imports, draft, roadmap);
                })
                .toList();
    }

    /**
     * Brings those there are up to date and adds the others.
     *
     * @return what the rows of the draft have become, by their keys
     */
    Map<String, UUID> write(List<RoadmapMerge> merges) {
        var rows = new HashMap<String, UUID>();
        for (var merge : merges) {
            var known = merge.known();
            var written = known == null ? roadmaps.write(merge.content()) : roadmaps.rewrite(known, merge.content());
            rows.put(merge.key(), written.id());
            rows.putAll(merge.rows(written.parts()));
        }
        return rows;
    }

    /** The roadmap of the same title, now or when it was imported, else the only one there is; no two drafts share it. */
    private static @Nullable RoadmapOutline take(
            List<RoadmapOutline> left, RoadmapDraft draft, List<LastImport> imports) {
        var title = DraftConversion.text(draft.title());
        var found = left.stream()
                .filter(outline -> Wording.same(outline.roadmap().title(), title)
                        || LastImport.titled(outline.roadmap().id(), title, imports))
                .findFirst()
                .orElse(left.size() == 1 ? left.getFirst() : null);
        left.remove(found);
        return found;
    }
}
