package ru.orientir.identity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in, and what the caller may know of what they may do.
 *
 * @param subject the Keycloak subject ({@code sub} of the token)
 * @param name name of the person, as Keycloak knows it
 * @param enabled whether the login is open in Keycloak
 * @param memberships those below the caller's own organisations; also what is over or hasn't begun
 */
public record UserView(
        @Schema(examples = "0a1b2c3d-0000-4000-8000-000000000001") String subject,
        @Schema(examples = "coordinator") String login,
        @Schema(examples = "Лугова Марина Петровна") String name,
        @Schema(examples = "lugova@example.org") @Nullable String email,
        boolean enabled,
        List<MembershipView> memberships) {}
