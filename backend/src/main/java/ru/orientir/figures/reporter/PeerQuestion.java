package ru.orientir.figures.reporter;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.database.Sql;
import ru.orientir.figures.moment.Moment;
import ru.orientir.figures.sight.Sight;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.organisation.OrganisationKind;
import ru.orientir.organisation.Settlement;

/**
 * Whom a table compares in a period.
 *
 * @param under those at and below it; everybody when absent
 * @param settlement absent: any
 * @param sight of the caller: nobody else is compared
 */
public record PeerQuestion(
        @Nullable UUID under,
        ReportingPeriod period,
        Collection<OrganisationKind> kinds,
        @Nullable Settlement settlement,
        Sight sight,
        Moment moment) {

    /** All of them in SQL, alias {@code o}, from the table on. */
    Sql organisations() {
        var sql = Sql.of("from " + moment.organisations() + " o where");
        if (under != null) {
            sql.add(
                    "exists (select 1 from " + moment.tree()
                            + " tree where tree.ancestor = ? and tree.descendant = o.id) and",
                    under);
        }
        sql.add(sight.sees(Sql.of("o.id"), moment)).add("and o.kind = any (?)", Reporters.names(kinds));
        if (settlement != null) {
            sql.add("and o.settlement = ?", settlement.name());
        }
        return sql.add("and").add(Presence.in(period, "o"));
    }

    /** Whether the caller sees their figures exactly, in SQL. */
    Sql exactly() {
        return sight.exactly(Sql.of("o.id"), moment);
    }
}
