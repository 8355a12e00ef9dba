package ru.orientir.collection.form;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.orientir.collection.entry.Finding;
import ru.orientir.collection.submission.SubmissionView;

/**
 * What became of typed cells: each is saved or stands in conflict, none is lost.
 *
 * @param saved as they are now
 * @param conflicts typed over another revision than the newest one, or not editable; nothing of them was saved
 * @param findings everything about the form as it is now
 */
public record CellsSaved(
        List<FormCell> saved, List<Conflict> conflicts, List<Finding> findings, SubmissionView submission) {

    /** Both sides of a conflict. */
    @Schema(name = "CellConflict")
    public record Conflict(UUID indicatorId, @Schema(examples = "") String slice, CellInput yours, FormCell theirs) {}
}
