package ru.orientir.figures.reporter;

import ru.orientir.figures.database.Sql;
import ru.orientir.indicator.period.ReportingPeriod;

/** When an organisation counts in a period: when it is there on any day of it, for then there was something to report. */
public final class Presence {
    private Presence() {}

    /**
     * The rule in SQL.
     *
     * @param organisation its alias
     */
    public static Sql in(ReportingPeriod period, String organisation) {
        return Sql.of(begun(organisation + ".valid_from", "?") + " and", period.end())
                .add(notOver(organisation + ".valid_to", "?"), period.start());
    }

    /** Its first half, in SQL or HQL: there on the last day of the period, or before. */
    public static String begun(String validFrom, String lastDay) {
        return "(%1$s is null or %1$s <= %2$s)".formatted(validFrom, lastDay);
    }

    /** Its second half: still there on the first day, or after. */
    public static String notOver(String validTo, String firstDay) {
        return "(%1$s is null or %1$s >= %2$s)".formatted(validTo, firstDay);
    }
}
