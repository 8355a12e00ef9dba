package ru.orientir.figures.bulk;

import ru.orientir.figures.name.Names;
import ru.orientir.figures.reporter.Presence;

/** The statements of a bulk load: from text as it came, over its faults, to revisions. All work on whole sets. */
final class BulkSql {
    private BulkSql() {}

    /** A file is sorted, hashed and counted whole. */
    static final String ROOM = "set local work_mem = '64MB'";

    /** Nobody else counts the rows of a temporary table, and a plan made for a few takes twice as long for many. */
    static final String COUNT_TEXT = "analyze load_text (indicator, period, organisation)";

    static final String COUNT_CELLS = "analyze load_cell";
    static final String COUNT_PLACES = "analyze load_place (id), load_code (code)";

    /** What stands in a file over and over again is understood once. */
    static final String ASKED = "select distinct indicator, period, coalesce(slice, '') from load_text";

    static final String INDICATORS = "select asked.name, indicator.owner_id, newest.id " + Names.NAMED
            + "join lateral (select max(id) as id from indicator_version where indicator_id = indicator.id) newest on true "
            + Names.VISIBLE;

    static final String CELLS =
            """
            create temp table load_cell (
                indicator text, period text, slice text, owner_id uuid, version_id integer, line_id integer, period_id integer,
                start_day date, end_day date, reported_by text[], registry text, shared boolean, whole_numerator boolean,
                whole_denominator boolean, may_exceed boolean, fault text) on commit drop
            """;

    static final String CELL = "insert into load_cell values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    static final String MEANINGS =
            "create temp table load_code (code text primary key, organisation uuid, meanings integer) on commit drop";

    /** Each code of the file with the organisations it may mean, of those the caller may write for: a branch shares the tax number of its parent. */
    static final String CODES =
            """
            insert into load_code
            select asked.code, (array_agg(distinct o.id))[1], count(distinct o.id)
            from (select distinct btrim(code) as code from load_text where code is not null) asked
            join (select organisation.id, held ->> 'value' as code
                  from organisation cross join jsonb_array_elements(codes) held
                  where organisation.id in (select below.id from organisations_below(?) below)) o on o.code = asked.code
            group by asked.code
            """;

    /** The organisations of the file the caller may write for, and whose indicators they report. */
    static final String PLACES =
            """
            create temp table load_place on commit drop as
            select o.id, o.kind, o.valid_from, o.valid_to, array_agg(tree.ancestor) as owners
            from (select organisation as id from load_text union select organisation from load_code) asked
            join organisation o on o.id = asked.id
            left join organisation_tree tree on tree.descendant = o.id
                and tree.ancestor in (select cell.owner_id from load_cell cell where cell.owner_id is not null)
            where o.id in (select below.id from organisations_below(?) below)
            group by o.id
            """;

    static final String KNOWN =
            """
            select exists (select 1 from load_cell cell join observation o
                           on o.line_id = cell.line_id and o.period_id = cell.period_id where o.superseded_by is null)
            """;

    /** Offset 0 keeps the planner from reading each number again wherever it is used. */
    private static final String READ =
            """
            select typed.line, typed.indicator, typed.period, coalesce(typed.slice, '') as slice, typed.note, typed.status,
                   typed.organisation, typed.code,
                   typed.numerator as typed_numerator, typed_number(typed.numerator) as numerator,
                   typed.denominator as typed_denominator, typed_number(typed.denominator) as denominator,
                   typed.members as typed_members,
                   case when typed.members ~ '^[0-9a-f-]{36}( [0-9a-f-]{36})*$'
                        then string_to_array(typed.members, ' ')::uuid[] end as members
            from load_text typed offset 0""";

    /** A number may be answered in words, «н/д»; a status said outright comes first. */
    private static final String UNDERSTOOD =
            """
            select number.*,
                   case when number.status is not null then upper(number.status)
                        when number.numerator is not null then 'REPORTED'
                        when typed_kind(number.typed_numerator) in ('missing', 'not_applicable')
                            then upper(typed_kind(number.typed_numerator))
                        else 'REPORTED' end as said
            from (%s) number offset 0"""
                    .formatted(READ);

    /** The first fault of a row, as column:code. */
    private static final String FAULT =
            """
            case
                when cell.fault is not null then cell.fault
                when row.code is not null and row.organisation is not null then 'organisationCode:not_expected'
                when row.code is not null and code.organisation is null then 'organisationCode:unknown_organisation'
                when code.meanings > 1 then 'organisationCode:ambiguous_organisation'
                when row.code is null and row.organisation is null then 'organisationId:required'
                when place.id is null then 'organisationId:unknown_organisation'
                when cell.version_id is null then 'indicator:unknown_indicator'
                when place.kind <> all (cell.reported_by) then 'organisationId:not_reported_by_kind'
                when not %s then 'organisationId:closed'
                when not %s then 'organisationId:not_yet_open'
                when row.said not in ('REPORTED', 'MISSING', 'NOT_APPLICABLE') then 'status:invalid_value'
                when row.typed_members is not null and row.members is null then 'members:invalid_value'
                when row.said <> 'REPORTED' then case when row.numerator is not null then 'numerator:not_expected' end
                when row.typed_numerator is null then 'numerator:required'
                when row.numerator is null then case when typed_kind(row.typed_numerator) = 'negative' then 'numerator:negative'
                                                     else 'numerator:not_a_number' end
                when cell.whole_numerator and row.numerator <> trunc(row.numerator) then 'numerator:fraction'
                when not cell.shared then case when row.typed_denominator is not null then 'denominator:not_expected' end
                when row.typed_denominator is null then 'denominator:required'
                when row.denominator is null then case when typed_kind(row.typed_denominator) = 'negative' then 'denominator:negative'
                                                       else 'denominator:not_a_number' end
                when cell.whole_denominator and row.denominator <> trunc(row.denominator) then 'denominator:fraction'
                when not cell.may_exceed and row.numerator > row.denominator then 'numerator:numerator_above_denominator'
            end"""
                    .formatted(
                            Presence.notOver("place.valid_to", "cell.start_day"),
                            Presence.begun("place.valid_from", "cell.end_day"));

    private static final String CHECKED =
            """
            select row.line, cell.version_id, cell.line_id, cell.period_id, row.slice, place.id as organisation_id, row.said as status,
                   case when row.said = 'REPORTED' then row.numerator end as numerator,
                   case when row.said = 'REPORTED' then row.denominator end as denominator,
                   row.members, row.note, %s as fault
            from (%s) row
            left join load_code code on code.code = btrim(row.code)
            left join load_place place on place.id = coalesce(row.organisation, code.organisation)
            left join load_cell cell on cell.indicator = row.indicator and cell.period = row.period and cell.slice = row.slice
                and (cell.owner_id is null or cell.owner_id = any (place.owners))"""
                    .formatted(FAULT, UNDERSTOOD);

    /** Where nothing is known of these indicators and periods, nothing is looked for. */
    static String values(boolean known) {
        return known
                ? """
                  create temp table load_value on commit drop as
                  select given.*, cell.id as current_id, cell.revision as current_revision,
                         cell.id is not null
                         and (cell.version_id, cell.status, cell.numerator, cell.denominator, cell.members, cell.note)
                             is not distinct from
                             (given.version_id, given.status, given.numerator, given.denominator, given.members, given.note) as same
                  from (%s) given
                  left join observation cell on cell.line_id = given.line_id and cell.period_id = given.period_id
                      and cell.slice = given.slice and cell.organisation_id = given.organisation_id and cell.superseded_by is null
                  """
                        .formatted(CHECKED)
                : """
                  create temp table load_value on commit drop as
                  select given.*, null::bigint as current_id, null::integer as current_revision, false as same from (%s) given
                  """
                        .formatted(CHECKED);
    }

    /** At most as many as a person reads. */
    static final String FAULTS =
            """
            select line, fault from load_value where fault is not null
            union all
            select value.line, 'members:unknown_member' from load_value value
            where value.members is not null and exists (
                select 1 from unnest(value.members) member
                where not exists (select 1 from organisation o join load_cell cell on cell.registry = o.kind
                                  where o.id = member and cell.version_id = value.version_id))
            order by line limit ?
            """;

    /** Not looked for in a load of what nobody has written of, until the index has met them: it costs as much as copying. */
    static final String REPEATED =
            """
            select max(line), 'indicator:repeated' from load_value
            group by line_id, period_id, slice, organisation_id having count(*) > 1 order by 1 limit ?
            """;

    static final String COUNTED =
            "select count(*), count(*) filter (where not same), count(current_id) filter (where not same) from load_value";

    static final String SUPERSEDE =
            """
            update observation set superseded_by = ? from load_value value
            where observation.id = value.current_id and not value.same and observation.superseded_by is null
            """;

    static final String INSERT =
            """
            insert into observation (line_id, version_id, period_id, slice, organisation_id, revision, status, numerator,
                                     denominator, members, source, note, change_set_id)
            select line_id, version_id, period_id, slice, organisation_id, 1 + coalesce(current_revision, 0), status, numerator,
                   denominator, members, 'BULK', note, ?
            from load_value where not same order by organisation_id, period_id, line_id, slice
            """;

    /** For history; from the file, which is quicker than from what was inserted. */
    static final String NOTE =
            """
            insert into observation_change (change_set_id, organisation_id, corrected)
            select ?, organisation_id, bool_or(current_id is not null) from load_value where not same group by organisation_id
            order by organisation_id
            """;
}
