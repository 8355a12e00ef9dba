package ru.orientir.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.comparison.ImportDifference;
import ru.orientir.importing.confirmation.ImportCounts;
import ru.orientir.importing.confirmation.ImportResult;
import ru.orientir.importing.conversion.PartyName;
import ru.orientir.importing.draft.Draft;
import ru.orientir.platform.http.ComputedBeside;
import ru.orientir.platform.job.JobProblem;

/**
 * An import as it is answered.
 *
 * @param size in bytes
 * @param progress how far it is, in percent
 * @param draft what was understood; in the answer for one import, not in lists
 * @param counts how much the draft would become as a new project
 * @param parties the distinct responsible names of the draft
 * @param matches the project this order or title already became
 * @param diff where the document, what it said last time and what people have made of it differ, and what an update would do about it
 */
public record ImportView(
        UUID id,
        String version,
        UUID organisationId,
        @Schema(examples = "prikaz.docx") String fileName,
        @Schema(examples = "48213") long size,
        ImportStatus status,
        @Schema(examples = "100") int progress,
        Instant createdAt,
        @Nullable JobProblem problem,
        @Nullable ImportResult result,
        @Nullable Draft draft,
        @Nullable ImportCounts counts,
        @Nullable List<PartyName> parties,
        @Nullable UUID matches,
        @Nullable List<ImportDifference> diff)
        implements ComputedBeside {

    ImportView with(Draft understood) {
        return with(understood, null, null, null, null);
    }

    ImportView with(
            Draft understood,
            @Nullable ImportCounts much,
            @Nullable List<PartyName> names,
            @Nullable UUID known,
            @Nullable List<ImportDifference> differences) {
        return new ImportView(
                id,
                version,
                organisationId,
                fileName,
                size,
                status,
                progress,
                createdAt,
                problem,
                result,
                understood,
                much,
                names,
                known,
                differences);
    }
}
