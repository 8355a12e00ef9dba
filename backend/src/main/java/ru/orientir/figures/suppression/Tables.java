package ru.orientir.figures.suppression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The whole first, then its slices: an organisation whose whole is hidden shows no slice either. */
final class Tables {
    private final Forest forest;
    private final Rule rule;
    private final Layers layers;
    /** Sums whose whole must be hidden because of their slices, found on the way. */
    private final Map<Node, BitSet> demanded = new HashMap<>();

    private boolean demandedMore;

    Tables(Forest forest, Rule rule) {
        this.forest = forest;
        this.rule = rule;
        this.layers = new Layers(forest, rule);
    }

    List<Table> hide() {
        List<Table> tables;
        do {
            demandedMore = false;
            tables = hideOnce();
        } while (demandedMore);
        return tables;
    }

    private List<Table> hideOnce() {
        var tables = new ArrayList<Table>();
        var whole = new Table(layers.whole, forest, rule);
        var parts = layers.parts.stream().map(l -> new Table(l, forest, rule)).toList();
        new Protection(whole, (node, signature) -> {})
                .protect(
                        forest,
                        leaf -> whole.anySmall(leaf) || parts.stream().anyMatch(p -> smallAndGivenAway(p, leaf)),
                        node -> demanded(whole, node));
        tables.add(whole);
        for (var part : parts) {
            new Protection(part, (node, signature) -> demand(whole, part, node, signature))
                    .protect(
                            forest,
                            leaf -> !whole.moving(leaf).isEmpty() || part.anySmall(leaf),
                            node -> narrowed(whole, part, node));
            tables.add(part);
        }
        return tables;
    }

    private static boolean smallAndGivenAway(Table part, Node leaf) {
        return part.signature(leaf) >= 0 && part.layer.givenAwayByTheWhole(part.signature(leaf)) && part.anySmall(leaf);
    }

    private BitSet demanded(Table whole, Node node) {
        var result = whole.movingBelow(node);
        result.and(demanded.getOrDefault(node, new BitSet()));
        return result;
    }

    private void demand(Table whole, Table part, Node node, int signature) {
        whole.movingBelow(node).stream()
                .filter(s -> part.layer.narrowed(whole.layer.origin(s)) == signature
                        && !whole.moving(node).get(s))
                .forEach(s -> {
                    demanded.computeIfAbsent(node, n -> new BitSet()).set(s);
                    demandedMore = true;
                });
    }

    private static BitSet narrowed(Table whole, Table part, Node node) {
        var result = new BitSet();
        whole.moving(node).stream()
                .map(s -> part.layer.narrowed(whole.layer.origin(s)))
                .filter(s -> s >= 0)
                .forEach(result::set);
        return result;
    }
}
