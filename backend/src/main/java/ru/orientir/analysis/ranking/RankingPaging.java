package ru.orientir.analysis.ranking;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a ranking is shown. */
final class RankingPaging {
    @Parameter(description = "How many rows a page has.", example = "50")
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit;

    @Parameter(description = "Where the page begins; take it from `next` of the page before.")
    @QueryParam("cursor")
    @Nullable
    String cursor;

    @Parameter(description = "Where the page begins: how many rows are above it.")
    @QueryParam("offset")
    @DefaultValue("0")
    @Min(0)
    @Max(1_000_000)
    int offset;

    @Parameter(description = "The page that shows this organisation.")
    @QueryParam("at")
    @Nullable
    UUID at;
}
