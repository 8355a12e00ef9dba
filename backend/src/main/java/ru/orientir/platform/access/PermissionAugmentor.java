package ru.orientir.platform.access;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Answers {@code @PermissionsAllowed} from the grants; a realm administrator holds every permission. */
@ApplicationScoped
class PermissionAugmentor implements SecurityIdentityAugmentor {
    @Inject
    Grants grants;

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        return context.runBlocking(() -> withPermissions(identity, token.getSubject()));
    }

    @ActivateRequestContext
    SecurityIdentity withPermissions(SecurityIdentity identity, String subject) {
        if (identity.hasRole("administrator")) {
            return QuarkusSecurityIdentity.builder(identity)
                    .addPermissionChecker(permission -> Uni.createFrom().item(true))
                    .build();
        }
        var held = grants.of(subject).stream()
                .flatMap(grant -> grant.permissions().stream())
                .distinct()
                .map(PermissionAugmentor::permission)
                .toList();
        return QuarkusSecurityIdentity.builder(identity)
                .addPermissionChecker(
                        permission -> Uni.createFrom().item(held.stream().anyMatch(p -> p.implies(permission))))
                .build();
    }

    private static StringPermission permission(String name) {
        int colon = name.indexOf(':');
        return new StringPermission(name.substring(0, colon), name.substring(colon + 1));
    }
}
