package ru.orientir.identity;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.Paging;

@Path("/users")
@Tag(name = "identity")
class UserResource {
    @Inject
    Users users;

    @GET
    @PermissionsAllowed(MembershipRepository.EDIT)
    @Operation(operationId = "listUsers", summary = "Who can sign in, and what they may do here")
    public RestResponse<Page<UserView>> list(
            @RestQuery @Size(max = 100) @Parameter(description = "Parts of name, login or address.") @Nullable String q,
            @BeanParam Paging paging) {
        var page = users.find(q, paging);
        // Not the clock's tag: a login is made and closed without a change of ours.
        var tag = "W/\"users-%08x\"".formatted(page.hashCode());
        return ResponseBuilder.ok(page).header(HttpHeaders.ETAG, tag).build();
    }
}
