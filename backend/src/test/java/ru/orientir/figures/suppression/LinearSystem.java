package ru.orientir.figures.suppression;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Equations over whole numbers, reduced exactly: an unknown is determined when a reduced equation names it alone. */
final class LinearSystem<T> {
    private final Map<T, Map<T, BigInteger>> byPivot = new LinkedHashMap<>();

    void add(Map<T, Integer> equation) {
        var row = new HashMap<T, BigInteger>();
        equation.forEach((unknown, factor) -> row.put(unknown, BigInteger.valueOf(factor)));
        for (var pivot : List.copyOf(row.keySet())) {
            if (byPivot.containsKey(pivot)) {
                eliminate(row, pivot, byPivot.get(pivot));
            }
        }
        if (row.isEmpty()) {
            return;
        }
        var pivot = row.keySet().iterator().next();
        byPivot.values().forEach(other -> {
            if (other.containsKey(pivot)) {
                eliminate(other, pivot, row);
            }
        });
        byPivot.put(pivot, row);
    }

    private void eliminate(Map<T, BigInteger> row, T pivot, Map<T, BigInteger> by) {
        var ours = row.get(pivot);
        var theirs = by.get(pivot);
        row.replaceAll((unknown, factor) -> factor.multiply(theirs));
        by.forEach((unknown, factor) -> row.merge(unknown, factor.multiply(ours).negate(), BigInteger::add));
        row.values().removeIf(f -> f.signum() == 0);
        var common = row.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        if (common.compareTo(BigInteger.ONE) > 0) {
            row.replaceAll((unknown, factor) -> factor.divide(common));
        }
    }

    Set<T> determined() {
        var result = new HashSet<T>();
        new ArrayList<>(byPivot.values()).stream().filter(r -> r.size() == 1).forEach(r -> result.addAll(r.keySet()));
        return result;
    }
}
