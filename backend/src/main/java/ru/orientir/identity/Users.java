package ru.orientir.identity;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.orientir.identity.keycloak.KeycloakUser;
import ru.orientir.identity.keycloak.KeycloakUsers;
import ru.orientir.platform.http.Cursor;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.problem.ProblemException;

/** Puts together who can sign in, which Keycloak knows, and what they may do, which we know. */
@ApplicationScoped
class Users {
    private static final String ORDER = "login";

    @Inject
    KeycloakUsers keycloak;

    @Inject
    MembershipRepository memberships;

    Page<UserView> find(@Nullable String q, Paging paging) {
        int first = first(paging.cursor());
        int limit = paging.limit();
        var found = keycloak.find(q, first, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        var held = held(shown);
        var views = shown.stream()
                .map(user -> new UserView(
                        user.id(),
                        user.username(),
                        user.name(),
                        user.email(),
                        user.enabled(),
                        held.getOrDefault(user.id(), List.of())))
                .toList();
        return new Page<>(views, found.size() > limit ? after(first + limit, paging) : null);
    }

    private Map<String, List<MembershipView>> held(List<KeycloakUser> users) {
        return memberships.of(users.stream().map(KeycloakUser::id).toList()).stream()
                .map(Membership::view)
                .collect(groupingBy(MembershipView::subject));
    }

    /** Keycloak pages by number only. */
    private static String after(int first, Paging paging) {
        return paging.next(new Cursor(ORDER, List.of(String.valueOf(first))));
    }

    private static int first(@Nullable Cursor cursor) {
        try {
            return cursor == null
                    ? 0
                    : Integer.parseUnsignedInt(cursor.keys(ORDER, 1).getFirst());
        } catch (NumberFormatException e) {
            throw ProblemException.invalidParameter("cursor", "Take it from `next` of the page before.", List.of());
        }
    }
}
