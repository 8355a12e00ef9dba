-- Observations: append-only. A correction is a new revision; what was is marked with the change set that replaced it, once.

create table observation (
    id              bigint generated always as identity primary key,
    line_id         integer  not null references indicator_line (id),
    version_id      integer  not null references indicator_version (id),
    period_id       integer  not null references period (id),
    slice           text     not null collate "C" default '',
    organisation_id uuid     not null references organisation (id),
    revision        integer  not null default 1,
    status          text     not null check (status in ('REPORTED', 'MISSING', 'NOT_APPLICABLE')),
    numerator       numeric,
    denominator     numeric,
    members         uuid[],
    source          text     not null,
    source_file     text,
    submission_id   uuid,
    note            text,
    change_set_id   bigint   not null references change_set (id) deferrable initially deferred,
    superseded_by   bigint   references change_set (id) deferrable initially deferred,
    check ((status = 'REPORTED') = (numerator is not null))
);
comment on column observation.slice is 'Empty for the whole, else dimension:category, several in order joined with ;.';
comment on column observation.members is 'What was counted, where the roll-up counts distinct members of a registry.';
comment on column observation.superseded_by is 'The change set of the next revision; null while this one is current.';

-- Racing corrections meet here. Roll-ups are answered from this index alone.
create unique index observation_current on observation (line_id, period_id, slice, organisation_id)
    include (status, numerator, denominator) where superseded_by is null;
create index observation_by_organisation on observation (organisation_id, period_id, line_id, slice) where superseded_by is null;
create index observation_revisions on observation (organisation_id, line_id, period_id, slice, revision) where superseded_by is not null;
create index observation_by_change_set on observation (change_set_id);

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
