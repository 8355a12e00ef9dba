package ru.orientir.identity.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param id the subject of the person's tokens
 * @param enabled whether the login is open
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record KeycloakUser(
        String id,
        String username,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        boolean enabled) {
    /** As the person's tokens say it; the login where Keycloak knows no name. */
    public String name() {
        var name = Stream.of(firstName, lastName)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? username : name;
    }
}
