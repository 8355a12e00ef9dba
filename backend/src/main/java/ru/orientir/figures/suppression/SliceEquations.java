package ru.orientir.figures.suppression;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** What anybody knows about the slices of one organisation: categories of a partition add up. */
final class SliceEquations {
    private static final long PRIME = 2_147_483_647;

    private SliceEquations() {}

    /** Whether none of these slices can be computed when the whole is known and all of them are hidden. */
    static boolean leaveAllOpen(Set<String> slices, Set<String> partitions) {
        var column = new HashMap<String, Integer>();
        slices.stream().filter(s -> !s.isEmpty()).sorted().forEach(s -> column.put(s, column.size()));
        var sums = new TreeMap<String, long[]>();
        for (var slice : column.keySet()) {
            for (var part : Slices.parts(slice)) {
                var above = Slices.without(slice, part);
                if (partitions.contains(Slices.dimension(part)) && slices.contains(above)) {
                    var sum = sums.computeIfAbsent(above + '|' + Slices.dimension(part), k -> new long[column.size()]);
                    sum[column.get(slice)] = 1;
                    var whole = column.get(above);
                    if (whole != null) {
                        sum[whole] = PRIME - 1;
                    }
                }
            }
        }
        return reduced(new ArrayList<>(sums.values()), column.size()).stream().allMatch(SliceEquations::namesSeveral);
    }

    /** A reduced equation with one unknown gives it away; coefficients are small, so a prime field finds what rationals would. */
    private static boolean namesSeveral(long[] equation) {
        var named = 0;
        for (var coefficient : equation) {
            named += coefficient == 0 ? 0 : 1;
        }
        return named != 1;
    }

    private static List<long[]> reduced(List<long[]> equations, int columns) {
        var done = 0;
        for (var column = 0; column < columns && done < equations.size(); column++) {
            var pivot = done;
            while (pivot < equations.size() && equations.get(pivot)[column] == 0) {
                pivot++;
            }
            if (pivot < equations.size()) {
                equations.set(done, equations.set(pivot, equations.get(done)));
                clear(equations, done++, column);
            }
        }
        return equations;
    }

    private static void clear(List<long[]> equations, int pivot, int column) {
        var from = equations.get(pivot);
        var inverse = BigInteger.valueOf(from[column])
                .modInverse(BigInteger.valueOf(PRIME))
                .longValue();
        for (var i = 0; i < from.length; i++) {
            from[i] = from[i] * inverse % PRIME;
        }
        for (var other : equations) {
            var times = other == from ? 0 : other[column];
            for (var i = 0; times != 0 && i < from.length; i++) {
                other[i] = Math.floorMod(other[i] - times * from[i], PRIME);
            }
        }
    }
}
