package ru.orientir.figures.page;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import ru.orientir.figures.sight.Sights;

@Path("/observations")
@Tag(name = "observations")
class ObservationResource {
    @Inject
    Reader reader;

    /**
     * JSON, or CSV for {@code Accept: text/csv}. Small cohorts are hidden from whoever may not see them. {@code asOf} reproduces any moment
     * of the past.
     */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.TEXT_CSV})
    @PermissionsAllowed(Sights.READ)
    @Operation(
            operationId = "listObservations",
            summary =
                    "Values by indicator, organisation, period, slice and status, reported or rolled up, of now or of a past moment")
    public RestResponse<ObservationPage> list(@BeanParam ObservationQuery query, @Context HttpHeaders headers) {
        var format = Format.of(headers.getAcceptableMediaTypes());
        return reader.page(query, format).response();
    }

    /** Each roll-up with the parts one level below; open a part by asking for its organisation. */
    @GET
    @Path("/roll-up")
    @PermissionsAllowed(Sights.READ)
    @Operation(
            operationId = "getRollUps",
            summary = "The roll-ups of one organisation, opened down to the parts they are added up from")
    public RestResponse<RollUpPage> rollUp(@Valid @BeanParam CellQuery query) {
        return reader.rollUp(query.question()).response();
    }

    /** Every revision with its author, its moment and its reason, the oldest first; the last one is current. */
    @GET
    @Path("/history")
    @PermissionsAllowed(Sights.READ)
    @Operation(
            operationId = "getObservationHistory",
            summary = "All revisions of the values of one organisation: who, when, from what")
    public RestResponse<History> history(@Valid @BeanParam CellQuery query) {
        return reader.history(query.question()).response();
    }
}
