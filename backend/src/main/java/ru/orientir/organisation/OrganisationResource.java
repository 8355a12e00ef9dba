package ru.orientir.organisation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.clock.Today;
import ru.orientir.platform.http.Created;
import ru.orientir.platform.http.IfMatch;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.Paging;

@Path("/organisations")
@Tag(name = "organisations")
class OrganisationResource {
    @Inject
    OrganisationRepository organisations;

    @GET
    @PermissionsAllowed("organisation:read")
    @Operation(operationId = "listOrganisations", summary = "Organisations by name, kind, parent or subtree")
    public Page<OrganisationView> list(
            @RestQuery @Nullable String q,
            @RestQuery @Nullable OrganisationKind kind,
            @RestQuery @Nullable UUID parentId,
            @RestQuery @Nullable UUID under,
            @RestQuery
                    @Parameter(description = "Only those where I hold this permission.", example = "project:edit")
                    @Nullable
                    String permission,
            @Parameter(schema = @Schema(enumeration = {"name"})) @RestQuery @Nullable String sort,
            @BeanParam Paging paging) {
        return organisations
                .find(q, kind, parentId, under, permission, sort, paging)
                .map(Organisation::view);
    }

    @POST
    @Transactional
    @PermissionsAllowed("organisation:edit")
    @Operation(operationId = "createOrganisation", summary = "Add an organisation below its parent")
    public RestResponse<OrganisationView> create(@Valid @NotNull OrganisationInput input) {
        organisations.requireParent(input.parentId());
        var organisation = Organisation.create(input);
        organisations.persistAndFlush(organisation);
        return Created.at("organisations", organisation.view());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("organisation:read")
    @Operation(operationId = "getOrganisation", summary = "One organisation, with the name of the asked day")
    public OrganisationView get(@RestPath UUID id, @RestQuery @Nullable LocalDate on) {
        return organisations.get(id).view(on == null ? Today.date() : on);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed("organisation:edit")
    @Operation(operationId = "replaceOrganisation", summary = "Replace an organisation's data")
    public OrganisationView replace(@RestPath UUID id, @Valid @NotNull OrganisationInput input) {
        var organisation = organisations.forChange(id);
        if (!Objects.equals(organisation.parentId(), input.parentId())) {
            organisations.requireParent(input.parentId());
        }
        organisation.replace(input);
        organisations.flush();
        return organisation.view();
    }

    /** Earlier days keep the earlier name. */
    @POST
    @Path("/{id}/rename")
    @IfMatch
    @Transactional
    @PermissionsAllowed("organisation:edit")
    @Operation(operationId = "renameOrganisation", summary = "Give an organisation a new name from a day on")
    public OrganisationView rename(@RestPath UUID id, @Valid @NotNull OrganisationName name) {
        var organisation = organisations.forChange(id);
        organisation.rename(name);
        organisations.flush();
        return organisation.view();
    }

    /** It keeps its values and stays in the tree of the past; with a successor it is merged into that one. */
    @POST
    @Path("/{id}/close")
    @IfMatch
    @Transactional
    @PermissionsAllowed("organisation:edit")
    @Operation(operationId = "closeOrganisation", summary = "Close an organisation, or merge it into its successor")
    public OrganisationView close(@RestPath UUID id, @Valid @NotNull OrganisationClosing closing) {
        var organisation = organisations.forChange(id);
        if (closing.successorId() != null) {
            organisations.get(closing.successorId());
        }
        organisation.close(closing.on(), closing.successorId());
        organisations.flush();
        return organisation.view();
    }
}
