package ru.orientir.analysis.summary;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.orientir.analysis.Csv;

@Path("/summary-table")
@Tag(name = "summaries")
class SummaryTableResource {
    @Inject
    SummaryTables tables;

    /** A page of organisations with one value an indicator, and the totals of all. CSV for {@code Accept: text/csv}. */
    @GET
    @PermissionsAllowed("observation:read")
    @Operation(
            operationId = "summariseOrganisations",
            summary = "Organisations by indicators, with last year and totals")
    @Produces({MediaType.APPLICATION_JSON, Csv.TYPE})
    @APIResponseSchema(SummaryTableView.class)
    public Response table(
            @BeanParam @Valid SummaryTableParameters asked,
            @BeanParam @Valid SummaryTablePaging paging,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var page = tables.page(asked, paging, uri);
        return Csv.isAsked(headers)
                ? SummaryTableCsv.of(page)
                : Response.ok(page, MediaType.APPLICATION_JSON_TYPE).build();
    }
}
