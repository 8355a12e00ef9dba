-- The one clock: every write transaction has one change set, numbered at commit.

create table change_clock (
    only_row boolean primary key default true check (only_row),
    number   bigint  not null
);
insert into change_clock (number) values (0);

create table change_set (
    id         bigint generated always as identity primary key,
    number     bigint unique,
    at         timestamptz not null default clock_timestamp(),
    actor      text not null,
    actor_name text not null,
    request_id text not null,
    reason     text
);

-- Deferred, so that the lock on the clock spans the commit only; without gaps, because a rollback takes its number back.
create function number_change_set() returns trigger language plpgsql as $$
declare
    next bigint;
begin
    update change_clock set number = number + 1 returning number into next;
    update change_set set number = next, at = clock_timestamp() where id = new.id;
    return null;
end $$;

create constraint trigger number_change_set after insert on change_set
    deferrable initially deferred for each row execute function number_change_set();

-- What a change set changed: the row after it (before it, where it was deleted).
create table change (
    change_set_id bigint not null references change_set (id),
    entity        text   not null,
    entity_id     uuid   not null,
    operation     text   not null check (operation in ('insert', 'update', 'delete')),
    owner_id      uuid,
    data          jsonb  not null
);
create index change_by_set on change (change_set_id);
create index change_by_entity on change (entity, entity_id, change_set_id);

create function record_change() returns trigger language plpgsql as $$
declare
    row_after jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
begin
    insert into change (change_set_id, entity, entity_id, operation, owner_id, data)
    values ((row_after ->> 'version')::bigint, tg_table_name, (row_after ->> 'id')::uuid, lower(tg_op),
            (row_after ->> 'owner_id')::uuid, row_after);
    return null;
end $$;

-- Puts a table under the clock: its column version is the change set that last wrote the row.
create function track_changes(tracked regclass) returns void language plpgsql as $$
begin
    execute format('create trigger record_change after insert or update on %s for each row execute function record_change()', tracked);
end $$;
