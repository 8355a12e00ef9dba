package ru.orientir.indicator.target;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.ReadBy;
import ru.orientir.platform.http.Created;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Trash;

@Path("/known-figures")
@Tag(name = "indicators")
@ReadBy(KnownFigures.READ)
class KnownFigureResource {
    @Inject
    KnownFigures figures;

    @GET
    @PermissionsAllowed(KnownFigures.READ)
    @Operation(operationId = "listKnownFigures", summary = "Figures known from elsewhere, such as enrolment")
    public Page<KnownFigureView> list(
            @RestQuery @Nullable UUID organisationId,
            @RestQuery @Nullable String measure,
            @RestQuery @Nullable String period,
            @Parameter(schema = @Schema(enumeration = {"measure"})) @RestQuery @Nullable String sort,
            @BeanParam Paging paging) {
        return figures.find(organisationId, measure, period, sort, paging).map(KnownFigure::view);
    }

    @POST
    @Transactional
    @PermissionsAllowed(KnownFigures.EDIT)
    @Operation(operationId = "createKnownFigure", summary = "Add a figure known from elsewhere")
    public RestResponse<KnownFigureView> create(@Valid @NotNull KnownFigureInput input) {
        return Created.at("known-figures", figures.create(input).view());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(KnownFigures.READ)
    @Operation(operationId = "getKnownFigure", summary = "One known figure")
    public KnownFigureView get(@RestPath UUID id) {
        return figures.get(id).view();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(KnownFigures.EDIT)
    @Operation(operationId = "replaceKnownFigure", summary = "Correct a known figure")
    public KnownFigureView replace(@RestPath UUID id, @Valid @NotNull KnownFigureInput input) {
        return figures.replace(id, input).view();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(KnownFigures.EDIT)
    @Operation(operationId = "trashKnownFigure", summary = "Take a known figure away")
    public void trash(@RestPath UUID id) {
        figures.forChange(id).trash(Trash.now());
    }
}
