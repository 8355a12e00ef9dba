package ru.orientir.figures.suppression;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One layer over the tree. A leaf's row is hidden whole. The signatures that <em>move</em> at a node are those whose hidden leaves below
 * can change without any published figure below or at the node giving it away; at a sum exactly their columns are hidden.
 */
final class Table {
    private static final BitSet NONE = new BitSet();

    final Layer layer;

    private final int cohorts;
    private final int small;
    /** Cohorts of each column. */
    private final Amounts values;
    /** What of them nobody can tell apart. */
    private final Amounts hidden;

    private final BitSet[] offers;
    private final BitSet[] moving;

    Table(Layer layer, Forest forest, Rule rule) {
        this.layer = layer;
        this.cohorts = rule.measure().cohortsPerFigure();
        this.small = rule.smallCohort();
        var nodes = forest.upwards.size();
        values = new Amounts(nodes);
        hidden = new Amounts(nodes);
        offers = new BitSet[nodes];
        moving = new BitSet[nodes];
        Arrays.fill(moving, NONE);
        Arrays.fill(offers, NONE);
        forest.upwards.forEach(this::gather);
    }

    private void gather(Node node) {
        if (!node.leaf()) {
            offers[node.index] = new BitSet();
            node.children.forEach(child -> offers[node.index].or(offers[child.index]));
            values.addUp(node, offers[node.index]);
        } else if (signature(node) >= 0) {
            offers[node.index] = new BitSet();
            offers[node.index].set(signature(node));
            values.set(node, signature(node), row(node));
        }
    }

    private double[] row(Node leaf) {
        var row = new double[layer.columns.size() * cohorts];
        layer.columns(signature(leaf)).stream().forEach(c -> {
            var column = layer.columns.get(c);
            var part = leaf.reportedIn(column.slice());
            var rest = column.above() == null ? part : rest(leaf.reportedIn(column.above()), part);
            System.arraycopy(rest, 0, row, c * cohorts, cohorts);
        });
        return row;
    }

    /** What is left of a whole; nothing that can be told where the part isn't one, such as a share of another denominator. */
    private static double[] rest(double[] whole, double[] part) {
        var rest = new double[whole.length];
        for (var i = 0; i < rest.length; i++) {
            rest[i] = whole[i] - part[i];
        }
        return Arrays.stream(rest).anyMatch(r -> r < 0) ? new double[rest.length] : rest;
    }

    int signature(Node leaf) {
        return layer.narrowed(leaf.signature);
    }

    BitSet offers(Node node) {
        return offers[node.index];
    }

    BitSet moving(Node node) {
        return moving[node.index];
    }

    /** Every signature that moves at a child. */
    BitSet movingBelow(Node node) {
        var union = new BitSet();
        node.children.forEach(child -> union.or(moving[child.index]));
        return union;
    }

    boolean hides(Node node, int column) {
        var signatures = moving[node.index];
        for (var s = signatures.nextSetBit(0); s >= 0; s = signatures.nextSetBit(s + 1)) {
            if (layer.columns(s).get(column)) {
                return true;
            }
        }
        return false;
    }

    boolean small(Node node, int column) {
        for (var i = 0; i < cohorts; i++) {
            var cohort = value(node, offers(node), column, i);
            if (cohort > 0 && cohort < small) {
                return true;
            }
        }
        return false;
    }

    boolean anySmall(Node node) {
        return IntStream.range(0, layer.columns.size()).anyMatch(c -> small(node, c));
    }

    double value(Node node, BitSet signatures, int column, int cohort) {
        return values.of(node, signatures, column * cohorts + cohort);
    }

    double hidden(Node node, BitSet signatures, int column, int cohort) {
        return hidden.of(node, signatures, column * cohorts + cohort);
    }

    int cohorts() {
        return cohorts;
    }

    int smallCohort() {
        return small;
    }

    /** The hidden slices of a node; what is left of a whole has no name and is never published. */
    Set<String> hiddenSlices(Node node) {
        var slices = new HashSet<String>(4);
        moving[node.index].stream().forEach(s -> layer.columns(s).stream()
                .mapToObj(layer.columns::get)
                .forEach(column -> slices.add(column.slice())));
        return slices;
    }

    /** Hides the columns of a signature at a sum. */
    void move(Node node, BitSet signatures) {
        if (moving[node.index] == NONE) {
            moving[node.index] = new BitSet();
        }
        moving[node.index].or(signatures);
    }

    /** Hides leaves of a signature, the two smallest at each sum on the way, so that no single one knows what the sum is. */
    void take(Node node, int signature) {
        if (moving[node.index] == NONE) {
            moving[node.index] = new BitSet();
        }
        moving[node.index].set(signature);
        if (!node.leaf() && node.children.stream().noneMatch(c -> moving[c.index].get(signature))) {
            node.children.stream()
                    .filter(c -> offers[c.index].get(signature))
                    .limit(2)
                    .forEach(c -> take(c, signature));
        }
        settle(node);
    }

    /** Counts anew what of a node nobody can tell apart. */
    void settle(Node node) {
        if (moving[node.index].isEmpty()) {
            return;
        }
        if (node.leaf()) {
            hidden.copy(node, values);
        } else {
            hidden.addUp(node, moving[node.index]);
        }
    }
}
