package ru.orientir.figures.observation;

/**
 * The one way a value is written. What is current and differs is marked with the change set that replaces it, then what has no
 * equal current row is inserted as the next revision, and whose values were written is noted for history. A racing writer meets the
 * index {@code observation_current}.
 */
public final class Revisions {
    private Revisions() {}

    private static final String SAME_CELL =
            """
            cell.line_id = given.line_id and cell.period_id = given.period_id and cell.slice = given.slice
            and cell.organisation_id = given.organisation_id and cell.superseded_by is null""";

    private static final String SAME_VALUE =
            """
            (cell.version_id, cell.status, cell.numerator, cell.denominator, cell.members, cell.note)
            is not distinct from
            (given.version_id, given.status, given.numerator, given.denominator, given.members, given.note)""";

    /** @param given a table expression named {@code given}; the change set is the first parameter */
    static String supersede(String given) {
        return "update observation cell set superseded_by = ? from %s where %s and not (%s)"
                .formatted(given, SAME_CELL, SAME_VALUE);
    }

    /** @param given a table expression named {@code given}; the change set is the first parameter */
    static String insert(String given) {
        return """
                with written as (
                insert into observation (line_id, version_id, period_id, slice, organisation_id, revision, status, numerator,
                                         denominator, members, source, source_file, submission_id, note, change_set_id)
                select line_id, version_id, period_id, slice, organisation_id,
                       1 + coalesce((select max(before.revision) from observation before
                                     where before.organisation_id = given.organisation_id and before.line_id = given.line_id
                                       and before.period_id = given.period_id and before.slice = given.slice
                                       and before.superseded_by is not null), 0),
                       status, numerator, denominator, members, source, source_file, submission_id, note, ?
                from %s
                where not exists (select 1 from observation cell where %s and %s)
                order by period_id, organisation_id, line_id, slice
                returning change_set_id, organisation_id, revision)
                insert into observation_change (change_set_id, organisation_id, corrected)
                select change_set_id, organisation_id, max(revision) > 1 from written group by change_set_id, organisation_id
                on conflict (change_set_id, organisation_id) do update set corrected = observation_change.corrected or excluded.corrected
                """
                .formatted(given, SAME_CELL, SAME_VALUE);
    }
}
