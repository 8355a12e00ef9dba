package ru.orientir.identity;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.http.Created;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.Paging;

@Path("/memberships")
@Tag(name = "identity")
class MembershipResource {
    @Inject
    MembershipRepository memberships;

    @Inject
    ChangeGuard guard;

    @GET
    @PermissionsAllowed(MembershipRepository.EDIT)
    @Operation(operationId = "listMemberships", summary = "Who holds which role where")
    public Page<MembershipView> list(
            @RestQuery @Nullable UUID organisationId, @RestQuery @Nullable String sort, @BeanParam Paging paging) {
        return memberships.find(organisationId, sort, paging).map(Membership::view);
    }

    @POST
    @Transactional
    @PermissionsAllowed(MembershipRepository.EDIT)
    @Operation(operationId = "createMembership", summary = "Give somebody a role in an organisation and all below it")
    public RestResponse<MembershipView> create(@Valid @NotNull MembershipInput input) {
        guard.requireScope(input.organisationId(), MembershipRepository.EDIT);
        var membership = Membership.create(input);
        memberships.persistAndFlush(membership);
        return Created.at("memberships", membership.view());
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(MembershipRepository.EDIT)
    @Operation(operationId = "endMembership", summary = "End a membership")
    public void end(@RestPath UUID id) {
        memberships.forChange(id).end();
    }
}
