package ru.orientir.figures.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.observation.ObservationStatus;
import ru.orientir.platform.http.Cursor;
import ru.orientir.platform.problem.ProblemException;

/** What is asked of the values. Every parameter narrows; one that is repeated asks for any of its values. */
final class ObservationQuery {
    private static final int MAX_LIMIT = 1000;
    private static final String ORDER = "place";

    @Parameter(description = "Codes or ids of indicators.", example = "P1")
    @QueryParam("indicator")
    List<String> indicators = List.of();

    @Parameter(description = "One organisation.")
    @QueryParam("organisationId")
    @Nullable
    UUID organisationId;

    @Parameter(description = "An organisation and all below it.")
    @QueryParam("under")
    @Nullable
    UUID under;

    @Parameter(description = "`organisation`, where absent, answers what was reported; the others its roll-up.")
    @QueryParam("level")
    @Nullable
    Level level;

    @Parameter(description = "Codes of reporting periods.", example = "RY2025")
    @QueryParam("period")
    List<String> periods = List.of();

    @Parameter(description = "Slices; empty for the whole alone.", example = "gender:f", allowEmptyValue = true)
    @QueryParam("slice")
    List<String> slices = List.of();

    @QueryParam("status")
    @Nullable
    ObservationStatus status;

    @Parameter(description = "The number of a change set: everything as it was then, the tree too.", example = "42")
    @QueryParam("asOf")
    @Nullable
    @Min(0)
    Long asOf;

    @Min(1)
    @Max(MAX_LIMIT)
    @Parameter(description = "How many items a page has.", example = "100")
    @QueryParam("limit")
    @DefaultValue("100")
    int limit;

    @Parameter(description = "Where the page begins; take it from `next` of the page before.")
    @QueryParam("cursor")
    @Nullable
    String cursor;

    @Context
    UriInfo uri;

    /** As they stand in the address: an empty one, the whole, is dropped where lists are bound. */
    List<String> slices() {
        return slices(uri);
    }

    static List<String> slices(UriInfo address) {
        return List.copyOf(address.getQueryParameters().getOrDefault("slice", List.of()));
    }

    Level level() {
        return level == null ? Level.ORGANISATION : level;
    }

    int limit() {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw ProblemException.invalidParameter(
                    "limit", "A page has 1 to %d items.".formatted(MAX_LIMIT), List.of());
        }
        return limit;
    }

    /** The cell the page before ended with. */
    @Nullable
    Cell after() {
        return cursor == null ? null : Cell.of(Cursor.decode(cursor).keys(ORDER, 4));
    }

    /** The next page is as of the moment of this one, whatever is written meanwhile. */
    String next(Cell last, long moment) {
        return new Cursor(ORDER, last.keys()).on(uri.getRequestUriBuilder().replaceQueryParam("asOf", moment));
    }
}
