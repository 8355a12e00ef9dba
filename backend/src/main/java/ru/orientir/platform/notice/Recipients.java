package ru.orientir.platform.notice;

import java.util.Set;

/** Who is told, at each of the places. */
public sealed interface Recipients {
    /** Whoever holds one of these roles today in the organisation itself, or in the successor it was merged into. */
    static Recipients inRoles(Set<String> roles) {
        return new Holders(Set.copyOf(roles));
    }

    /** These people, wherever they are members. */
    static Recipients people(Set<String> subjects) {
        return new People(Set.copyOf(subjects));
    }

    /** By role. */
    record Holders(Set<String> roles) implements Recipients {}

    /** By Keycloak subject. */
    record People(Set<String> subjects) implements Recipients {}
}
