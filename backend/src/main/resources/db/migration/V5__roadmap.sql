-- Roadmaps, their nested sections and activities. Owner stands on every row, so that the scope filter needs no join.

create table roadmap (
    id           uuid primary key,
    version      bigint  not null references change_set (id) deferrable initially deferred,
    owner_id     uuid    not null references organisation (id),
    project_id   uuid    not null references project (id),
    title        text    not null,
    start_year   integer not null,
    end_year     integer not null check (end_year >= start_year),
    plan_year    text    not null,
    period       jsonb,
    arrangements integer not null,
    deleted_at   timestamptz,
    search       tsvector not null generated always as (to_tsvector('russian', search_text(title))) stored
);
create index roadmap_by_owner on roadmap (owner_id);
create index roadmap_by_project on roadmap (project_id);
create index roadmap_by_title on roadmap (left(title, 200), id);
create index roadmap_by_word on roadmap using gin (search);
select track_changes('roadmap');

-- Sections and activities of a roadmap share one line of positions: reading by position is reading the document.
create table section (
    id         uuid primary key,
    version    bigint not null references change_set (id) deferrable initially deferred,
    owner_id   uuid   not null references organisation (id),
    roadmap_id uuid   not null references roadmap (id),
    parent_id  uuid references section (id),
    number     text,
    title      text   not null,
    stage_key  text,
    position   bigint not null,
    deleted_at timestamptz
);
create index section_by_position on section (roadmap_id, position);
create index section_by_parent on section (parent_id);
select track_changes('section');

create table activity (
    id                 uuid primary key,
    version            bigint not null references change_set (id) deferrable initially deferred,
    owner_id           uuid   not null references organisation (id),
    roadmap_id         uuid   not null references roadmap (id),
    section_id         uuid references section (id),
    number             text,
    number_key         text   not null collate "C",
    title              text   not null,
    level              text,
    schedule           jsonb,
    first_day          date   not null,
    last_day           date   not null,
    days               datemultirange,
    responsible        jsonb  not null,
    expected_result    text,
    report_form        text,
    status             text   not null,
    indicator_note     text,
    position           bigint not null,
    deleted_at         timestamptz,
    search             tsvector not null generated always as (to_tsvector('russian', search_text(
        coalesce(number, '') || ' ' || title || ' ' || coalesce(expected_result, '') || ' ' || coalesce(report_form, '')
        || ' ' || coalesce(indicator_note, '') || ' ' || coalesce(schedule ->> 'text', '') || ' '
        || jsonb_path_query_array(responsible, '$[*].text')::text))) stored,
    responsible_search tsvector not null generated always as (to_tsvector('russian', search_text(
        jsonb_path_query_array(responsible, '$[*].text')::text || ' '
        || jsonb_path_query_array(responsible, '$[*].position')::text))) stored
);
comment on column activity.first_day is 'For sorting; 9999-12-31 without dates.';
comment on column activity.days is 'Every day the schedule covers, for filtering; null without dates.';
create index activity_by_position on activity (roadmap_id, position, id) where deleted_at is null;
create index activity_in_trash on activity (roadmap_id, deleted_at) where deleted_at is not null;
create index activity_by_section on activity (section_id);
create index activity_by_owner on activity (owner_id);
create index activity_by_place on activity (position, id) where deleted_at is null;
create index activity_by_status on activity (status, position, id) where deleted_at is null;
create index activity_by_level on activity (level, position, id) where deleted_at is null;
create index activity_by_number on activity (number_key, id) where deleted_at is null;
create index activity_by_first_day on activity (first_day, id) where deleted_at is null;
create index activity_by_last_day on activity (last_day, id) where deleted_at is null;
create index activity_by_day on activity using gist (days);
create index activity_by_word on activity using gin (search);
create index activity_by_responsible_word on activity using gin (responsible_search);
create index activity_by_responsible_person on activity using gin (responsible jsonb_path_ops);
select track_changes('activity');
