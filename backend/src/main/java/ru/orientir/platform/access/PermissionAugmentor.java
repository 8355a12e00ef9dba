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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import ru.orientir.platform.clock.ChangeClock;
import ru.orientir.platform.clock.ClockCache;
import ru.orientir.platform.clock.Today;

/** Answers {@code @PermissionsAllowed} from the grants; a realm administrator holds every permission. */
@ApplicationScoped
class PermissionAugmentor implements SecurityIdentityAugmentor {
    @Inject
    Grants grants;

    @Inject
    ChangeClock clock;

    private final ClockCache<Holder, List<Grant>> known = new ClockCache<>();

    /** Memberships begin and end on days without anything being written. */
    private record Holder(String subject, LocalDate day) {}

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        return context.runBlocking(() -> withPermissions(identity, token.getSubject()));
    }

    @ActivateRequestContext
    SecurityIdentity withPermissions(SecurityIdentity identity, String subject) {
        long moment = clock.now();
        var augmented = QuarkusSecurityIdentity.builder(identity).addAttribute(Access.MOMENT, moment);
        if (identity.hasRole("administrator")) {
            return augmented
                    .addPermissionChecker(permission -> Uni.createFrom().item(true))
                    .build();
        }
        var held = known.get(moment, new Holder(subject, Today.date()), holder -> grants.of(holder.subject()));
        var permissions = held.stream()
                .flatMap(grant -> grant.permissions().stream())
                .distinct()
                .map(PermissionAugmentor::permission)
                .toList();
        return augmented
                .addAttribute(Access.GRANTS, held)
                .addPermissionChecker(
                        permission -> Uni.createFrom().item(permissions.stream().anyMatch(p -> p.implies(permission))))
                .build();
    }

    private static StringPermission permission(String name) {
        int colon = name.indexOf(':');
        return new StringPermission(name.substring(0, colon), name.substring(colon + 1));
    }
}
