package ru.orientir.figures.reporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ru.orientir.figures.database.Database;
import ru.orientir.figures.database.Sql;
import ru.orientir.figures.moment.Moment;
import ru.orientir.platform.RunsSql;

/** How many pupils organisations have, as far as it is known from elsewhere. */
@ApplicationScoped
public class Sizes {
    @Inject
    Database database;

    /** What becomes of one of many; the id of the organisation comes in two halves, the number in millionths. */
    public interface Each {
        void take(long high, long low, long pupils);
    }

    /** The largest figure known of each in a period. */
    @RunsSql
    public void each(int periodId, Moment moment, Each each) {
        var sql = Sql.of(
                "select owner_id, max(value) from " + moment.knownFigures()
                        + " figure where measure like 'pupils%' and period_id = ? and deleted_at is null group by owner_id",
                periodId);
        database.each(sql, row -> each.take(row.high(), row.low(), row.millionths()));
    }
}
