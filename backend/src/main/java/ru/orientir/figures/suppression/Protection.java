package ru.orientir.figures.suppression;

import java.util.BitSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Hides what else must be hidden so that no sum gives a hidden figure away. At each sum, from the bottom: what moves below it must move at three of its
 * children (two unknowns are left to whoever knows one of them), and what is hidden of each published column must be a cohort of its own without the
 * largest child. The smallest children are hidden for company; where there are too few, the sum is hidden too and its parent's turn comes.
 */
final class Protection {
    private static final int COMPANY = 3;

    private final Table table;
    /** Told where a sum was hidden although its slices are given away by a published whole. */
    private final Stuck stuck;

    interface Stuck {
        void at(Node node, int signature);
    }

    Protection(Table table, Stuck stuck) {
        this.table = table;
        this.stuck = stuck;
    }

    void protect(Forest forest, Predicate<Node> hiddenLeaf, Function<Node, BitSet> moving) {
        for (var node : forest.upwards) {
            if (!node.leaf()) {
                table.move(node, moving.apply(node));
                while (change(node)) {}
                table.settle(node);
            } else if (table.signature(node) >= 0 && hiddenLeaf.test(node)) {
                table.take(node, table.signature(node));
            }
        }
    }

    private boolean change(Node node) {
        var below = table.movingBelow(node);
        return !below.isEmpty() && (hideSmall(node, below) || findCompany(node, below) || findMass(node, below));
    }

    private boolean hideSmall(Node node, BitSet below) {
        for (var column = 0; column < table.layer.columns.size(); column++) {
            if (table.small(node, column) && !table.hides(node, column) && lift(node, with(column, below))) {
                return true;
            }
        }
        return false;
    }

    private boolean findCompany(Node node, BitSet below) {
        for (var s = below.nextSetBit(0); s >= 0; s = below.nextSetBit(s + 1)) {
            var signature = s;
            if (table.moving(node).get(s)
                    || table.layer.givenAwayByTheWhole(s)
                    || count(node, c -> table.moving(c).get(signature)) >= COMPANY) {
                continue;
            }
            if (canHaveCompany(node, s)) {
                takeSmallest(
                        node,
                        c -> !table.moving(c).get(signature) && table.offers(c).get(signature),
                        s);
            } else {
                lift(node, only(s));
            }
            return true;
        }
        return false;
    }

    /**
     * Each signature needs a mass of its own, for a published whole and the sums of others can single it out; those given away by the whole
     * have it together with others.
     */
    private boolean findMass(Node node, BitSet below) {
        for (var s = below.nextSetBit(0); s >= 0; s = below.nextSetBit(s + 1)) {
            if (!table.moving(node).get(s) && !table.layer.givenAwayByTheWhole(s)) {
                var own = only(s);
                for (var column : table.layer.columns(s).stream().toArray()) {
                    if (findMass(node, column, own, own)) {
                        return true;
                    }
                }
            }
        }
        for (var column = 0; column < table.layer.columns.size(); column++) {
            if (!table.hides(node, column)
                    && findMass(node, column, with(column, below), with(column, table.offers(node)))) {
                return true;
            }
        }
        return false;
    }

    private boolean findMass(Node node, int column, BitSet hidden, BitSet offered) {
        for (var i = 0; i < table.cohorts() && !hidden.isEmpty(); i++) {
            if (lacksMass(node, column, i, hidden)) {
                return addMass(node, column, i, hidden) || addMass(node, column, i, offered) || lift(node, hidden);
            }
        }
        return false;
    }

    /** A sum of nothing is published: that nobody did says the same of each member of the large cohort as of all. */
    private boolean lacksMass(Node node, int column, int cohort, BitSet signatures) {
        if (!table.hides(node, column) && table.value(node, table.offers(node), column, cohort) == 0) {
            return false;
        }
        return beside(node, c -> table.hidden(c, signatures, column, cohort)) < table.smallCohort()
                || count(node, c -> table.hidden(c, signatures, column, cohort) > 0) < COMPANY;
    }

    private boolean addMass(Node node, int column, int cohort, BitSet signatures) {
        if (beside(node, c -> table.value(c, signatures, column, cohort)) < table.smallCohort()) {
            return false;
        }
        for (var child : node.children) {
            if (table.value(child, signatures, column, cohort) > table.hidden(child, signatures, column, cohort)) {
                var more = (BitSet) signatures.clone();
                more.and(table.offers(child));
                more.andNot(table.moving(child));
                var signature = more.stream()
                        .filter(s -> !table.layer.givenAwayByTheWhole(s) && canHaveCompany(node, s))
                        .findFirst();
                if (signature.isPresent()) {
                    table.take(child, signature.getAsInt());
                    return true;
                }
            }
        }
        return false;
    }

    /** The sum over the children but the largest. */
    private static double beside(Node node, ToDoubleFunction<Node> amount) {
        double sum = 0;
        double largest = 0;
        for (var child : node.children) {
            var one = amount.applyAsDouble(child);
            sum += one;
            largest = Math.max(largest, one);
        }
        return sum - largest;
    }

    private boolean lift(Node node, BitSet signatures) {
        var before = table.moving(node).cardinality();
        table.move(node, signatures);
        signatures.stream().filter(table.layer::givenAwayByTheWhole).forEach(s -> stuck.at(node, s));
        return table.moving(node).cardinality() > before;
    }

    private boolean canHaveCompany(Node node, int signature) {
        return count(node, c -> table.offers(c).get(signature)) >= COMPANY;
    }

    private static int count(Node node, Predicate<Node> children) {
        var count = 0;
        for (var child : node.children) {
            count += children.test(child) ? 1 : 0;
        }
        return count;
    }

    private void takeSmallest(Node node, Predicate<Node> children, int signature) {
        node.children.stream().filter(children).findFirst().ifPresent(c -> table.take(c, signature));
    }

    private BitSet with(int column, BitSet signatures) {
        var result = new BitSet();
        signatures.stream().filter(s -> table.layer.columns(s).get(column)).forEach(result::set);
        return result;
    }

    private static BitSet only(int signature) {
        var result = new BitSet();
        result.set(signature);
        return result;
    }
}
