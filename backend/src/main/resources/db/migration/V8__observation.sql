-- Observations: append-only. A correction is a new revision; what was is marked with the change set that replaced it, once.

create table observation (
    id              bigint generated always as identity primary key,
    line_id         integer  not null,
    version_id      integer  not null,
    period_id       integer  not null,
    slice           text     not null collate "C" default '',
    organisation_id uuid     not null,
    revision        integer  not null default 1,
    status          text     not null check (status in ('REPORTED', 'MISSING', 'NOT_APPLICABLE')),
    numerator       numeric,
    denominator     numeric,
    members         uuid[],
    source          text     not null,
    source_file     text,
    submission_id   uuid,
    note            text,
    change_set_id   bigint   not null,
    superseded_by   bigint,
    check ((status = 'REPORTED') = (numerator is not null))
);
comment on table observation is 'Without foreign keys: what it points at is never deleted and is looked up when a value is written, and six checks a row '
    'cost a bulk load more than the row.';
comment on column observation.slice is 'Empty for the whole, else dimension:category, several in order joined with ;.';
comment on column observation.members is 'What was counted, where the roll-up counts distinct members of a registry.';
comment on column observation.superseded_by is 'The change set of the next revision; null while this one is current.';

-- Racing corrections meet here. Roll-ups are answered from this index alone.
create unique index observation_current on observation (line_id, period_id, slice, organisation_id)
    include (version_id, status, numerator, denominator) where superseded_by is null;
-- The period first: a load of one period writes one region of the index, and few periods are skipped over where none is asked for.
create index observation_by_place on observation (period_id, organisation_id, line_id, slice) where superseded_by is null;
create index observation_revisions on observation (organisation_id, line_id, period_id, slice, revision) where superseded_by is not null;
create index observation_by_change_set on observation using brin (change_set_id) with (pages_per_range = 32);

create function keep_observation() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.superseded_by is null and new.superseded_by is not null then
        old.superseded_by := new.superseded_by;
        if old is not distinct from new then
            return new;
        end if;
    end if;
    raise exception 'an observation is written once' using errcode = '23514', constraint = 'observation_immutable';
end $$;
create trigger observation_immutable before update or delete on observation
    for each row execute function keep_observation();

-- What a value is computed by, beside the definition it stands in: a value is computed for every row read.
alter table indicator_version
    add column type     text    not null generated always as (upper(definition ->> 'type')) stored,
    add column decimals integer not null generated always as (coalesce((definition ->> 'decimals')::integer, 0)) stored,
    add column roll_up  text    not null generated always as (upper(coalesce(definition ->> 'rollUp', 'sum'))) stored,
    add column semver   text    not null generated always as (major || '.' || minor || '.' || patch) stored;

-- A share of nobody is not applicable, never zero.
create function observation_status(status text, denominator numeric) returns text language sql immutable parallel safe as $$
    select case when status = 'REPORTED' and denominator = 0 then 'not_applicable' else lower(status) end
$$;

-- A cell of a CSV file; a text that a spreadsheet would take for a formula is made a text.
create function csv_text(content text) returns text language sql immutable parallel safe as $$
    select case when content ~ '^[=+@\t\r-]' then csv_text('''' || content)
                when content ~ '[",;\r\n]' then '"' || replace(content, '"', '""') || '"'
                else content end
$$;

-- A number as people type it: 1234, «1 234», «12,5»; null where it is none. Most are plain digits, and a pattern costs more.
create function typed_number(typed text) returns numeric language sql immutable parallel safe as $$
    select case
        when translate(typed, '0123456789', '') = '' and length(typed) between 1 and 15 then typed::numeric
        when typed ~ '^\s*(\d{1,15}|\d{1,3}([ \u00a0\u202f]\d{3}){1,4})([.,]\d{1,6})?\s*$'
            then replace(translate(typed, U&' \0009\00a0\202f', ''), ',', '.')::numeric
    end
$$;

-- The tree as it was when a change set was committed, from what history says of each organisation.
create function organisation_place_at(moment bigint) returns table (id uuid, parent_id uuid) language sql stable as $$
    select distinct on (change.entity_id) change.entity_id, (change.data ->> 'parent_id')::uuid
    from change join change_set on change_set.id = change.change_set_id
    where change.entity = 'organisation' and change_set.number <= moment
    order by change.entity_id, change_set.number desc
$$;

create function organisation_tree_at(moment bigint) returns table (ancestor uuid, descendant uuid) language sql stable as $$
    with recursive place as materialized (
        select id, parent_id from organisation_place_at(moment)
    ), link as (
        select id as ancestor, id as descendant from place
        union all
        select place.parent_id, link.descendant from link join place on place.id = link.ancestor
        where place.parent_id is not null
    )
    select link.ancestor, link.descendant from link
$$;

-- What a bulk load was answered, for the same load sent again.
create table bulk_load (
    subject    text    not null,
    key        text    not null,
    body       bytea   not null,
    rows       integer not null,
    written    integer not null,
    at         timestamptz not null default clock_timestamp(),
    primary key (subject, key)
);
comment on column bulk_load.body is 'SHA-256 of what was sent.';

-- Figures known from elsewhere, such as enrolment, that fill in a denominator.
create table known_figure (
    id        uuid primary key,
    version   bigint  not null references change_set (id) deferrable initially deferred,
    owner_id  uuid    not null references organisation (id),
    measure   text    not null collate "C",
    period_id integer not null references period (id),
    value     numeric not null check (value >= 0),
    source    text    not null,
    taken_on  date    not null,
    deleted_at timestamptz
);
create unique index known_figure_once on known_figure (owner_id, measure, period_id) where deleted_at is null;
select track_changes('known_figure');
