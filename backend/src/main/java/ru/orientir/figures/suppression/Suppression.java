package ru.orientir.figures.suppression;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The pattern of hidden figures of one indicator line in one period; the same for everybody who doesn't see exactly. */
public final class Suppression {
    /** Nothing is hidden. */
    public static final Suppression NONE = new Suppression();

    private final Map<UUID, Set<String>> sums = new HashMap<>();
    private final Map<UUID, Set<String>> own = new HashMap<>();

    private Suppression() {}

    /**
     * @param places the whole tree whose sums are published, from its roots
     * @param figures what was reported, at most one by organisation and slice
     */
    public static Suppression of(Rule rule, Collection<Place> places, Collection<OwnFigure> figures) {
        if (rule.smallCohort() <= 0 || figures.isEmpty()) {
            return NONE;
        }
        var forest = new Forest(places, figures, rule.measure());
        var result = new Suppression();
        new Tables(forest, rule).hide().forEach(table -> result.add(forest, table));
        return result;
    }

    /** Of an indicator whose figures are never added up: each organisation has its own. */
    public static Suppression ofEachAlone(Rule rule, Collection<Place> places, Collection<OwnFigure> figures) {
        return of(
                rule,
                places.stream().map(p -> new Place(p.organisation(), null)).toList(),
                figures);
    }

    private void add(Forest forest, Table table) {
        for (var node : forest.upwards) {
            if (!table.moving(node).isEmpty()) {
                table.hiddenSlices(node).forEach(slice -> add(node, slice));
            }
        }
    }

    private void add(Node node, String slice) {
        if (!node.own) {
            sums.computeIfAbsent(node.organisation, id -> new HashSet<>(4)).add(slice);
        }
        if (node.leaf()) {
            own.computeIfAbsent(node.organisation, id -> new HashSet<>(4)).add(slice);
        }
    }

    /** Whether the figure of this node of the tree, with everything below it, is hidden. */
    public boolean hides(UUID organisation, String slice) {
        return sums.getOrDefault(organisation, Set.of()).contains(slice);
    }

    /** Whether what this organisation reported itself is hidden; differs from its sum only where others below it report too. */
    public boolean hidesOwn(UUID organisation, String slice) {
        return own.getOrDefault(organisation, Set.of()).contains(slice);
    }

    /** Each hidden sum. */
    public void forEach(BiConsumer<UUID, String> hidden) {
        sums.forEach((organisation, slices) -> slices.forEach(slice -> hidden.accept(organisation, slice)));
    }

    public boolean isEmpty() {
        return sums.isEmpty() && own.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Suppression that && sums.equals(that.sums) && own.equals(that.own);
    }

    @Override
    public int hashCode() {
        return sums.hashCode() * 31 + own.hashCode();
    }

    @Override
    public String toString() {
        return "sums " + sums + ", own " + own;
    }
}
