package ru.orientir.analysis.ranking;

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

@Path("/rankings")
@Tag(name = "rankings")
class RankingResource {
    @Inject
    RankingPages rankings;

    /**
     * Answered as a page of places, the organisations without one at its end. Every place names its contributions and what would
     * move it up. CSV for {@code Accept: text/csv}.
     */
    @GET
    @PermissionsAllowed("ranking:read")
    @Operation(operationId = "rank", summary = "Organisations ranked by indicators; every place explains itself")
    @Produces({MediaType.APPLICATION_JSON, Csv.TYPE})
    @APIResponseSchema(RankingView.class)
    public Response rank(
            @BeanParam @Valid RankingParameters asked,
            @BeanParam @Valid RankingPaging paging,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var page = rankings.page(asked, paging, uri);
        return Csv.isAsked(headers)
                ? RankingCsv.of(page)
                : Response.ok(page, MediaType.APPLICATION_JSON_TYPE).build();
    }
}
