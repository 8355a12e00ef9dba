package ru.orientir.analysis.summary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a summary table is shown. */
final class SummaryTablePaging {
    @Parameter(description = "How many rows a page has.", example = "200")
    @QueryParam("limit")
    @DefaultValue("200")
    @Min(1)
    @Max(1000)
    int limit;

    @Parameter(description = "Where the page begins; take it from `next` of the page before.")
    @QueryParam("cursor")
    @Nullable
    String cursor;
}
