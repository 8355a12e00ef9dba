package ru.orientir.figures.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Suppression can't be undone by subtraction. */
class SuppressionPropertiesTest {
    @Provide
    Arbitrary<Long> worlds() {
        return Arbitraries.longs().between(0, 1_000_000_000);
    }

    @Property(tries = 600)
    void noSmallCohortIsPublished(@ForAll("worlds") long seed) {
        var published = new Published(World.of(seed));
        var suppression = published.world.suppression();
        assertThat(published.cells.keySet().stream().filter(published::small))
                .allMatch(cell -> published.hidden(cell, suppression));
    }

    @Property(tries = 3000)
    void nobodyComputesAHiddenFigure(@ForAll("worlds") long seed) {
        var published = new Published(World.of(seed));
        var suppression = published.world.suppression();
        assertThat(published.computable(cell -> published.hidden(cell, suppression)))
                .isEmpty();
    }

    @Property(tries = 3000)
    void nobodyComputesAHiddenFigureWhereFiguresAreMissing(@ForAll("worlds") long seed) {
        var published = new Published(World.of(seed).withGaps());
        var suppression = published.world.suppression();
        assertThat(published.computable(cell -> published.hidden(cell, suppression)))
                .isEmpty();
    }

    /** 49 of 50 in «those limited in health» would tell about the one who isn't, though nobody publishes a figure of that one. */
    @Property(tries = 1000)
    void noSmallRestOfAWholeCanBeComputed(@ForAll("worlds") long seed) {
        var published = new Published(World.of(seed));
        var suppression = published.world.suppression();
        var rests = published.addRests();
        var computable = published.computable(cell -> rests.contains(cell) || published.hidden(cell, suppression));
        assertThat(computable).noneMatch(cell -> published.small(cell));
    }

    /** An insider is a school, or the coordinator of a municipality: what stands below it, it knows; what stands above contains it. */
    @Property(tries = 200)
    void noInsiderComputesAFigureOfAnother(@ForAll("worlds") long seed) {
        var world = World.of(seed);
        var published = new Published(world);
        var suppression = world.suppression();
        for (var insider : world.places()) {
            var computable = published.computable(cell -> published.hidden(cell, suppression)
                    && !world.isAtOrBelow(cell.organisation(), insider.organisation()));
            computable.removeIf(cell -> world.isAtOrBelow(insider.organisation(), cell.organisation()) && !cell.own());
            assertThat(computable).as("known to %s", insider).isEmpty();
        }
    }

    /** Knowing that nobody is counted less than zero times doesn't narrow a hidden cohort below the small number, unless nobody at all did. */
    @Property(tries = 50)
    void aHiddenCohortMayBeAnythingInAWideRange(@ForAll("worlds") long seed) {
        var world = World.of(seed);
        var published = new Published(world);
        var suppression = world.suppression();
        var hidden = published.cells.keySet().stream()
                .filter(c -> published.hidden(c, suppression))
                .toList();
        for (var i = 0; !hidden.isEmpty() && i < world.rule().measure().cohortsPerFigure(); i++) {
            var cohort = i;
            var constraints = constraints(published, hidden, cohort);
            var nobody = followingFromNobody(published, suppression, hidden, cohort);
            assertThat(nobody)
                    .extracting(cell -> published.cells.get(cell)[cohort])
                    .noneMatch(known -> known > 0 && known < world.rule().smallCohort());
            for (var cell : hidden) {
                if (nobody.contains(cell)) {
                    continue;
                }
                var least = extreme(hidden, cell, constraints, GoalType.MINIMIZE);
                var greatest = extreme(hidden, cell, constraints, GoalType.MAXIMIZE);
                assertThat(greatest - least)
                        .as("%s in %s..%s", cell, least, greatest)
                        .isGreaterThanOrEqualTo(world.rule().smallCohort() - 1e-6);
            }
        }
    }

    /** Worlds a longer search found, in which schools that report unlike slices left each other too narrow a range. */
    @ParameterizedTest
    @ValueSource(longs = {5645, 5686, 17949, 29076})
    void aHiddenCohortMayBeAnythingInAWideRangeBesideUnlikeReports(long seed) {
        aHiddenCohortMayBeAnythingInAWideRange(seed);
    }

    /** Where nobody of a published large cohort did, nobody of its parts did; and what else follows from such parts. */
    private static Set<Published.Cell> followingFromNobody(
            Published published, Suppression suppression, List<Published.Cell> hidden, int cohort) {
        var result = new HashSet<Published.Cell>();
        hidden.stream()
                .filter(c -> partOfNothing(published, suppression, c, cohort))
                .forEach(result::add);
        while (published.equations.stream()
                .map(e -> e.coefficients().keySet().stream()
                        .filter(c -> hidden.contains(c) && !result.contains(c))
                        .toList())
                .filter(unknown -> unknown.size() == 1)
                .map(unknown -> result.add(unknown.getFirst()))
                .reduce(false, Boolean::logicalOr)) {}
        return result;
    }

    private static boolean partOfNothing(
            Published published, Suppression suppression, Published.Cell cell, int cohort) {
        return published.cells.entrySet().stream()
                .anyMatch(e -> !published.hidden(e.getKey(), suppression)
                        && e.getValue()[cohort] == 0
                        && contains(published.world, e.getKey(), cell)
                        && Slices.parts(cell.slice())
                                .containsAll(Slices.parts(e.getKey().slice())));
    }

    private static boolean contains(World world, Published.Cell sum, Published.Cell cell) {
        return sum.own()
                ? cell.own() && cell.organisation().equals(sum.organisation())
                : world.isAtOrBelow(cell.organisation(), sum.organisation());
    }

    private static LinearConstraintSet constraints(Published published, List<Published.Cell> hidden, int cohort) {
        var constraints = new ArrayList<LinearConstraint>();
        for (var equation : published.equations) {
            var row = new double[hidden.size()];
            double known = 0;
            for (var term : equation.coefficients().entrySet()) {
                var column = hidden.indexOf(term.getKey());
                if (column < 0) {
                    known += term.getValue() * published.cells.get(term.getKey())[cohort];
                } else {
                    row[column] = term.getValue();
                }
            }
            constraints.add(new LinearConstraint(row, Relationship.EQ, -known));
        }
        return new LinearConstraintSet(constraints);
    }

    private static double extreme(
            List<Published.Cell> hidden, Published.Cell cell, LinearConstraintSet constraints, GoalType goal) {
        var objective = new double[hidden.size()];
        objective[hidden.indexOf(cell)] = 1;
        // whatever is asked for ends somewhere
        var limit = new LinearConstraint(objective, Relationship.LEQ, 1_000_000);
        var all = new ArrayList<>(constraints.getConstraints());
        all.add(limit);
        return new SimplexSolver()
                .optimize(
                        new LinearObjectiveFunction(objective, 0),
                        new LinearConstraintSet(all),
                        goal,
                        new NonNegativeConstraint(true))
                .getValue();
    }

    @Property(tries = 300)
    void thePatternDoesNotDependOnTheOrderOfTheInput(@ForAll("worlds") long seed) {
        var world = World.of(seed);
        var places = new ArrayList<>(world.places());
        var figures = new ArrayList<>(world.figures());
        Collections.shuffle(places, new Random(seed));
        Collections.shuffle(figures, new Random(seed + 1));
        assertThat(Suppression.of(world.rule(), places, figures)).isEqualTo(world.suppression());
    }

    @Property(tries = 300)
    void nothingIsHiddenWhereEveryCohortIsLarge(@ForAll("worlds") long seed) {
        var published = new Published(World.of(seed));
        published.addRests();
        var anySmall = published.cells.keySet().stream().anyMatch(published::small);
        assertThat(published.world.suppression().isEmpty()).isEqualTo(!anySmall);
    }

    @Property(tries = 50)
    void nothingIsHiddenWhereNobodyIsCounted(@ForAll("worlds") long seed) {
        var world = World.of(seed);
        var rule = new Rule(0, world.rule().measure(), world.rule().partitions());
        assertThat(Suppression.of(rule, world.places(), world.figures()).isEmpty())
                .isTrue();
    }
}
