package ru.orientir.figures.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.database.BinaryRows;
import ru.orientir.figures.database.Database;
import ru.orientir.figures.database.Sql;
import ru.orientir.figures.moment.Moment;
import ru.orientir.platform.RunsSql;

/** What organisations reported themselves, as it stood at a moment. The caller answers for its being in sight. */
@ApplicationScoped
public class Values {
    @Inject
    Database database;

    /** @param slice empty for the whole; absent: all slices */
    @RunsSql
    public List<Value> of(
            Collection<UUID> organisations,
            Collection<Integer> lineIds,
            Collection<Integer> periodIds,
            @Nullable String slice,
            Moment moment) {
        if (organisations.isEmpty() || lineIds.isEmpty() || periodIds.isEmpty()) {
            return List.of();
        }
        var sql = Sql.of(
                "select o.organisation_id, o.line_id, o.period_id, o.slice, o.status, o.numerator, o.denominator from "
                        + moment.observations()
                        + " o where o.organisation_id = any (?) and o.line_id = any (?) and o.period_id = any (?)",
                List.copyOf(organisations),
                List.copyOf(lineIds),
                List.copyOf(periodIds));
        if (slice != null) {
            sql.add("and o.slice = ?", slice);
        }
        return database.list(
                sql,
                row -> new Value(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getInt(3),
                        row.getString(4),
                        ObservationStatus.valueOf(row.getString(5)),
                        row.getBigDecimal(6),
                        row.getBigDecimal(7)));
    }

    /** All values of a line in a period, at and below an organisation or everywhere. */
    @RunsSql
    public void each(int lineId, int periodId, String slice, @Nullable UUID under, Moment moment, EachValue each) {
        var sql = Sql.of(
                "select o.organisation_id, o.status, o.numerator, o.denominator from " + moment.observations()
                        + " o where o.line_id = ? and o.period_id = ? and o.slice = ?",
                lineId,
                periodId,
                slice);
        if (under != null) {
            sql.add(
                    "and exists (select 1 from " + moment.tree()
                            + " tree where tree.ancestor = ? and tree.descendant = o.organisation_id)",
                    under);
        }
        database.each(sql, row -> take(row, each));
    }

    /** Rows of organisation, status, numerator and denominator. */
    public static void take(BinaryRows row, EachValue each) {
        each.take(row.high(), row.low(), status(row.initial()), row.millionths(), row.millionths());
    }

    private static ObservationStatus status(byte initial) {
        return switch (initial) {
            case 'R' -> ObservationStatus.REPORTED;
            case 'N' -> ObservationStatus.NOT_APPLICABLE;
            default -> ObservationStatus.MISSING;
        };
    }
}
