package ru.orientir.analysis.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import ru.orientir.indicator.definition.Arithmetic;
import ru.orientir.indicator.definition.IndicatorType;

class RankingPropertiesTest {
    /** One answer: a status, a numerator and a denominator (-1: none), a target (-1: none). */
    private record Cell(byte status, int numerator, int denominator, int target) {
        Cell with(int part) {
            return new Cell(Column.REPORTED, part, denominator, target);
        }
    }

    /** What a ranking is asked over: criteria, and the answers of each organisation to them. */
    private record World(List<Criterion> criteria, List<List<Cell>> rows, RankingRules rules) {
        Ranking ranking() {
            var columns = new ArrayList<Column>();
            for (int c = 0; c < criteria.size(); c++) {
                var column = new Column(criteria.get(c), rows.size());
                for (int row = 0; row < rows.size(); row++) {
                    fill(column, row, rows.get(row).get(c));
                }
                columns.add(column);
            }
            return Ranking.of(columns, rules);
        }

        private static void fill(Column column, int row, Cell cell) {
            column.aim(row, cell.target());
            if (cell.status() == Column.REPORTED) {
                column.report(row, cell.numerator() * Rounding.WHOLE, cell.denominator() * Rounding.WHOLE);
            } else {
                column.mark(row, cell.status());
            }
        }

        World with(int row, int column, Cell cell) {
            var changed = new ArrayList<>(rows.get(row));
            changed.set(column, cell);
            var all = new ArrayList<>(rows);
            all.set(row, changed);
            return new World(criteria, all, rules);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void placesAreATotalPreorderWhereTiesShareAPlace(@ForAll("worlds") World world) {
        var ranking = world.ranking();
        for (int position = 0; position < ranking.size(); position++) {
            int row = ranking.row(position);
            var better = better(world, ranking, row);
            assertThat(ranking.place(row)).isEqualTo(1 + (int) count(ranking, better));
            assertThat(ranking.sharing(row))
                    .isEqualTo((int) count(ranking, other -> ranking.place(other) == ranking.place(row)));
            if (position > 0) {
                assertThat(ranking.place(ranking.row(position - 1))).isLessThanOrEqualTo(ranking.place(row));
            }
        }
        assertThat(ranking.size()
                        + (int) IntStream.range(0, world.rows().size())
                                .filter(row -> ranking.unranked(row) != null)
                                .count())
                .isEqualTo(world.rows().size());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyPlaceRestsOnSomethingReported(@ForAll("worlds") World world) {
        var ranking = world.ranking();
        for (int position = 0; position < ranking.size(); position++) {
            int row = ranking.row(position);
            assertThat(IntStream.range(0, world.criteria().size()))
                    .anyMatch(column -> ranking.state(column, row) == Column.REPORTED);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheRowsChangesNothing(@ForAll("worlds") World world, @ForAll long seed) {
        var shuffled =
                new ArrayList<>(IntStream.range(0, world.rows().size()).boxed().toList());
        Collections.shuffle(shuffled, new Random(seed));
        var ranking = world.ranking();
        var other = new World(
                        world.criteria(),
                        shuffled.stream().map(world.rows()::get).toList(),
                        world.rules())
                .ranking();
        for (int row = 0; row < shuffled.size(); row++) {
            int original = shuffled.get(row);
            assertThat(other.unranked(row)).isEqualTo(ranking.unranked(original));
            if (other.unranked(row) == null) {
                assertThat(other.place(row)).isEqualTo(ranking.place(original));
                assertThat(other.score(row)).isEqualTo(ranking.score(original));
                assertThat(other.contributions(row)).isEqualTo(ranking.contributions(original));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void scoresAreWhatTheMethodSays(@ForAll("worlds") World world) {
        var ranking = world.ranking();
        for (int position = 0; position < ranking.size(); position++) {
            int row = ranking.row(position);
            assertThat(ranking.score(row)).isEqualTo(plainScore(world, ranking, row));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void improvingAValueNeverWorsensThePlace(@ForAll("worlds") World world, @ForAll Random random) {
        var ranking = world.ranking();
        if (ranking.size() == 0) {
            return;
        }
        int row = ranking.row(random.nextInt(ranking.size()));
        int column = random.nextInt(world.criteria().size());
        var cell = world.rows().get(row).get(column);
        boolean less = world.criteria().get(column).lessIsBetter();
        int room = less ? cell.numerator() : 30;
        if (cell.status() != Column.REPORTED || room == 0) {
            return;
        }
        int step = 1 + random.nextInt(room);
        var improved = world.with(row, column, cell.with(cell.numerator() + (less ? -step : step)));
        assertThat(improved.ranking().place(row)).isLessThanOrEqualTo(ranking.place(row));
    }

    @Property
    void aValueIsTheOneOfTheArithmetic(
            @ForAll @LongRange(min = 0, max = 100_000_000_000L) long part,
            @ForAll @LongRange(min = 1, max = 100_000_000_000L) long whole,
            @ForAll @IntRange(min = 0, max = 4) int decimals,
            @ForAll boolean percentage) {
        var criterion = new Criterion("A", 1, false, percentage, decimals, percentage, Rounding.WHOLE);
        var type = percentage ? IndicatorType.PERCENTAGE : IndicatorType.AVERAGE;
        assertThat(BigDecimal.valueOf(criterion.value(part, whole), decimals))
                .isEqualTo(Arithmetic.value(type, decimals, BigDecimal.valueOf(part, 6), BigDecimal.valueOf(whole, 6))
                        .orElseThrow());
        assertThat(BigDecimal.valueOf(criterion.value(part, -1), decimals))
                .isEqualTo(Arithmetic.value(IndicatorType.COUNT, decimals, BigDecimal.valueOf(part, 6), null)
                        .orElseThrow());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void contributionsSumToTheScoreAndWeightsToOne(@ForAll("worlds") World world) {
        var ranking = world.ranking();
        for (int position = 0; position < ranking.size(); position++) {
            int row = ranking.row(position);
            assertThat(IntStream.of(ranking.contributions(row)).sum()).isEqualTo(ranking.score(row));
            assertThat(IntStream.of(ranking.weights(row)).sum()).isEqualTo(Scale.ONE);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatWouldMoveAnOrganisationUpDoesAndLessDoesNot(@ForAll("worlds") World world) {
        var ranking = world.ranking();
        for (int position = 0; position < ranking.size(); position++) {
            int row = ranking.row(position);
            NextPlace.of(ranking, row).ifPresent(next -> holds(world, ranking, row, next));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whereNothingIsSaidNoSingleStepWithinTheGroupMovesItUp(@ForAll("worlds") World world) {
        var ranking = world.ranking();
        for (int position = 0; position < ranking.size(); position++) {
            int row = ranking.row(position);
            if (NextPlace.of(ranking, row).isEmpty() && ranking.place(row) > 1) {
                assertThat(IntStream.range(0, world.criteria().size())).allSatisfy(column -> {
                    var criterion = world.criteria().get(column);
                    var cell = world.rows().get(row).get(column);
                    int part = cell.numerator() + (criterion.lessIsBetter() ? -1 : 1);
                    boolean open = part >= 0 && !(criterion.withinWhole() && part > cell.denominator());
                    if (ranking.state(column, row) == Column.REPORTED && open && worthATry(ranking, column, row)) {
                        assertThat(world.with(row, column, cell.with(part))
                                        .ranking()
                                        .place(row))
                                .isEqualTo(ranking.place(row));
                    }
                });
            }
        }
    }

    private static boolean worthATry(Ranking ranking, int column, int row) {
        var values = ranking.columns().get(column);
        return !values.criterion()
                .reaches(
                        values.value(row),
                        ranking.rules().scoring() == Scoring.TARGET
                                ? values.target(row)
                                : ranking.scale(column).best());
    }

    private static void holds(World world, Ranking ranking, int row, NextPlace next) {
        var cell = world.rows().get(row).get(next.column());
        if (next.numerator() < 0) {
            reportedHolds(world, ranking, row, next);
            return;
        }
        int part = (int) (next.numerator() / Rounding.WHOLE);
        var after = world.with(row, next.column(), cell.with(part)).ranking();
        assertThat(after.columns().get(next.column()).value(row)).isEqualTo(next.value());
        assertThat(after.place(row)).isEqualTo(next.place()).isLessThan(ranking.place(row));
        assertThat(next.passed()).isEqualTo((int) count(
                ranking, other -> ranking.place(other) < ranking.place(row) && after.place(other) >= after.place(row)));
        int less = part + (world.criteria().get(next.column()).lessIsBetter() ? 1 : -1);
        assertThat(world.with(row, next.column(), cell.with(less)).ranking().place(row))
                .isEqualTo(ranking.place(row));
    }

    private static void reportedHolds(World world, Ranking ranking, int row, NextPlace next) {
        var criterion = world.criteria().get(next.column());
        long unit = Rounding.power(criterion.decimals());
        if (!criterion.percentage() && next.value() % unit == 0) {
            var cell = world.rows().get(row).get(next.column()).with((int) (next.value() / unit));
            var after = world.with(row, next.column(), cell).ranking();
            assertThat(after.place(row)).isEqualTo(next.place()).isLessThan(ranking.place(row));
        }
    }

    private static long count(Ranking ranking, IntPredicate which) {
        return IntStream.range(0, ranking.size())
                .map(ranking::row)
                .filter(which)
                .count();
    }

    private static IntPredicate better(World world, Ranking ranking, int row) {
        return other -> {
            boolean last = world.rules().notReported() == NotReported.LAST;
            boolean complete = complete(world, row);
            boolean otherComplete = complete(world, other);
            return last && complete != otherComplete
                    ? otherComplete
                    : plainScore(world, ranking, other) > plainScore(world, ranking, row);
        };
    }

    private static boolean complete(World world, int row) {
        return world.rows().get(row).stream()
                .noneMatch(cell -> cell.status() == Column.MISSING
                        && (world.rules().scoring() == Scoring.MIN_MAX || cell.target() >= 0));
    }

    /** The method in decimals, as a person would compute it from the text. */
    private static int plainScore(World world, Ranking ranking, int row) {
        var sum = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (int c = 0; c < world.criteria().size(); c++) {
            var criterion = world.criteria().get(c);
            var cell = world.rows().get(row).get(c);
            boolean noTarget = world.rules().scoring() == Scoring.TARGET && cell.target() < 0;
            boolean unmeasured = cell.status() == Column.REPORTED && cell.denominator() == 0;
            if (cell.status() == Column.NOT_APPLICABLE || unmeasured || noTarget) {
                continue;
            }
            var weight = BigDecimal.valueOf(criterion.weight());
            weights = weights.add(weight);
            if (cell.status() == Column.REPORTED) {
                sum = sum.add(weight.multiply(BigDecimal.valueOf(plainScore(world, ranking, c, row))));
            }
        }
        return sum.divide(weights, 0, RoundingMode.HALF_UP).intValueExact();
    }

    private static long plainScore(World world, Ranking ranking, int c, int row) {
        var criterion = world.criteria().get(c);
        var value = plainValue(criterion, world.rows().get(row).get(c));
        var one = BigDecimal.valueOf(Scale.ONE);
        if (world.rules().scoring() == Scoring.TARGET) {
            var target = BigDecimal.valueOf(world.rows().get(row).get(c).target(), criterion.decimals());
            boolean reached = criterion.lessIsBetter() ? value.compareTo(target) <= 0 : value.compareTo(target) >= 0;
            return reached
                    ? Scale.ONE
                    : (criterion.lessIsBetter()
                                    ? target.multiply(one).divide(value, 0, RoundingMode.HALF_UP)
                                    : value.multiply(one).divide(target, 0, RoundingMode.HALF_UP))
                            .longValueExact();
        }
        var all = IntStream.range(0, world.rows().size())
                .filter(other -> ranking.unranked(other) == null)
                .mapToObj(other -> world.rows().get(other).get(c))
                .filter(cell -> cell.status() == Column.REPORTED && cell.denominator() != 0)
                .map(cell -> plainValue(criterion, cell))
                .sorted()
                .toList();
        var range = all.getLast().subtract(all.getFirst());
        if (range.signum() == 0) {
            return Scale.ONE;
        }
        var above = criterion.lessIsBetter() ? all.getLast().subtract(value) : value.subtract(all.getFirst());
        return above.multiply(one).divide(range, 0, RoundingMode.HALF_UP).longValueExact();
    }

    private static BigDecimal plainValue(Criterion criterion, Cell cell) {
        var part = BigDecimal.valueOf(criterion.percentage() ? 100L * cell.numerator() : cell.numerator());
        return cell.denominator() < 0
                ? part.setScale(criterion.decimals(), RoundingMode.HALF_UP)
                : part.divide(BigDecimal.valueOf(cell.denominator()), criterion.decimals(), RoundingMode.HALF_UP);
    }

    @Provide
    Arbitrary<World> worlds() {
        var rules = Combinators.combine(
                        Arbitraries.of(Scoring.class), Arbitraries.of(NotReported.class), Arbitraries.of(0L, 0L, 4L))
                .as(RankingRules::new);
        return Combinators.combine(criteria(), Arbitraries.integers().between(1, 9), rules)
                .flatAs((criteria, rows, rule) ->
                        rows(criteria).list().ofSize(rows).map(cells -> new World(criteria, cells, rule)));
    }

    private static Arbitrary<List<Criterion>> criteria() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 5),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 2))
                .as((weight, less, percentage, decimals) ->
                        new Criterion("A", weight, less, percentage, decimals, percentage, Rounding.WHOLE))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Arbitrary<List<Cell>> rows(List<Criterion> criteria) {
        return Combinators.combine(
                        criteria.stream().map(RankingPropertiesTest::cells).toList())
                .as(cells -> cells);
    }

    private static Arbitrary<Cell> cells(Criterion criterion) {
        var status = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(12, Column.REPORTED),
                net.jqwik.api.Tuple.of(2, Column.MISSING),
                net.jqwik.api.Tuple.of(2, Column.NOT_APPLICABLE),
                net.jqwik.api.Tuple.of(1, Column.SUPPRESSED));
        var denominator = criterion.percentage() ? Arbitraries.integers().between(0, 12) : Arbitraries.just(-1);
        return Combinators.combine(
                        status,
                        Arbitraries.integers().between(0, 12),
                        denominator,
                        Arbitraries.integers().between(-1, 60))
                .as((s, part, whole, target) -> new Cell(s, whole >= 0 ? Math.min(part, whole) : part, whole, target));
    }
}
