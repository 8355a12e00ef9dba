package ru.orientir.platform.access;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where somebody may: in the subtrees below some organisations, everywhere, or nowhere. {@link Access} makes it of what the caller
 * holds; nobody else does.
 */
public final class Reach {
    private static final String ALL = "*";
    private static final Reach EVERYWHERE = new Reach(true, Set.of());
    private static final Reach NOWHERE = new Reach(false, Set.of());

    private final boolean everywhere;
    private final Set<UUID> roots;

    private Reach(boolean everywhere, Set<UUID> roots) {
        this.everywhere = everywhere;
        this.roots = roots;
    }

    static Reach everywhere() {
        return EVERYWHERE;
    }

    public static Reach nowhere() {
        return NOWHERE;
    }

    /** The subtrees below these organisations, themselves included. */
    static Reach below(Collection<UUID> roots) {
        return roots.isEmpty() ? NOWHERE : new Reach(false, Collections.unmodifiableSet(new TreeSet<>(roots)));
    }

    /** A reach from further up; everywhere and nowhere stay what they are. @param above the roots in place of these */
    public Reach widened(Function<Set<UUID>, Collection<UUID>> above) {
        return roots.isEmpty() ? this : below(above.apply(roots));
    }

    public boolean isEverywhere() {
        return everywhere;
    }

    public boolean isNowhere() {
        return !everywhere && roots.isEmpty();
    }

    /** The organisations whose subtrees it covers, in one order; none for everywhere and for nowhere. */
    public Set<UUID> roots() {
        return roots;
    }

    /** What the SQL functions {@code organisations_below} and {@code visible_organisations} take. */
    public String parameter() {
        return everywhere ? ALL : joined();
    }

    /** The roots as an array in SQL, complete with its values: for COPY, which takes no parameters. */
    public String array() {
        return "cast('{%s}' as uuid[])".formatted(joined());
    }

    private String joined() {
        return roots.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reach reach && everywhere == reach.everywhere && roots.equals(reach.roots);
    }

    @Override
    public int hashCode() {
        return roots.hashCode() + (everywhere ? 1 : 0);
    }

    @Override
    public String toString() {
        return parameter();
    }
}
