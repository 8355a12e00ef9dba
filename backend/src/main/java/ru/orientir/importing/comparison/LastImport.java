package ru.orientir.importing.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.conversion.DraftConversion;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.importing.draft.value.PartyMeaning;
import ru.orientir.language.Wording;

/**
 * What a document said when it was last imported.
 *
 * @param draft as it was read, before people corrected it: a correction is theirs, however early they made it
 * @param rows what its roadmaps, sections and activities have become, by their keys
 */
public record LastImport(Draft draft, Map<String, UUID> rows) {

    /** Of the imports of a project, newest first, the one that last wrote this roadmap. */
    static Optional<OfRoadmap> of(UUID roadmapId, List<LastImport> imports) {
        return imports.stream()
                .flatMap(last -> last.draft.roadmaps().stream()
                        .filter(roadmap -> roadmapId.equals(last.rows.get(roadmap.key())))
                        .map(roadmap -> new OfRoadmap(roadmap, last.draft.meanings(), last.rows)))
                .findFirst();
    }

    /** The newest that said something of the project. */
    public static Optional<Draft> withPassport(List<LastImport> imports) {
        return imports.stream()
                .map(LastImport::draft)
                .filter(draft -> draft.project() != null)
                .findFirst();
    }

    /** The newest that had an order's head. */
    public static Optional<Draft> withOrder(List<LastImport> imports) {
        return imports.stream()
                .map(LastImport::draft)
                .filter(draft -> draft.order() != null)
                .findFirst();
    }

    /** Whether a roadmap bore this title when it was last imported. */
    public static boolean titled(UUID roadmapId, @Nullable String title, List<LastImport> imports) {
        return of(roadmapId, imports)
                .map(last -> DraftConversion.text(last.draft.title()))
                .filter(known -> Wording.same(known, title))
                .isPresent();
    }

    /** One of its roadmaps. */
    record OfRoadmap(RoadmapDraft draft, Map<String, PartyMeaning> meanings, Map<String, UUID> rows) {

        /** By what a row is called in the comparison: what it has become, or a name nobody else has. */
        String name(String key) {
            UUID id = rows.get(key);
            return id == null ? "gone-" + key : id.toString();
        }
    }
}
