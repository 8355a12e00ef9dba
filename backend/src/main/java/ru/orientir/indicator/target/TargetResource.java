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
import ru.orientir.indicator.IndicatorRepository;
import ru.orientir.platform.http.Created;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.Paging;

@Path("/targets")
@Tag(name = "indicators")
class TargetResource {
    @Inject
    TargetRepository targets;

    @GET
    @PermissionsAllowed(IndicatorRepository.READ)
    @Operation(operationId = "listTargets", summary = "Targets by indicator, organisation or period")
    public Page<TargetView> list(
            @RestQuery @Nullable UUID indicatorId,
            @RestQuery @Nullable UUID organisationId,
            @RestQuery @Nullable String period,
            @Parameter(schema = @Schema(enumeration = {"period"})) @RestQuery @Nullable String sort,
            @BeanParam Paging paging) {
        return targets.find(indicatorId, organisationId, period, sort, paging).map(Target::view);
    }

    @POST
    @Transactional
    @PermissionsAllowed(IndicatorRepository.EDIT)
    @Operation(operationId = "createTarget", summary = "Set a target of an organisation in a period")
    public RestResponse<TargetView> create(@Valid @NotNull TargetInput input) {
        return Created.at("targets", targets.create(input).view());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(IndicatorRepository.READ)
    @Operation(operationId = "getTarget", summary = "One target")
    public TargetView get(@RestPath UUID id) {
        return targets.get(id).view();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(IndicatorRepository.EDIT)
    @Operation(operationId = "replaceTarget", summary = "Change the value or note of a target")
    public TargetView replace(@RestPath UUID id, @Valid @NotNull TargetInput input) {
        return targets.replace(id, input).view();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(IndicatorRepository.EDIT)
    @Operation(operationId = "trashTarget", summary = "Take a target away; what is inherited holds again")
    public void trash(@RestPath UUID id) {
        targets.trash(id);
    }
}
