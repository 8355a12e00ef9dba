package ru.orientir.figures.suppression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The part of the tree that has figures, children before parents and the smallest first: the order never depends on the input's. */
final class Forest {
    private static final Comparator<Node> SMALLEST_FIRST = Comparator.<Node>comparingDouble(n -> n.size)
            .thenComparing(n -> n.organisation)
            .thenComparing(n -> n.own);

    final List<Node> upwards = new ArrayList<>();

    private final Map<UUID, Node> nodes;

    Forest(Collection<Place> places, Collection<OwnFigure> figures, Measure measure) {
        nodes = HashMap.newHashMap(places.size());
        places.forEach(p -> nodes.computeIfAbsent(p.organisation(), id -> new Node(id, false)));
        figures.forEach(f -> nodes.computeIfAbsent(f.organisation(), id -> new Node(id, false))
                .reported
                .put(f.slice(), measure.cohorts(f.numerator(), f.denominator())));
        var roots = hang(places);
        roots.forEach(this::order);
    }

    private List<Node> hang(Collection<Place> places) {
        var reporting = new ArrayList<Node>();
        var parents = HashMap.<Node, Node>newHashMap(places.size());
        for (var place : places) {
            var parent = place.parent() == null ? null : nodes.get(place.parent());
            if (parent != null) {
                parents.put(nodes.get(place.organisation()), parent);
            }
        }
        nodes.values().stream().filter(n -> !n.reported.isEmpty()).forEach(reporting::add);
        var roots = new ArrayList<Node>();
        var hung = Collections.<Node>newSetFromMap(new HashMap<>());
        for (var start : reporting) {
            for (var node = start; hung.add(node); node = node.parent) {
                var parent = parents.get(node);
                if (parent == null) {
                    roots.add(node);
                    break;
                }
                node.parent = parent;
                parent.children.add(node);
            }
        }
        return roots;
    }

    /** Splits what inner nodes reported themselves off as a leaf, sizes and orders children, numbers everything children first. */
    private void order(Node root) {
        var downwards = new ArrayList<Node>();
        var open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            var node = open.pop();
            downwards.add(node);
            if (!node.leaf() && !node.reported.isEmpty()) {
                splitOwn(node);
            }
            node.children.forEach(open::push);
        }
        for (var node : downwards.reversed()) {
            node.size = node.leaf()
                    ? size(node)
                    : node.children.stream().mapToDouble(c -> c.size).sum();
            node.children.sort(SMALLEST_FIRST);
            node.index = upwards.size();
            upwards.add(node);
        }
    }

    private static void splitOwn(Node node) {
        var own = new Node(node.organisation, true);
        own.reported.putAll(node.reported);
        own.parent = node;
        node.reported.clear();
        node.children.add(own);
    }

    private static double size(Node leaf) {
        return leaf.reported.values().stream()
                .mapToDouble(cohorts -> Arrays.stream(cohorts).sum())
                .max()
                .orElse(0);
    }
}
