package ru.orientir.figures.bulk;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.orientir.figures.page.Format;

@Path("/observations/bulk")
@Tag(name = "observations")
class BulkResource {
    private static final String EXAMPLE =
            """
            indicator,period,organisationId,slice,numerator,denominator
            P1,RY2025,019a9f3e-5c1e-7000-8000-000000000001,,45,90
            """;

    @Inject
    BulkLoad bulk;

    /**
     * An organisation is given by its organisationId, or in a column organisationCode by any code of it that no other
     * organisation the caller writes for has.
     */
    @POST
    @Transactional
    @Consumes(Format.TEXT_CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(BulkLoad.EDIT)
    @Operation(
            operationId = "loadObservations",
            summary = "Take in many values at once, all or none; rows that break a rule are listed by line and column")
    public BulkResult load(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = Format.TEXT_CSV,
                                            schema = @Schema(type = SchemaType.STRING),
                                            example = EXAMPLE))
                    InputStream body) {
        return bulk.load(body);
    }
}
