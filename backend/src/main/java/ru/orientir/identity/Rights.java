package ru.orientir.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.problem.ProblemException;

/** Answers who may do what before anybody fills in a form for it. */
@RequestScoped
class Rights {
    @Inject
    Access access;

    @Inject
    ChangeGuard guard;

    @Inject
    MembershipRepository memberships;

    RightView of(String permission, @Nullable UUID organisationId) {
        var roles = Role.giving(permission);
        if (roles.isEmpty()) {
            throw ProblemException.invalidParameter(
                    "permission", "No role gives this.", List.copyOf(Role.ADMINISTRATOR.permissions()));
        }
        boolean held = organisationId == null
                ? !access.reach(permission).isNowhere()
                : guard.reaches(organisationId, permission);
        var mine = access.reach();
        var asked = organisationId == null ? mine.roots() : Set.of(organisationId);
        return new RightView(permission, held, memberships.holders(mine, roles, asked));
    }
}
