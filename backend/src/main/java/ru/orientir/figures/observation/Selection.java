package ru.orientir.figures.observation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.definition.RollUp;

/** The rows of an answer in SQL, alias {@code o}: current ones, or those of a past moment. */
final class Selection {
    private static final String ORDER = " order by o.period_id, o.organisation_id, o.line_id, o.slice";

    /** Two arms, because each has its own indexes. */
    private static final String AT =
            """
            (select cell.* from observation cell join change_set made on made.id = cell.change_set_id
             where cell.superseded_by is null and made.number <= ?
             union all
             select cell.* from observation cell join change_set made on made.id = cell.change_set_id
             join change_set ended on ended.id = cell.superseded_by
             where cell.superseded_by is not null and made.number <= ? and ended.number > ?)""";

    private static final String SUMS =
            """
            max(o.version_id) as version_id,
            case when count(*) filter (where o.status = 'REPORTED') > 0 then 'REPORTED'
                 when bool_or(o.status = 'MISSING') then 'MISSING' else 'NOT_APPLICABLE' end as status,
            %s as numerator, sum(o.denominator) as denominator,
            count(*) filter (where o.status = 'REPORTED') as reported""";

    private static final String ADDED = SUMS.formatted("sum(o.numerator)");

    /** Members of all parts counted once; nothing counted where nothing is reported. */
    private static final String DISTINCT = SUMS.formatted(
            """
            case when count(o.numerator) > 0 then
                (select count(distinct member) from string_to_table(string_agg(array_to_string(o.members, ','), ','), ',') member
                 where member <> '') end""");

    private final Asked asked;

    Selection(Asked asked) {
        this.asked = asked;
    }

    /** Whole rows with their three pieces of text, in the order of pages. */
    Sql rows(Format format) {
        return rows(format, asked.level() == Level.ORGANISATION ? reported() : rolledUp(), ORDER);
    }

    /** All revisions of the cells of one organisation, the oldest first. */
    Sql revisions() {
        var sql = Sql.of("select o.* from (select * from observation where superseded_by is null")
                .add("union all select * from observation where superseded_by is not null) o")
                .add("where o.organisation_id = ?", asked.organisation())
                .add(seen())
                .add(conditions());
        return rows(Format.JSON, sql, ORDER + ", o.revision");
    }

    private Sql rows(Format format, Sql source, String order) {
        boolean reported = asked.level() == Level.ORGANISATION;
        var sql = Sql.of(
                        "select (select number from change_clock), o.line_id, o.period_id, o.slice, o.organisation_id,")
                .add(exact())
                .add("as exact, " + Columns.pieces(format, asked.level()) + " from (")
                .add(source)
                .add(order + " limit ?) o", asked.limit() + 1)
                .add("join indicator_version v on v.id = o.version_id join indicator i on i.id = v.indicator_id")
                .add("join period p on p.id = o.period_id")
                .add(reported ? "join change_set c on c.id = o.change_set_id" : "")
                .add(order);
        return reported ? sql : sql.planAnew();
    }

    private Sql exact() {
        var sight = asked.sight();
        if (sight.isExact() || sight.exact().isEmpty()) {
            return Sql.of(String.valueOf(sight.isExact()));
        }
        var below = "exists (select 1 from organisation_tree x where x.ancestor = any (?::uuid[]) and x.descendant = ";
        return asked.organisation() == null || asked.depth() == Asked.Depth.PARTS
                ? Sql.of(below + "o.organisation_id)", sight.exact())
                : Sql.of(below + "?)", sight.exact(), asked.organisation());
    }

    private Sql reported() {
        var sql = Sql.of("select o.* from");
        var roots = asked.roots();
        if (asked.organisation() != null) {
            sql.add(observations()).add("where o.organisation_id = ?", asked.organisation());
            sql.add(seen());
        } else if (roots == null) {
            sql.add(observations()).add("where true");
        } else {
            sql.add(tree("t")).add("join").add(observations()).add("on o.organisation_id = t.descendant");
            sql.add(roots.size() == 1 ? "where t.ancestor = ?" : "where t.ancestor = any (?::uuid[])", root(roots));
        }
        // Told by the tree where it leads, or the planner begins with everything after the cursor.
        boolean byTree = roots != null && asked.organisation() == null;
        return sql.add(conditions()).add(status()).add(after(byTree ? "t.descendant" : "o.organisation_id"));
    }

    /** Whether the one organisation is in sight. */
    private Sql seen() {
        return asked.roots() == null
                ? new Sql()
                : Sql.of("and exists (select 1 from")
                        .add(tree("seen"))
                        .add(
                                "where seen.ancestor = any (?::uuid[]) and seen.descendant = ?)",
                                asked.roots(),
                                asked.organisation());
    }

    private static Object root(List<?> roots) {
        return roots.size() == 1 ? roots.getFirst() : roots;
    }

    private Sql rolledUp() {
        var distinct = asked.linesOf(RollUp.DISTINCT);
        var sql = Sql.of("select o.* from (").add(rolledUp(ADDED, "o.line_id <> all (?)", distinct));
        if (!distinct.isEmpty()) {
            sql.add("union all").add(rolledUp(DISTINCT, "o.line_id = any (?)", distinct));
        }
        return sql.add(") o where true").add(status());
    }

    private Sql rolledUp(String sums, String which, List<Integer> distinct) {
        var sql = Sql.of("select t.ancestor as organisation_id, o.line_id, o.period_id, o.slice, " + sums + " from")
                .add(tree("t"))
                .add(whose())
                .add("join")
                .add(observations())
                .add("on o.organisation_id = t.descendant where true");
        if (!distinct.isEmpty()) {
            sql.add("and " + which, distinct);
        }
        if (asked.organisation() != null && asked.depth() != Asked.Depth.PARTS) {
            sql.add("and t.ancestor = ?", asked.organisation());
        }
        if (asked.roots() != null) {
            sql.add("and t.ancestor in (select seen.descendant from").add(tree("seen"));
            sql.add("where seen.ancestor = any (?::uuid[]))", asked.roots());
        }
        return sql.add(own()).add(conditions()).add(after("t.ancestor")).add("group by 1, 2, 3, 4");
    }

    private Sql whose() {
        return switch (asked.depth()) {
            case LEVEL ->
                Sql.of(
                        "join organisation m on m.id = t.ancestor and m.kind = ?",
                        asked.level().name());
            case ITSELF -> new Sql();
            case PARTS ->
                Sql.of("join")
                        .add(
                                asked.pastTree()
                                        ? Sql.of("organisation_place_at(?)", asked.asOf())
                                        : Sql.of("organisation"))
                        .add("m on m.id = t.ancestor and m.parent_id = ?", asked.organisation());
        };
    }

    /** The organisation's own figure: nothing is added up. */
    private Sql own() {
        var own = asked.linesOf(RollUp.OWN);
        return own.isEmpty() ? new Sql() : Sql.of("and (t.ancestor = t.descendant or o.line_id <> all (?))", own);
    }

    Sql conditions() {
        var sql = new Sql();
        if (asked.lines() != null) {
            sql.add(among("o.line_id", asked.lines().stream().map(Line::id).toList()));
        }
        if (asked.periods() != null) {
            sql.add(among("o.period_id", asked.periods()));
        }
        return asked.slices().isEmpty() ? sql : sql.add("and o.slice = any (?)", asked.slices());
    }

    /** Of one the planner knows that the rest of an index is in order behind it; of a list it doesn't. */
    private static Sql among(String column, List<Integer> ids) {
        return ids.size() == 1
                ? Sql.of("and " + column + " = ?", ids.getFirst())
                : Sql.of("and " + column + " = any (?)", ids);
    }

    /** What is hidden is reported. */
    private Sql status() {
        @Nullable
        ObservationStatus status =
                asked.status() == ObservationStatus.SUPPRESSED ? ObservationStatus.REPORTED : asked.status();
        return status == null
                ? new Sql()
                : Sql.of(
                        "and observation_status(o.status, o.denominator) = ?",
                        status.name().toLowerCase(java.util.Locale.ROOT));
    }

    private Sql after(String organisation) {
        var after = asked.after();
        return after == null
                ? new Sql()
                : Sql.of(
                        "and (o.period_id, " + organisation + ", o.line_id, o.slice) > (?, ?, ?, ?)",
                        after.periodId(),
                        after.organisationId(),
                        after.lineId(),
                        after.slice());
    }

    private Sql observations() {
        return observations(asked.asOf()).add("o");
    }

    static Sql observations(@Nullable Long asOf) {
        return asOf == null
                ? Sql.of("(select * from observation where superseded_by is null)")
                : Sql.of(AT, asOf, asOf, asOf);
    }

    private Sql tree(String alias) {
        return asked.pastTree()
                ? Sql.of("organisation_tree_at(?) " + alias, asked.asOf())
                : Sql.of("organisation_tree " + alias);
    }
}
