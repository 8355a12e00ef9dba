package ru.orientir.figures.observation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/observations")
@Tag(name = "observations")
class ObservationResource {
    private static final String EXAMPLE =
            """
            indicator,period,organisationId,slice,numerator,denominator
            P1,RY2025,019a9f3e-5c1e-7000-8000-000000000001,,45,90
            """;

    @Inject
    Reader reader;

    @Inject
    BulkLoad bulk;

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

    @GET
    @Path("/roll-up")
    @PermissionsAllowed(Sights.READ)
    @Operation(
            operationId = "getRollUps",
            summary = "The roll-ups of one organisation, opened down to the parts they are added up from")
    public RestResponse<RollUps> rollUp(@Valid @BeanParam CellQuery query) {
        return reader.rollUp(query.question()).response();
    }

    @GET
    @Path("/history")
    @PermissionsAllowed(Sights.READ)
    @Operation(
            operationId = "getObservationHistory",
            summary = "All revisions of the values of one organisation: who, when, from what")
    public RestResponse<History> history(@Valid @BeanParam CellQuery query) {
        return reader.history(query.question()).response();
    }

    @POST
    @Path("/bulk")
    @Transactional
    @Consumes(Format.TEXT_CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(BulkLoad.EDIT)
    @Operation(
            operationId = "loadObservations",
            summary = "Take in many values at once, all or none; rows that break a rule are listed by line and column",
            description =
                    "An organisation is given by its organisationId, or in a column organisationCode by any code of it that no other organisation the caller writes for has.")
    public BulkResult load(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = Format.TEXT_CSV,
                                            schema = @Schema(type = SchemaType.STRING),
                                            example = EXAMPLE))
                    InputStream body,
            @Parameter(description = "The same key with the same body gets the same answer and writes nothing again.")
                    @HeaderParam("Idempotency-Key")
                    @Size(max = 200)
                    @Nullable
                    String key) {
        return bulk.load(body, key);
    }
}
