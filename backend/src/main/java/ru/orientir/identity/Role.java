package ru.orientir.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a member may do below the organisation of the membership. */
public enum Role {
    /** Everything, including who is a member. */
    ADMINISTRATOR(Permissions.everything()),
    /** Runs roadmaps, orders, imports, indicators and the yearly collection of a municipality. */
    COORDINATOR(Permissions.coordinating()),
    /** Approves what the school reports. */
    DIRECTOR(Permissions.of(Permissions.SCHOOL, "submission:edit", "submission:approve")),
    /** Reports for a school. */
    REPORTER(Permissions.of(Permissions.SCHOOL, "submission:edit")),
    /** Compares municipalities; small cohorts stay hidden. */
    ANALYST(Permissions.of(Permissions.ANYBODY, "campaign:read")),
    /** A regional system that pulls; small cohorts stay hidden. */
    MACHINE(Permissions.of(Permissions.ANYBODY));

    @SuppressWarnings("ImmutableEnumChecker") // made by List.copyOf
    private final List<String> permissions;

    Role(Set<String> permissions) {
        this.permissions = List.copyOf(permissions);
    }

    /** As {@code @PermissionsAllowed} names them, e.g. {@code roadmap:edit}. */
    Set<String> permissions() {
        return new TreeSet<>(permissions);
    }

    /** The roles that give a permission. */
    static List<Role> giving(String permission) {
        return Stream.of(values())
                .filter(role -> role.permissions.contains(permission))
                .toList();
    }

    private static final class Permissions {
        static final List<String> ANYBODY = List.of(
                "organisation:read",
                "person:read",
                "order:read",
                "project:read",
                "roadmap:read",
                "indicator:read",
                "observation:read",
                "ranking:read");

        /** {@code observation:exact}: small cohorts are shown. */
        static final List<String> SCHOOL = Stream.concat(
                        ANYBODY.stream(),
                        Stream.of("observation:exact", "campaign:read", "submission:read", "evidence:read"))
                .toList();

        static Set<String> of(List<String> base, String... more) {
            var held = new TreeSet<>(base);
            held.addAll(List.of(more));
            return held;
        }

        static Set<String> coordinating() {
            return of(
                    SCHOOL,
                    "organisation:edit",
                    "person:edit",
                    "order:edit",
                    "project:edit",
                    "roadmap:edit",
                    "import:edit",
                    "indicator:edit",
                    "observation:edit",
                    "campaign:edit",
                    "submission:review");
        }

        static Set<String> everything() {
            var held = coordinating();
            held.addAll(List.of("membership:edit", "submission:edit", "submission:approve"));
            return held;
        }
    }
}
