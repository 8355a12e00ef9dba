package ru.orientir.figures.rollup;

import ru.orientir.indicator.definition.RollUp;

/** How the values {@code o} of a subtree are added up, in SQL. Parts are added and the value is computed anew; nothing averages. */
public final class Adding {
    /** A figure where anybody reported one, else missing where anybody said so. */
    public static final String STATUS =
            """
            case when count(*) filter (where o.status = 'REPORTED') > 0 then 'REPORTED'
                 when bool_or(o.status = 'MISSING') then 'MISSING' else 'NOT_APPLICABLE' end""";

    public static final String REPORTED = "count(*) filter (where o.status = 'REPORTED')";
    public static final String DENOMINATOR = "sum(o.denominator)";

    private static final String SUM = "sum(o.numerator)";

    /** Members of all parts counted once; nothing counted where nothing is reported. */
    private static final String DISTINCT =
            """
            case when count(o.numerator) > 0 then
                (select count(distinct member)::numeric
                 from string_to_table(string_agg(array_to_string(o.members, ','), ','), ',') member where member <> '') end""";

    private Adding() {}

    /** The numerator of one rule; of {@link RollUp#OWN} a single value is added up. */
    public static String numerator(RollUp rollUp) {
        return rollUp == RollUp.DISTINCT ? DISTINCT : SUM;
    }

    /** The numerator of lines by either rule; the array of those that count distinct members is a parameter of it. */
    public static String numerator() {
        return "case when o.line_id = any (?::int[]) then " + DISTINCT + " else " + SUM + " end";
    }
}
