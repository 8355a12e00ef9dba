package ru.orientir.roadmap.part;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.problem.ProblemException;

/** The questions a list of activities answers. */
public final class ActivityFilter {
    @QueryParam("roadmapId")
    @Nullable
    UUID roadmapId;

    @Parameter(description = "A section, with all sections inside it.")
    @QueryParam("sectionId")
    @Nullable
    UUID sectionId;

    @Parameter(description = "One or several.")
    @QueryParam("status")
    List<ActivityStatus> status = List.of();

    @Parameter(description = "A person's id, or words of the parties as printed.", example = "методист")
    @QueryParam("responsible")
    @Size(max = 200)
    @Nullable
    String responsible;

    @Parameter(
            description = "First day of a range. What names no days is found throughout its roadmap.",
            example = "2026-09-01")
    @QueryParam("from")
    @Nullable
    LocalDate from;

    @Parameter(
            description = "Last day of a range. What names no days is found throughout its roadmap.",
            example = "2026-12-31")
    @QueryParam("to")
    @Nullable
    LocalDate to;

    @Parameter(description = "Key of a level of the project.", example = "school")
    @QueryParam("level")
    @Size(max = 100)
    @Nullable
    String level;

    @Parameter(description = "An indicator it is meant to move.")
    @QueryParam("indicatorId")
    @Nullable
    UUID indicatorId;

    @Parameter(
            description = "Words or their beginnings, in any grammatical form, or a printed number.",
            example = "диагностика")
    @QueryParam("q")
    @Size(max = 200)
    @Nullable
    String q;

    @Parameter(description = "What lies in the trash instead of what doesn't.")
    @QueryParam("trashed")
    boolean trashed;

    @Parameter(schema = @Schema(enumeration = {"position", "number", "title", "start", "end", "status"}))
    @QueryParam("sort")
    @Nullable
    String sort;

    /** The range as a PostgreSQL {@code daterange}; null when none is asked. */
    @Nullable
    String range() {
        if (from != null && to != null && to.isBefore(from)) {
            throw ProblemException.invalidParameter("to", "The range ends before it starts.", List.of());
        }
        return from == null && to == null ? null : "[%s,%s]".formatted(from == null ? "" : from, to == null ? "" : to);
    }

    @Nullable
    UUID person() {
        try {
            return responsible == null ? null : UUID.fromString(responsible);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
