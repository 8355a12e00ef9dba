package ru.orientir.figures.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.database.Database;
import ru.orientir.figures.database.Sql;
import ru.orientir.figures.moment.Moment;
import ru.orientir.figures.observation.EachValue;
import ru.orientir.figures.observation.Value;
import ru.orientir.figures.observation.Values;
import ru.orientir.figures.reporter.Profile;
import ru.orientir.indicator.IndicatorVersionRef;
import ru.orientir.indicator.definition.RollUp;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.organisation.OrganisationKind;
import ru.orientir.platform.RunsSql;

/** Sums over everything at and below organisations, by adding parts. The caller answers for their being in sight. */
@ApplicationScoped
public class RollUps {
    private static final int NOBODY_WROTE = -1;
    private static final int LAST_GRADE = 12;

    @Inject
    Database database;

    /** What stands where. */
    public record Key(int lineId, int periodId) {}

    /**
     * Parts added up.
     *
     * @param reported how many reported
     * @param missing how many said they don't know
     * @param notApplicable how many said it doesn't apply, of those who could report it
     */
    public record Sum(
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            int reported,
            int missing,
            int notApplicable) {
        /** Of what an organisation reported itself. */
        public static Sum of(Value value) {
            return switch (value.status()) {
                case REPORTED -> new Sum(value.numerator(), value.denominator(), 1, 0, 0);
                case MISSING -> new Sum(null, null, 0, 1, 0);
                default -> new Sum(null, null, 0, 0, 1);
            };
        }
    }

    private record Summed(UUID organisation, Key key, Sum sum) {}

    /** Whether the figure of a kind of organisation, set beside others, is the sum of everything below it, not only what it reported. */
    public static boolean isSummed(OrganisationKind kind) {
        return kind == OrganisationKind.MUNICIPALITY || kind == OrganisationKind.REGION;
    }

    /**
     * By organisation.
     *
     * @param kinds organisations of these only are added up; all when empty
     */
    @RunsSql
    public Map<UUID, Map<Key, Sum>> of(
            Collection<UUID> organisations,
            Collection<IndicatorVersionRef> lines,
            Collection<Integer> periodIds,
            String slice,
            Collection<OrganisationKind> kinds,
            Moment moment) {
        var sums = new HashMap<UUID, Map<Key, Sum>>();
        if (!organisations.isEmpty() && !lines.isEmpty() && !periodIds.isEmpty()) {
            database.list(query(organisations, lines, periodIds, slice, kinds, moment), RollUps::read)
                    .forEach(summed -> sums.computeIfAbsent(summed.organisation(), id -> new HashMap<>())
                            .put(summed.key(), summed.sum()));
        }
        return sums;
    }

    private static Sql query(
            Collection<UUID> organisations,
            Collection<IndicatorVersionRef> lines,
            Collection<Integer> periodIds,
            String slice,
            Collection<OrganisationKind> kinds,
            Moment moment) {
        var sql = Sql.of(
                        "select tree.ancestor, o.line_id, o.period_id, " + Adding.numerator() + ",",
                        linesOf(RollUp.DISTINCT, lines))
                .add(Adding.DENOMINATOR + ", " + Adding.REPORTED + ",")
                .add("count(*) filter (where o.status = 'MISSING'),")
                .add("count(*) filter (where o.status = 'NOT_APPLICABLE' and "
                        + Profile.teaches("org", "line.last", "line.first") + ")")
                .add("from " + moment.tree() + " tree join " + moment.observations()
                        + " o on o.organisation_id = tree.descendant")
                .add("join " + moment.organisations() + " org on org.id = tree.descendant")
                .add(
                        "join unnest(?::int[], ?::int[], ?::int[]) line (id, first, last) on line.id = o.line_id",
                        ints(lines, IndicatorVersionRef::lineId),
                        ints(lines, RollUps::firstGrade),
                        ints(lines, RollUps::lastGrade))
                .add(
                        "where tree.ancestor = any (?::uuid[]) and o.line_id = any (?) and o.period_id = any (?) and o.slice = ?",
                        List.copyOf(organisations),
                        ints(lines, IndicatorVersionRef::lineId),
                        List.copyOf(periodIds),
                        slice)
                .add(
                        "and (tree.ancestor = tree.descendant or o.line_id <> all (?::int[]))",
                        linesOf(RollUp.OWN, lines));
        if (!kinds.isEmpty()) {
            sql.add("and org.kind = any (?)", kinds.stream().map(Enum::name).toList());
        }
        return sql.add("group by 1, 2, 3");
    }

    private static Summed read(ResultSet row) throws SQLException {
        return new Summed(
                row.getObject(1, UUID.class),
                new Key(row.getInt(2), row.getInt(3)),
                new Sum(row.getBigDecimal(4), row.getBigDecimal(5), row.getInt(6), row.getInt(7), row.getInt(8)));
    }

    /**
     * Of one line in one period and slice, an organisation after the other: missing where nobody has answered who must.
     *
     * @param periodId absent where nobody has written of the period
     */
    @RunsSql
    public void each(
            IndicatorVersionRef version,
            ReportingPeriod period,
            @Nullable Integer periodId,
            String slice,
            List<UUID> organisations,
            Moment moment,
            EachValue each) {
        if (organisations.isEmpty()) {
            return;
        }
        var definition = version.definition();
        var sql = Sql.of("select tree.ancestor, case when count(o.status) = 0 and bool_or(")
                .add(Profile.mustReport("org", definition, period))
                .add(") then 'MISSING' else " + Adding.STATUS + " end,")
                .add(Adding.numerator(definition.rollUp()) + ", " + Adding.DENOMINATOR)
                .add("from " + moment.tree() + " tree join " + moment.organisations()
                        + " org on org.id = tree.descendant")
                .add(
                        "left join " + moment.observations()
                                + " o on o.organisation_id = tree.descendant and o.line_id = ? and o.period_id = ? and o.slice = ?",
                        version.lineId(),
                        periodId == null ? NOBODY_WROTE : periodId,
                        slice)
                .add("where tree.ancestor = any (?)", organisations);
        if (definition.rollUp() == RollUp.OWN) {
            sql.add("and tree.descendant = tree.ancestor");
        }
        database.each(sql.add("group by tree.ancestor order by tree.ancestor"), row -> Values.take(row, each));
    }

    private static int firstGrade(IndicatorVersionRef line) {
        var grades = line.definition().grades();
        return grades == null ? 1 : grades.from();
    }

    private static int lastGrade(IndicatorVersionRef line) {
        var grades = line.definition().grades();
        return grades == null ? LAST_GRADE : grades.to();
    }

    private static List<Integer> linesOf(RollUp rollUp, Collection<IndicatorVersionRef> lines) {
        return lines.stream()
                .filter(line -> line.definition().rollUp() == rollUp)
                .map(IndicatorVersionRef::lineId)
                .toList();
    }

    private static List<Integer> ints(
            Collection<IndicatorVersionRef> lines, ToIntFunction<IndicatorVersionRef> number) {
        return lines.stream().mapToInt(number).boxed().toList();
    }
}
