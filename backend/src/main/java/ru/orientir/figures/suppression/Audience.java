package ru.orientir.figures.suppression;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Who is looking: it sees exactly what is at and below these organisations, everything else by the common pattern. A coordinator's is the own
 * municipality, a school's itself; analysts, machines, exports and the public have none.
 */
public record Audience(Set<UUID> seesExactly) {
    public static final Audience EVERYBODY = new Audience(Set.of());

    public Audience {
        seesExactly = Set.copyOf(seesExactly);
    }

    public static Audience of(Collection<UUID> seesExactly) {
        return new Audience(Set.copyOf(seesExactly));
    }
}
