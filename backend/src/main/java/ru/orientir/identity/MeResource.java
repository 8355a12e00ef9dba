package ru.orientir.identity;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.orientir.platform.access.Access;

@Path("/")
@Tag(name = "identity")
class MeResource {
    @Inject
    Access access;

    @Inject
    MembershipRepository memberships;

    private final ClientConfigView clientConfig;

    MeResource(
            @ConfigProperty(name = "orientir.client.issuer") String issuer,
            @ConfigProperty(name = "orientir.client.id") String clientId) {
        clientConfig = new ClientConfigView(issuer, clientId);
    }

    @GET
    @Path("/me")
    @Authenticated
    @Operation(operationId = "getMe", summary = "Who I am and what I may do")
    public MeView me() {
        var mine = memberships.current(access.subject()).stream()
                .map(m -> new MeView.Place(
                        m.ownerId(), m.view().role(), m.view().role().permissions()))
                .toList();
        return new MeView(access.subject(), access.name(), access.isAdministrator(), mine, access.permissions());
    }

    @GET
    @Path("/client-config")
    @PermitAll
    @Operation(operationId = "getClientConfig", summary = "Where the SPA signs in")
    public ClientConfigView clientConfig() {
        return clientConfig;
    }
}
