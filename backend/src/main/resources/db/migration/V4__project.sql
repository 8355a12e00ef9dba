-- Projects: the passport is one value, read and written whole.

create table project (
    id         uuid primary key,
    version    bigint not null references change_set (id) deferrable initially deferred,
    owner_id   uuid   not null references organisation (id),
    order_id   uuid references orders (id),
    title      text   not null,
    passport   jsonb  not null,
    deleted_at timestamptz,
    search     tsvector not null generated always as (to_tsvector('russian', search_text(
        title || ' ' || coalesce(passport ->> 'goals', '') || ' ' || coalesce(passport ->> 'objectives', '')))) stored
);
create index project_by_owner on project (owner_id);
create index project_by_order on project (order_id);
create index project_by_title on project (left(title, 200), id);
create index project_by_word on project using gin (search);
select track_changes('project');
