package ru.orientir.identity;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a member may do below the organisation of the membership. */
public enum Role {
    /** Everything, including who is a member. */
    ADMINISTRATOR(true, true),
    /** Runs roadmaps, orders and imports of a municipality. */
    COORDINATOR(true, false),
    /** Approves what the school reports. */
    DIRECTOR(false, false),
    /** Reports for a school. */
    REPORTER(false, false),
    /** Compares municipalities. */
    ANALYST(false, false),
    /** A regional system that pulls. */
    MACHINE(false, false);

    private final Set<String> permissions;

    Role(boolean edits, boolean administers) {
        var readable = Stream.of("organisation", "person", "order", "project", "roadmap");
        permissions = readable.flatMap(
                        thing -> edits ? Stream.of(thing + ":read", thing + ":edit") : Stream.of(thing + ":read"))
                .collect(Collectors.toCollection(TreeSet::new));
        if (edits) {
            permissions.add("import:edit");
        }
        if (administers) {
            permissions.add("membership:edit");
        }
    }

    /** As {@code @PermissionsAllowed} names them, e.g. {@code roadmap:edit}. */
    Set<String> permissions() {
        return Set.copyOf(permissions);
    }
}
