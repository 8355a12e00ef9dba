package ru.orientir.identity;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.http.Created;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.problem.ProblemException;

@Path("/memberships")
@Tag(name = "identity")
class MembershipResource {
    @Inject
    MembershipRepository memberships;

    @Inject
    ChangeGuard guard;

    /** Those over organisations in which the caller may manage memberships. */
    @GET
    @PermissionsAllowed(MembershipRepository.EDIT)
    @Operation(operationId = "listMemberships", summary = "Who holds which role where")
    public Page<MembershipView> list(
            @RestQuery @Size(max = 100) @Parameter(description = "A part of name or login.") @Nullable String q,
            @RestQuery @Nullable UUID organisationId,
            @RestQuery @Nullable UUID under,
            @RestQuery @Nullable String subject,
            @Parameter(schema = @Schema(enumeration = {"login"})) @RestQuery @Nullable String sort,
            @BeanParam Paging paging) {
        return memberships.find(q, organisationId, under, subject, sort, paging).map(Membership::view);
    }

    /** A right counts from the next request on. A substitute gets a first and a last day. */
    @POST
    @Transactional
    @PermissionsAllowed(MembershipRepository.EDIT)
    @Operation(operationId = "createMembership", summary = "Give somebody a role in an organisation and all below it")
    public RestResponse<MembershipView> create(@Valid @NotNull MembershipInput input) {
        guard.requireScope(input.organisationId(), MembershipRepository.EDIT);
        memberships.requireSubstitutable(input);
        var membership = Membership.create(input);
        memberships.persistAndFlush(membership);
        return Created.at("memberships", membership.view());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(MembershipRepository.EDIT)
    @Operation(operationId = "getMembership", summary = "One membership")
    public MembershipView get(@RestPath UUID id) {
        return memberships.get(id).view();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(MembershipRepository.EDIT)
    @Operation(
            operationId = "replaceMembership",
            summary = "Change the role, the organisation or the days of a membership")
    public MembershipView replace(@RestPath UUID id, @Valid @NotNull MembershipInput input) {
        var membership = memberships.forChange(id);
        guard.requireScope(input.organisationId(), MembershipRepository.EDIT);
        if (!membership.isOf(input.subject())) {
            throw ProblemException.invalid("#/subject", "immutable", "A membership stays with its person.");
        }
        memberships.requireSubstitutable(input);
        membership.replace(input);
        memberships.flush();
        return membership.view();
    }

    /** It is not deleted: history keeps who held which role when. */
    @DELETE
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(MembershipRepository.EDIT)
    @Operation(operationId = "endMembership", summary = "End a membership")
    public void end(@RestPath UUID id) {
        memberships.forChange(id).end();
    }
}
