package ru.orientir.identity;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.Access;

@Path("/")
@Tag(name = "identity")
class MeResource {
    @Inject
    Access access;

    @Inject
    MembershipRepository memberships;

    @Inject
    Rights rights;

    private final ClientConfigView clientConfig;

    MeResource(
            @ConfigProperty(name = "orientir.client.issuer") String issuer,
            @ConfigProperty(name = "orientir.client.id") String clientId) {
        clientConfig = new ClientConfigView(issuer, clientId);
    }

    /**
     * Every permission held anywhere, and the memberships that give it. The SPA shows and hides by it; the server decides anew on
     * each request.
     */
    @GET
    @Path("/me")
    @Authenticated
    @Operation(operationId = "getMe", summary = "Who I am and what I may do")
    public MeView me() {
        var mine = memberships.current(access.subject()).stream()
                .map(m -> new MeView.Place(
                        m.ownerId(), m.view().role(), m.view().role().permissions()))
                .toList();
        var permissions = access.isAdministrator() ? Role.ADMINISTRATOR.permissions() : access.permissions();
        return new MeView(access.subject(), access.name(), access.isAdministrator(), mine, permissions);
    }

    @GET
    @Path("/rights")
    @Authenticated
    @Operation(operationId = "getRight", summary = "Whether I may do this there, and who may")
    public RightView right(
            @RestQuery @NotNull @Parameter(description = "What is to be done.", example = "project:edit")
                    String permission,
            @RestQuery
                    @Parameter(description = "Where it is to be done; without one, anywhere I am a member.")
                    @Nullable
                    UUID organisationId) {
        return rights.of(permission, organisationId);
    }

    /** Needs no token: it is what somebody who wants to sign in must know. */
    @GET
    @Path("/client-config")
    @PermitAll
    @Operation(operationId = "getClientConfig", summary = "Where the SPA signs in")
    public ClientConfigView clientConfig() {
        return clientConfig;
    }
}
