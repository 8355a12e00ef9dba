package ru.orientir.figures.reporter;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.database.Sql;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.organisation.Grades;
import ru.orientir.organisation.OrganisationKind;

/**
 * What decides by which definitions an organisation reports.
 *
 * @param grades absent where nobody has said which it teaches
 */
public record Profile(OrganisationKind kind, @Nullable Grades grades) {
    /** Whether its kind is asked at all. */
    public boolean isAsked(Definition definition) {
        return definition.reportedBy().contains(kind);
    }

    /** Whether it can exist there: no grades 10–11, no figure about them. */
    public boolean canHave(Definition definition) {
        var asked = definition.grades();
        return asked == null || grades == null || asked.overlap(grades);
    }

    public boolean mustReport(Definition definition) {
        return isAsked(definition) && canHave(definition);
    }

    /**
     * Whether an organisation must report in a period, in SQL.
     *
     * @param organisation its alias
     */
    public static Sql mustReport(String organisation, Definition definition, ReportingPeriod period) {
        var grades = definition.grades();
        var sql = Sql.of(
                organisation + ".kind = any (?) and",
                definition.reportedBy().stream().map(Enum::name).toList());
        if (grades != null) {
            sql.add(teaches(organisation, "?", "?") + " and", grades.to(), grades.from());
        }
        return sql.add(Presence.in(period, organisation));
    }

    /** Whether it teaches any of the grades up to the last and from the first, or nobody has said; in SQL, the last one first. */
    public static String teaches(String organisation, String last, String first) {
        return "coalesce(%1$s.lowest_grade <= %2$s and %1$s.highest_grade >= %3$s, true)"
                .formatted(organisation, last, first);
    }

    /** From three columns of a row: kind, lowest and highest grade. */
    static Profile read(ResultSet row, int first) throws SQLException {
        var kind = OrganisationKind.valueOf(row.getString(first));
        int lowest = row.getInt(first + 1);
        return new Profile(kind, row.wasNull() ? null : new Grades(lowest, row.getInt(first + 2)));
    }
}
