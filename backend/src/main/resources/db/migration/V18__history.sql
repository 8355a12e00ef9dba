-- History says what was before, and each feature says itself what of its rows is none.

-- Without following the order of numbers: the row itself says which change set wrote it last.
alter table change add column previous bigint;
comment on column change.previous is 'The change set that wrote the row before; null where there was none.';

update change set previous = known.previous
from (select change.change_set_id, change.entity, change.entity_id,
             lag(change.change_set_id) over (partition by change.entity, change.entity_id order by change_set.number) as previous
      from change join change_set on change_set.id = change.change_set_id) known
where (change.change_set_id, change.entity, change.entity_id) = (known.change_set_id, known.entity, known.entity_id)
  and known.previous is not null;

-- The arguments of the trigger are the columns the database works out, or nobody has said: where only they differ, nothing has changed.
create or replace function record_change() returns trigger language plpgsql as $$
declare
    no_history text[] := coalesce(tg_argv, '{}');
    said jsonb := to_jsonb(new) - no_history;
begin
    if tg_op = 'UPDATE' and said = to_jsonb(old) - no_history then
        return null;
    end if;
    insert into change (change_set_id, entity, entity_id, operation, owner_id, previous, data)
    values (new.version, tg_table_name, new.id, lower(tg_op), new.owner_id, old.version, said)
    on conflict (change_set_id, entity, entity_id) do update set owner_id = excluded.owner_id, data = excluded.data;
    return null;
end $$;

-- Puts a table under the clock: its column version is the change set that last wrote the row. A feature calls it in a migration of its own,
-- again when the columns that are no history become others; the word and the permission stand on the entity (platform.history.Tracked).
drop function track_changes(regclass);
create function track_changes(tracked regclass, variadic no_history text[] default '{}') returns void language plpgsql as $$
begin
    execute format('create or replace trigger record_change after insert or update on %s for each row execute function record_change(%s)',
                   tracked, (select string_agg(quote_literal(name), ', ') from unnest(no_history) name));
end $$;

drop view change_log;
