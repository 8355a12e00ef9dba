package ru.orientir.figures.sight;

import java.util.List;
import ru.orientir.figures.database.Sql;
import ru.orientir.figures.moment.Moment;
import ru.orientir.platform.access.Reach;

/**
 * What somebody sees of the values. Permissions are of today; an organisation is reached by a root that is above it today, or was at the
 * moment asked for.
 *
 * @param seen whose values, small cohorts hidden; of its roots none stands below another
 * @param exact whose values with small cohorts
 */
public record Sight(Reach seen, Reach exact) {
    /** Nothing of it is ever hidden. */
    public boolean isExact() {
        return exact.isEverywhere() || (!seen.isEverywhere() && exact.roots().containsAll(seen.roots()));
    }

    /** Whether an organisation is in sight, in SQL. */
    public Sql sees(Sql organisation, Moment moment) {
        return reaches(seen, organisation, moment);
    }

    /** Whether the figures of an organisation in sight are shown with small cohorts, in SQL. */
    public Sql exactly(Sql organisation, Moment moment) {
        return isExact() ? Sql.of("true") : reaches(exact, organisation, moment);
    }

    private static Sql reaches(Reach reach, Sql organisation, Moment moment) {
        return reach.isEverywhere() || reach.isNowhere()
                ? Sql.of(String.valueOf(reach.isEverywhere()))
                : Sql.of(
                                "exists (select 1 from " + moment.reach()
                                        + " seen where seen.ancestor = any (?::uuid[]) and seen.descendant =",
                                List.copyOf(reach.roots()))
                        .add(organisation)
                        .add(")");
    }
}
