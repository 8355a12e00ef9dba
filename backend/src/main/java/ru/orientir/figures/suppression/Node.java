package ru.orientir.figures.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A published sum, or a leaf: what one organisation reported itself. */
final class Node {
    final UUID organisation;
    /** What an organisation with others below it reported itself: a leaf beside its children. */
    final boolean own;

    final List<Node> children = new ArrayList<>(0);
    /** Cohorts by slice; leaves only. */
    final Map<String, double[]> reported = HashMap.newHashMap(1);

    @Nullable
    Node parent;

    int index;
    /** The number of the set of slices a leaf reported. */
    int signature;

    double size;

    Node(UUID organisation, boolean own) {
        this.organisation = organisation;
        this.own = own;
    }

    /** Cohorts of a slice the leaf reported. */
    double[] reportedIn(String slice) {
        return Objects.requireNonNull(reported.get(slice), slice);
    }

    boolean leaf() {
        return children.isEmpty();
    }
}
