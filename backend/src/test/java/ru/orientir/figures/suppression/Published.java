package ru.orientir.figures.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What somebody knows who reads everything that is published: every cell there is, which of them are hidden, and every equation that holds between them.
 * Written apart from the product's code, from the words of the rule.
 */
final class Published {
    /** A figure of a node of the tree, or what the node reported itself beside others below it. */
    record Cell(UUID organisation, String slice, boolean own) {}

    /** Coefficients that add up to nothing. */
    record Equation(Map<Cell, Integer> coefficients) {}

    final World world;
    final Map<Cell, double[]> cells = new LinkedHashMap<>();
    final List<Equation> equations = new ArrayList<>();

    Published(World world) {
        this.world = world;
        var parents = new HashMap<UUID, UUID>();
        world.places().forEach(p -> parents.put(p.organisation(), p.parent()));
        for (var figure : world.figures()) {
            var cohorts = world.rule().measure().cohorts(figure.numerator(), figure.denominator());
            for (var id = figure.organisation(); id != null; id = parents.get(id)) {
                add(new Cell(id, figure.slice(), false), cohorts);
            }
            add(new Cell(figure.organisation(), figure.slice(), true), cohorts);
        }
        treeEquations();
        sliceEquations();
    }

    private void add(Cell cell, double[] cohorts) {
        var sum = cells.computeIfAbsent(cell, c -> new double[cohorts.length]);
        for (var i = 0; i < cohorts.length; i++) {
            sum[i] += cohorts[i];
        }
    }

    private void treeEquations() {
        cells.keySet().stream().filter(c -> !c.own()).forEach(sum -> {
            var equation = new LinkedHashMap<Cell, Integer>();
            equation.put(sum, -1);
            world.places().stream()
                    .filter(p -> sum.organisation().equals(p.parent()))
                    .map(p -> new Cell(p.organisation(), sum.slice(), false))
                    .filter(cells::containsKey)
                    .forEach(c -> equation.put(c, 1));
            var own = new Cell(sum.organisation(), sum.slice(), true);
            if (cells.containsKey(own)) {
                equation.put(own, 1);
            }
            equations.add(new Equation(equation));
        });
    }

    private void sliceEquations() {
        for (var cell : cells.keySet()) {
            for (var dimension : world.rule().partitions()) {
                var equation = new LinkedHashMap<Cell, Integer>();
                cells.keySet().stream()
                        .filter(c -> c.own() && cell.own() && c.organisation().equals(cell.organisation()))
                        .filter(c -> isPart(c.slice(), cell.slice(), dimension))
                        .forEach(c -> equation.put(c, 1));
                equation.put(cell, -1);
                if (equation.size() > 1 && holds(equation)) {
                    equations.add(new Equation(equation));
                }
            }
        }
    }

    /** Where a category wasn't reported the others don't add up, and who believes they do computes nonsense. */
    private boolean holds(Map<Cell, Integer> equation) {
        var left = new double[world.rule().measure().cohortsPerFigure()];
        equation.forEach((cell, factor) -> {
            for (var i = 0; i < left.length; i++) {
                left[i] += factor * cells.get(cell)[i];
            }
        });
        return Arrays.stream(left).allMatch(l -> l == 0);
    }

    static boolean isPart(String slice, String whole, String dimension) {
        var parts = new ArrayList<>(Slices.parts(slice));
        return parts.removeIf(p -> p.startsWith(dimension + ':'))
                && String.join(";", parts).equals(whole);
    }

    /** What is left of a whole without a part of it: never published, at times computable. */
    Set<Cell> addRests() {
        var rests = new LinkedHashMap<Cell, double[]>();
        cells.forEach((cell, part) -> Slices.parts(cell.slice()).stream()
                .filter(p -> !world.rule().partitions().contains(Slices.dimension(p)))
                .map(p -> new Cell(cell.organisation(), Slices.without(cell.slice(), p), cell.own()))
                .forEach(whole -> {
                    var rest = new Cell(cell.organisation(), whole.slice() + " but " + cell.slice(), cell.own());
                    var cohorts = cells.get(whole).clone();
                    Arrays.setAll(cohorts, i -> cohorts[i] - part[i]);
                    rests.put(rest, cohorts);
                    equations.add(new Equation(Map.of(whole, -1, cell, 1, rest, 1)));
                }));
        cells.putAll(rests);
        return rests.keySet();
    }

    boolean small(Cell cell) {
        return Arrays.stream(cells.get(cell))
                .anyMatch(c -> c > 0 && c < world.rule().smallCohort());
    }

    boolean hidden(Cell cell, Suppression suppression) {
        return cell.own()
                ? suppression.hidesOwn(cell.organisation(), cell.slice())
                : suppression.hides(cell.organisation(), cell.slice());
    }

    /** The cells somebody can compute who isn't told those that pass. */
    Set<Cell> computable(Predicate<Cell> unknown) {
        var system = new LinearSystem<Cell>();
        equations.forEach(e -> {
            var row = new LinkedHashMap<Cell, Integer>();
            e.coefficients().forEach((cell, factor) -> {
                if (unknown.test(cell)) {
                    row.put(cell, factor);
                }
            });
            system.add(row);
        });
        return system.determined();
    }
}
