package ru.orientir.identity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The caller.
 *
 * @param name name of the person, as Keycloak knows it
 * @param administrator holds every permission everywhere
 * @param permissions all permissions held somewhere; where is in {@code memberships}
 */
public record MeView(
        String subject,
        @Schema(examples = "Лугова Марина Петровна") String name,
        boolean administrator,
        List<Place> memberships,
        Set<String> permissions) {

    /** A role in an organisation and all below it. */
    @Schema(name = "MembershipPlace")
    public record Place(UUID organisationId, Role role, Set<String> permissions) {}
}
