package ru.orientir.figures.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The slices that occur, parted into what can be computed from each other. */
final class Layers {
    final Layer whole;
    final List<Layer> parts;

    Layers(Forest forest, Rule rule) {
        var numbers = new HashMap<Set<String>, Integer>();
        var reported = new ArrayList<Set<String>>();
        var slices = new TreeSet<String>();
        for (var node : forest.upwards) {
            if (node.leaf()) {
                node.signature = numbers.computeIfAbsent(node.reported.keySet(), set -> {
                    reported.add(set);
                    slices.addAll(set);
                    return reported.size() - 1;
                });
            }
        }
        slices.remove(Slices.WHOLE);
        whole = new Layer(List.of(Slices.WHOLE), reported, rule);
        parts = linked(slices, rule).stream()
                .map(l -> new Layer(l, reported, rule))
                .toList();
    }

    /** Dimensions meet where a slice crosses them. */
    private static List<List<String>> linked(Set<String> slices, Rule rule) {
        var leader = new TreeMap<String, String>();
        for (var slice : slices) {
            var keys = Slices.parts(slice).stream().map(p -> key(p, rule)).toList();
            keys.forEach(key -> leader.put(find(leader, key), find(leader, keys.getFirst())));
        }
        var groups = new TreeMap<String, List<String>>();
        for (var slice : slices) {
            var key = find(leader, key(Slices.parts(slice).getFirst(), rule));
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(slice);
        }
        return List.copyOf(groups.values());
    }

    private static String key(String part, Rule rule) {
        var dimension = Slices.dimension(part);
        return rule.partitions().contains(dimension) ? dimension : part;
    }

    private static String find(Map<String, String> leader, String key) {
        var up = leader.getOrDefault(key, key);
        return up.equals(key) ? key : find(leader, up);
    }
}
