package ru.orientir.figures.suppression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of numbers by node and signature, added up over signatures when asked. */
final class Amounts {
    private final List<Map<Integer, double[]>> rows;

    Amounts(int nodes) {
        rows = new ArrayList<>(Collections.nCopies(nodes, Map.of()));
    }

    double of(Node node, BitSet signatures, int at) {
        double sum = 0;
        for (var row : rows.get(node.index).entrySet()) {
            if (signatures.get(row.getKey())) {
                sum += row.getValue()[at];
            }
        }
        return sum;
    }

    void set(Node leaf, int signature, double[] row) {
        rows.set(leaf.index, Map.of(signature, row));
    }

    void copy(Node leaf, Amounts from) {
        rows.set(leaf.index, from.rows.get(leaf.index));
    }

    /** What the children of a node have of these signatures. */
    void addUp(Node node, BitSet signatures) {
        var sums = new HashMap<Integer, double[]>();
        for (var child : node.children) {
            rows.get(child.index).forEach((signature, row) -> {
                if (signatures.get(signature)) {
                    sums.merge(signature, row, Amounts::sum);
                }
            });
        }
        rows.set(node.index, sums);
    }

    private static double[] sum(double[] one, double[] other) {
        var sum = one.clone();
        for (var i = 0; i < sum.length; i++) {
            sum[i] += other[i];
        }
        return sum;
    }
}
