package ru.orientir.figures.suppression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Slices that are hidden together, because each could be computed from the others: the whole alone; a partition; one category that is no part of a
 * partition, with the rest of the whole, which nobody publishes and anybody can compute; dimensions joined by slices that cross them.
 */
final class Layer {
    /** A slice, or what is left of {@code above} without it. */
    record Column(String slice, @Nullable String above) {}

    final List<Column> columns = new ArrayList<>();
    /** By the number of the set of slices a leaf reported: the number of the same set seen in this layer, -1 for nothing. */
    private final int[] narrowed;
    /** By the latter number. */
    private final List<BitSet> columnsOf = new ArrayList<>();

    private final List<Integer> origins = new ArrayList<>();
    private final BitSet givenAwayByTheWhole = new BitSet();

    Layer(List<String> slices, List<Set<String>> reported, Rule rule) {
        slices.stream().sorted().forEach(slice -> addColumns(slice, rule));
        var numbers = new HashMap<Object, Integer>();
        narrowed = new int[reported.size()];
        for (var i = 0; i < narrowed.length; i++) {
            narrowed[i] = narrow(reported.get(i), slices.contains(Slices.WHOLE), numbers, rule);
            if (narrowed[i] == origins.size()) {
                origins.add(i);
            }
        }
    }

    private void addColumns(String slice, Rule rule) {
        columns.add(new Column(slice, null));
        Slices.parts(slice).stream()
                .filter(part -> !rule.partitions().contains(Slices.dimension(part)))
                .forEach(part -> columns.add(new Column(slice, Slices.without(slice, part))));
    }

    private int narrow(Set<String> reported, boolean whole, Map<Object, Integer> numbers, Rule rule) {
        var seen = new BitSet();
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            seen.set(
                    i,
                    reported.contains(column.slice()) && (column.above() == null || reported.contains(column.above())));
        }
        if (seen.isEmpty()) {
            return -1;
        }
        // the whole is swapped between organisations that report the very same slices, a slice between those alike in
        // its layer
        Object key = whole ? reported : List.of(seen, reported.contains(Slices.WHOLE));
        return numbers.computeIfAbsent(key, k -> {
            var slices = new LinkedHashMap<String, Boolean>();
            seen.stream().forEach(i -> slices.put(columns.get(i).slice(), true));
            if (!whole && reported.contains(Slices.WHOLE)) {
                slices.put(Slices.WHOLE, true);
            }
            var number = columnsOf.size();
            givenAwayByTheWhole.set(number, !whole && !SliceEquations.leaveAllOpen(slices.keySet(), rule.partitions()));
            columnsOf.add(seen);
            return number;
        });
    }

    /** The number in this layer of the set of slices with this number, or -1. */
    int narrowed(int signature) {
        return narrowed[signature];
    }

    /** A signature that narrows to this number; in the layer of the whole it is the only one. */
    int origin(int narrow) {
        return origins.get(narrow);
    }

    BitSet columns(int signature) {
        return columnsOf.get(signature);
    }

    /** Whether who reports so can't keep these slices hidden beside a published whole. */
    boolean givenAwayByTheWhole(int signature) {
        return givenAwayByTheWhole.get(signature);
    }
}
