-- Indicators: what is measured, in versions; the periods it is measured in; what is aimed at.

alter table organisation
    add column lowest_grade  smallint,
    add column highest_grade smallint,
    add column settlement    text,
    add check (lowest_grade between 1 and 12 and highest_grade between lowest_grade and 12);
comment on column organisation.lowest_grade is 'First grade it teaches; null where it teaches none or nobody has said.';
comment on column organisation.settlement is 'URBAN or RURAL, for peer groups.';

-- A period has a code everybody can say: RY2025 is the reporting year 1 September 2025 – 31 August 2026.
-- Terms (четверть, trimester) have no days of their own: each school's calendar gives them.
create table period (
    id        integer generated always as identity primary key,
    code      text not null unique collate "C",
    kind      text not null,
    start_day date not null,
    end_day   date not null,
    check (end_day >= start_day)
);

-- When the terms of a year are taught, here and below where nobody says otherwise.
create table term_calendar (
    id         uuid primary key,
    version    bigint  not null references change_set (id) deferrable initially deferred,
    owner_id   uuid    not null references organisation (id),
    start_year integer not null,
    kind       text    not null,
    terms      jsonb   not null,
    deleted_at timestamptz
);
create unique index term_calendar_once on term_calendar (owner_id, start_year, kind) where deleted_at is null;
select track_changes('term_calendar');

create table indicator (
    id         uuid primary key,
    version    bigint not null references change_set (id) deferrable initially deferred,
    owner_id   uuid   not null references organisation (id),
    code       text   not null collate "C",
    name       text   not null,
    definition jsonb  not null,
    major      integer not null,
    minor      integer not null,
    patch      integer not null,
    position   integer not null,
    project_id uuid,
    deleted_at timestamptz,
    search     tsvector not null generated always as (to_tsvector('russian', search_text(code || ' ' || name))) stored
);
comment on column indicator.definition is 'As the newest version says it.';
create unique index indicator_by_code on indicator (owner_id, code) where deleted_at is null;
create index indicator_by_position on indicator (position, id) where deleted_at is null;
create index indicator_by_word on indicator using gin (search);
select track_changes('indicator');

-- Versions whose values can be added to each other: those of one major version.
create table indicator_line (
    id           integer generated always as identity primary key,
    indicator_id uuid    not null references indicator (id),
    major        integer not null,
    unique (indicator_id, major)
);

create table indicator_version (
    id            integer generated always as identity primary key,
    indicator_id  uuid    not null references indicator (id),
    line_id       integer not null references indicator_line (id),
    major         integer not null,
    minor         integer not null,
    patch         integer not null,
    definition    jsonb   not null,
    note          text,
    change_set_id bigint  not null references change_set (id) deferrable initially deferred,
    unique (indicator_id, major, minor, patch)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is written once', tg_table_name using errcode = '23514', constraint = tg_table_name || '_immutable';
end $$;
create trigger indicator_version_immutable before update or delete on indicator_version
    for each row execute function refuse_change();

-- The value of two parts, HALF_UP at the indicator's decimals; null where it is not applicable. Agrees with
-- ru.orientir.indicator.Arithmetic to the digit: whole numbers are divided, so no digit is lost before the rounding.
create function observation_value(type text, decimals integer, numerator numeric, denominator numeric) returns numeric
    language sql immutable parallel safe as $$
    select case
        when denominator is null then case when upper(type) in ('COUNT', 'SCORE') then round(numerator, decimals) end
        when denominator = 0 then null
        else round(sign(numerator) * sign(denominator)
             * div(abs(numerator) * case upper(type) when 'PERCENTAGE' then 200 else 2 end
                   * (array[1, 10, 100, 1000, 10000])[decimals + 1] + abs(denominator), 2 * abs(denominator))
             * (array[1, 0.1, 0.01, 0.001, 0.0001])[decimals + 1], decimals)
    end
$$;

create table target (
    id           uuid primary key,
    version      bigint  not null references change_set (id) deferrable initially deferred,
    owner_id     uuid    not null references organisation (id),
    indicator_id uuid    not null references indicator (id),
    period_id    integer not null references period (id),
    value        numeric not null,
    note         text,
    deleted_at   timestamptz
);
create unique index target_once on target (indicator_id, period_id, owner_id) where deleted_at is null;
create index target_by_owner on target (owner_id);
select track_changes('target');

-- Which indicators an activity is meant to move.
alter table activity add column indicator_ids jsonb not null default '[]';
create index activity_by_indicator on activity using gin (indicator_ids jsonb_path_ops);
