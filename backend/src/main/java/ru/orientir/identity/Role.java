package ru.orientir.identity;

import java.util.List;
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

    @SuppressWarnings("ImmutableEnumChecker") // made by List.copyOf
    private final List<String> permissions;

    Role(boolean edits, boolean administers) {
        var readable = Stream.of("organisation", "person", "order", "project", "roadmap");
        var held = readable.flatMap(
                        thing -> edits ? Stream.of(thing + ":read", thing + ":edit") : Stream.of(thing + ":read"))
                .collect(Collectors.toCollection(TreeSet::new));
        if (edits) {
            held.add("import:edit");
        }
        if (administers) {
            held.add("membership:edit");
        }
        permissions = List.copyOf(held);
    }

    /** As {@code @PermissionsAllowed} names them, e.g. {@code roadmap:edit}. */
    Set<String> permissions() {
        return new TreeSet<>(permissions);
    }
}
