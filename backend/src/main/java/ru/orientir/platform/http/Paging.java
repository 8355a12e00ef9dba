package ru.orientir.platform.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.problem.ProblemException;

/** The query parameters every list takes. */
public final class Paging {
    private static final int MAX_LIMIT = 200;

    @Min(1)
    @Max(MAX_LIMIT)
    @Parameter(description = "How many items a page has.", example = "50")
    @QueryParam("limit")
    @DefaultValue("50")
    int limit;

    @Parameter(description = "Where the page begins; take it from `next` of the page before.")
    @QueryParam("cursor")
    @Nullable
    String cursor;

    @Parameter(
            description =
                    "Names of the fields to answer, comma-separated; all when absent. `id` and `version` always come.")
    @QueryParam("fields")
    @Nullable
    String fields;

    @Context
    UriInfo uri;

    public int limit() {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw ProblemException.invalidParameter(
                    "limit", "A page has 1 to %d items.".formatted(MAX_LIMIT), List.of());
        }
        return limit;
    }

    public @Nullable Cursor cursor() {
        return cursor == null ? null : Cursor.decode(cursor);
    }

    /** The address of the page that begins after the cursor, with all other parameters kept. */
    public String next(Cursor after) {
        return after.on(uri.getRequestUriBuilder());
    }
}
