package ru.orientir.figures.page;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.database.Sql;
import ru.orientir.figures.moment.Moment;
import ru.orientir.figures.name.Line;
import ru.orientir.figures.observation.ObservationStatus;
import ru.orientir.figures.rollup.Adding;
import ru.orientir.indicator.definition.RollUp;

/** The rows of an answer in SQL, alias {@code o}, as they stood at its moment. */
final class Selection {
    private static final String ORDER = " order by o.period_id, o.organisation_id, o.line_id, o.slice";

    private static final String SUMS =
            "max(o.version_id) as version_id, " + Adding.STATUS + " as status, %s as numerator, " + Adding.DENOMINATOR
                    + " as denominator, " + Adding.REPORTED + " as reported";

    private final ResolvedQuery asked;
    private final Moment moment;

    Selection(ResolvedQuery asked) {
        this.asked = asked;
        this.moment = asked.moment();
    }

    /** Whole rows with their three pieces of text, in the order of pages. */
    Sql rows(Format format) {
        return rows(format, asked.level() == Level.ORGANISATION ? reported() : rolledUp(), ORDER);
    }

    /** All revisions of the cells of one organisation, the oldest first. */
    Sql revisions() {
        var sql = Sql.of("select o.* from " + moment.revisions() + " o where o.organisation_id = ?", one())
                .add(within(theOne()))
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
        boolean all = asked.organisation() == null || asked.depth() == ResolvedQuery.Depth.PARTS;
        return asked.sight().exactly(all ? Sql.of("o.organisation_id") : theOne(), moment);
    }

    private UUID one() {
        return Objects.requireNonNull(asked.organisation(), "asked of one organisation");
    }

    private Sql theOne() {
        return Sql.of("?", one());
    }

    private Sql reported() {
        var sql = Sql.of("select o.* from");
        if (asked.organisation() != null) {
            sql.add(moment.observations() + " o where o.organisation_id = ?", asked.organisation());
            return narrowed(sql.add(within(theOne())), "o.organisation_id");
        }
        var roots = walkedFrom();
        if (roots.isEmpty()) {
            sql.add(moment.observations() + " o where true").add(guard("o.organisation_id"));
            return narrowed(sql, "o.organisation_id");
        }
        sql.add(moment.tree() + " t join " + moment.observations() + " o on o.organisation_id = t.descendant");
        sql.add(
                roots.size() == 1 ? "where t.ancestor = ?" : "where t.ancestor = any (?::uuid[])",
                roots.size() == 1 ? roots.getFirst() : roots);
        // Told by the tree where it leads, or the planner begins with everything after the cursor.
        return narrowed(sql.add(guard("t.descendant")), "t.descendant");
    }

    /** From where the tree leads to what is asked for; from nowhere where it is everything, or two trees say what is in sight. */
    private List<UUID> walkedFrom() {
        if (asked.under() != null) {
            return List.of(asked.under());
        }
        return moment.samePlaces() ? List.copyOf(asked.sight().seen().roots()) : List.of();
    }

    private Sql narrowed(Sql sql, String organisation) {
        return sql.add(conditions()).add(status()).add(after(organisation));
    }

    /** That an organisation is below the one asked for, and in sight. */
    private Sql within(Sql organisation) {
        var sql = new Sql();
        if (asked.under() != null) {
            sql.add("and exists (select 1 from " + moment.tree() + " above where above.ancestor = ?", asked.under())
                    .add("and above.descendant =")
                    .add(organisation)
                    .add(")");
        }
        return asked.guarded() || asked.under() == null
                ? sql.add("and").add(asked.sight().sees(organisation, moment))
                : sql;
    }

    private Sql guard(String organisation) {
        return asked.guarded() ? Sql.of("and").add(asked.sight().sees(Sql.of(organisation), moment)) : new Sql();
    }

    private Sql rolledUp() {
        var distinct = asked.linesOf(RollUp.DISTINCT);
        var sql = Sql.of("select o.* from (").add(rolledUp(RollUp.SUM, "o.line_id <> all (?)", distinct));
        if (!distinct.isEmpty()) {
            sql.add("union all").add(rolledUp(RollUp.DISTINCT, "o.line_id = any (?)", distinct));
        }
        return sql.add(") o where true").add(status());
    }

    private Sql rolledUp(RollUp rollUp, String which, List<Integer> distinct) {
        var sums = SUMS.formatted(Adding.numerator(rollUp));
        var sql = Sql.of("select t.ancestor as organisation_id, o.line_id, o.period_id, o.slice, " + sums + " from")
                .add(moment.tree() + " t")
                .add(whose())
                .add("join " + moment.observations() + " o on o.organisation_id = t.descendant where true");
        if (!distinct.isEmpty()) {
            sql.add("and " + which, distinct);
        }
        if (asked.organisation() != null && asked.depth() != ResolvedQuery.Depth.PARTS) {
            sql.add("and t.ancestor = ?", asked.organisation());
        }
        return sql.add(within(Sql.of("t.ancestor")))
                .add(own())
                .add(conditions())
                .add(after("t.ancestor"))
                .add("group by 1, 2, 3, 4");
    }

    private Sql whose() {
        return switch (asked.depth()) {
            case LEVEL ->
                Sql.of(
                        "join " + moment.organisations() + " m on m.id = t.ancestor and m.kind = ?",
                        asked.level().name());
            case ITSELF -> new Sql();
            case PARTS -> Sql.of("join " + moment.places() + " m on m.id = t.ancestor and m.parent_id = ?", one());
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
}
